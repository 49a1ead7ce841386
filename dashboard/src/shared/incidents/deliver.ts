import { addressOf } from '../api/address'
import { retryAfterSeconds } from '../api/retry-after'
import { signIn } from '../sign-in/sign-in'
import type { ClientEvent } from './client-event'
import type { Delivery } from './incident-queue'

const TIMEOUT_MS = 10_000
/** Nothing about these changes by itself. */
const REFUSED = new Set([400, 404, 405, 413, 415, 422])

/** Sends a batch past the API client: a failure here is none to tell of, and asks nobody to sign in. */
export function deliverTo(release: string) {
  return async (events: readonly ClientEvent[], leaving: boolean): Promise<Delivery> => {
    // Without a sign-in the server would not take it.
    if (signIn.isAsked()) return { kind: 'later' }
    const token = signIn.heldToken()
    const response = await fetch(addressOf('client-errors'), {
      method: 'POST',
      credentials: 'same-origin',
      // Outlives the page; a beacon could not carry the token.
      keepalive: leaving,
      headers: { 'Content-Type': 'application/json', ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ release, events }),
      ...(leaving ? {} : { signal: AbortSignal.timeout(TIMEOUT_MS) }),
    })
    if (response.ok) return { kind: 'taken' }
    if (REFUSED.has(response.status)) return { kind: 'refused' }
    const seconds = retryAfterSeconds(response.headers.get('Retry-After'), Date.now())
    return { kind: 'later', afterMs: seconds === undefined ? undefined : seconds * 1000 }
  }
}
