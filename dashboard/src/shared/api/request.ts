import type * as v from 'valibot'
import { authorized } from './authorized'
import { callHeaders } from './call-headers'
import { exchange, readBody } from './exchange'
import { noted } from './noted'
import { repeated } from './repeated'
import { withinTime } from './within-time'

/**
 * Reads JSON and checks its shape. Passing failures are tried again while the time lasts. An abort by the caller rejects
 * with the abort itself, every other failure with an ApiError.
 */
export function getJson<S extends v.GenericSchema>(address: string, schema: S, caller: AbortSignal, timeoutMs?: number): Promise<v.InferOutput<S>> {
  return noted(
    'GET',
    address,
    withinTime(
      (limit) =>
        authorized(limit, (headers) =>
          repeated(limit, async () => {
            const { signal } = limit
            const response = await exchange(address, { signal, headers: { Accept: 'application/json', ...callHeaders(limit), ...headers } })
            return readBody(response, schema, signal)
          }),
        ),
      caller,
      timeoutMs,
    ),
  )
}

/** Reads text of a type, such as CSV, as the server sends it. */
export function getText(address: string, type: string, caller?: AbortSignal): Promise<string> {
  return noted(
    'GET',
    address,
    withinTime(
      (limit) =>
        authorized(limit, (headers) =>
          repeated(limit, async () => {
            const response = await exchange(address, { signal: limit.signal, headers: { Accept: type, ...callHeaders(limit), ...headers } })
            return response.text()
          }),
        ),
      caller,
    ),
  )
}
