import { useSyncExternalStore } from 'react'
import type { ApiError } from './api-error'

/** What is left of a quota of the server, as of its latest answer. */
export interface Quota {
  readonly remaining: number
  /** How much there is when it is whole. */
  readonly total: number | undefined
  /** When it is whole again, in milliseconds since 1970. */
  readonly wholeAt: number
}

export interface Quotas {
  readonly byName: Readonly<Record<string, Quota>>
  /** The server refuses until then; 0 where it does not. */
  readonly refusedUntil: number
}

const NONE: Quotas = { byName: {}, refusedUntil: 0 }
/** draft-ietf-httpapi-ratelimit-headers: `"statistics";r=20;t=300`, several with commas between. */
const ITEM = /"([^"]+)"((?:;[a-z]+=\d+)+)/g

let quotas = NONE
const listeners = new Set<() => void>()

/** Reads what an answer says of quotas; most answers say nothing, and change nothing. */
export function noteQuotas(headers: Headers, now: number): void {
  const [balances, policies] = [itemsOf(headers.get('RateLimit')), itemsOf(headers.get('RateLimit-Policy'))]
  if (balances.size === 0) return
  const byName = { ...quotas.byName }
  for (const [name, { r = 0, t = 0 }] of balances) byName[name] = { remaining: r, total: policies.get(name)?.q, wholeAt: now + t * 1000 }
  tell({ ...quotas, byName })
}

/** After a refusal for want of a quota there is no use in asking before the time that it names. */
export function noteRefusal({ code, retryAfterSeconds }: ApiError, now: number): void {
  if (code === 'RATE_LIMITED' && retryAfterSeconds !== undefined) tell({ ...quotas, refusedUntil: now + retryAfterSeconds * 1000 })
}

export function currentQuotas(): Quotas {
  return quotas
}

export function useQuotas(): Quotas {
  return useSyncExternalStore(subscribe, currentQuotas)
}

/** Another account has quotas of its own. */
export function forgetQuotas(): void {
  tell(NONE)
}

function tell(next: Quotas): void {
  quotas = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

function itemsOf(header: string | null): ReadonlyMap<string, Readonly<Record<string, number>>> {
  return new Map(
    [...(header ?? '').matchAll(ITEM)].map(([, name = '', parameters = '']) => [
      name,
      Object.fromEntries(parameters.slice(1).split(';').map((each) => [each.slice(0, 1), Number(each.slice(2))])),
    ]),
  )
}
