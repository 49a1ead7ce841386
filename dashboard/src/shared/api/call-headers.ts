import type { Deadline } from './deadline'
import { randomId } from './random-id'

/** Of the time that is left the server gets so much: its answer, which says why, comes before this page gives up. */
const SERVER_SHARE = 0.8
const SPAN_DIGITS = 16

/** What every attempt tells the server: how long it is waited for, and the trace (W3C Trace Context) that the attempts of a call share. */
export function callHeaders({ traceId, remainingMs }: Deadline): Readonly<Record<string, string>> {
  const seconds = Math.max(0.01, (remainingMs() * SERVER_SHARE) / 1000)
  return {
    'Request-Timeout': seconds.toFixed(2),
    traceparent: `00-${traceId}-${randomId().slice(0, SPAN_DIGITS)}-01`,
  }
}
