import type * as v from 'valibot'
import { authorized } from './authorized'
import { callHeaders } from './call-headers'
import { exchange, readBody } from './exchange'
import { noted } from './noted'
import { randomId } from './random-id'
import { repeated } from './repeated'
import { withinTime } from './within-time'

interface Write {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
  /** The version it was decided on, where there is one. */
  readonly version?: number | undefined
}

/** Changes something. The call has a name of its own, so that it can be made again after a failure and still happens once. */
export function sendJson<S extends v.GenericSchema>(address: string, write: Write, schema: S): Promise<v.InferOutput<S>> {
  return sent(address, write, (response, signal) => readBody(response, schema, signal))
}

/** The same for what is answered without a body. */
export function sendForNothing(address: string, write: Write): Promise<void> {
  return sent(address, write, () => Promise.resolve())
}

function sent<T>(address: string, { method, body, version }: Write, read: (response: Response, signal: AbortSignal) => Promise<T>): Promise<T> {
  const name = randomId()
  const fields = {
    Accept: 'application/json',
    'Idempotency-Key': name,
    ...(method === 'DELETE' ? {} : { 'Content-Type': 'application/json' }),
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  }
  const call = withinTime((limit) =>
    authorized(limit, (headers) =>
      repeated(limit, async () => {
        const { signal } = limit
        const init = { method, signal, headers: { ...fields, ...callHeaders(limit), ...headers } }
        return read(await exchange(address, method === 'DELETE' ? init : { ...init, body: JSON.stringify(body ?? {}) }), signal)
      }),
    ),
  )
  return noted(method, address, call)
}
