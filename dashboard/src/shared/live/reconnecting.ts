const FIRST_MS = 1_000
const LONGEST_MS = 60_000
/** Other tabs have to be closed first. */
const CROWDED_MS = 5 * 60_000

/**
 * How long to wait before the next connection: anything up to twice as long as before (full jitter), so that the pages that lost a
 * server at one moment do not come back at one moment.
 */
export function pauseBefore(attempt: number, reason: string, random: number): number {
  if (reason === 'TOO_MANY_CONNECTIONS') return CROWDED_MS / 2 + (CROWDED_MS / 2) * random
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16)) * random
}
