import { timedOut } from './api-error'
import { deadline, type Deadline } from './deadline'

/** For everything, repeated attempts included. */
export const REQUEST_TIMEOUT_MS = 10_000

/** Gives a call its time. An abort by the caller rejects with the abort itself, the end of the time with an ApiError. */
export async function withinTime<T>(call: (limit: Deadline) => Promise<T>, caller?: AbortSignal): Promise<T> {
  const limit = deadline(REQUEST_TIMEOUT_MS, caller)
  try {
    return await call(limit)
  } catch (error) {
    if (caller?.aborted === true) throw error
    throw limit.expired() ? timedOut(REQUEST_TIMEOUT_MS, error) : error
  } finally {
    limit.clear()
  }
}
