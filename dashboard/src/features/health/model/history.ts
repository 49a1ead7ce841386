import type { Status } from '../api/get-status'

/** The counts of one look, as far as they are drawn over time. */
export interface Sample {
  readonly at: number
  readonly uptimeSeconds: number
  readonly answered: number
  readonly serverErrors: number
  readonly totalSeconds: number
}

/** Fifteen minutes of looks every five seconds. */
const KEPT_MS = 15 * 60_000

/** Another look after those before it. A server that began anew counts anew, so what was before it is dropped. */
export function appended(before: readonly Sample[], { at, requests, process }: Status): readonly Sample[] {
  const now = Date.parse(at)
  const sample: Sample = {
    at: now,
    uptimeSeconds: process.uptimeSeconds,
    answered: requests.answered,
    serverErrors: requests.serverErrors,
    totalSeconds: requests.totalSeconds,
  }
  const last = before.at(-1)
  const anew = last !== undefined && (last.uptimeSeconds > sample.uptimeSeconds || last.answered > sample.answered || last.at >= now)
  return [...(anew ? [] : before.filter((each) => now - each.at <= KEPT_MS)), sample]
}

export interface Rates {
  /** How long was looked at. */
  readonly overMs: number
  readonly perSecond: number
  /** Undefined when there were no requests. */
  readonly errorShare: number | undefined
  readonly meanSeconds: number | undefined
  /** Requests per second between each two looks, the latest last. */
  readonly steps: readonly number[]
}

/** What happened over the time that was looked at; undefined before the second look. */
export function ratesOf(history: readonly Sample[]): Rates | undefined {
  const [first, last] = [history[0], history.at(-1)]
  if (!first || !last || first === last) return undefined
  const overMs = last.at - first.at
  const requests = last.answered - first.answered
  return {
    overMs,
    perSecond: (requests / overMs) * 1000,
    errorShare: requests === 0 ? undefined : (last.serverErrors - first.serverErrors) / requests,
    meanSeconds: requests === 0 ? undefined : (last.totalSeconds - first.totalSeconds) / requests,
    steps: history.slice(1).map((sample, index) => {
      const before = history[index] ?? sample
      return ((sample.answered - before.answered) / Math.max(1, sample.at - before.at)) * 1000
    }),
  }
}
