/** Longer waits than this are cut: the button must come back within the life of a page. */
const LIMIT_SECONDS = 3600

/** Reads a Retry-After header, given in seconds or as an HTTP date. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000
  return Number.isFinite(seconds) ? Math.min(Math.max(Math.ceil(seconds), 0), LIMIT_SECONDS) : undefined
}
