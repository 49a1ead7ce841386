import { ApiError } from './api-error'
import type { Deadline } from './deadline'
import { pause } from './pause'

const ATTEMPTS = 3
const BASE_DELAY_MS = 300

/** Tries again after a passing failure, with full jitter, while the time lasts. Only for what may be done twice. */
export async function repeated<T>(limit: Deadline, attempt: () => Promise<T>): Promise<T> {
  for (let made = 1; ; made++) {
    try {
      return await attempt()
    } catch (error) {
      const delay = Math.random() * BASE_DELAY_MS * 2 ** made
      if (!worthRepeating(error) || made === ATTEMPTS || delay >= limit.remainingMs()) throw error
      await pause(delay, limit.signal)
    }
  }
}

/** An error that names its own time to come back is left to the reader: the panel counts it down. */
function worthRepeating(error: unknown): boolean {
  return error instanceof ApiError && error.transient && error.retryAfterSeconds === undefined
}
