import { timedOut } from './api-error'
import { deadline, type Deadline } from './deadline'

/** For everything, repeated attempts included, unless a call is given less. */
export const REQUEST_TIMEOUT_MS = 10_000

/** Gives a call its time. An abort by the caller rejects with the abort itself, the end of the time with an ApiError. */
export async function withinTime<T>(call: (limit: Deadline) => Promise<T>, caller?: AbortSignal, timeoutMs = REQUEST_TIMEOUT_MS): Promise<T> {
  const limit = deadline(timeoutMs, caller)
  try {
    return await call(limit)
  } catch (error) {
    if (caller?.aborted === true) throw error
    throw limit.expired() ? timedOut(timeoutMs, limit.traceId, error) : error
  } finally {
    limit.clear()
  }
}
