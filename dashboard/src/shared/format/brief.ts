import { pageLocale } from './locale'

/** A number of at most three digits that matter: `0.25`, `14.2`, `1,284`. */
export function formatBrief(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: digits }).format(value)
}

/** How long a call took: `4 ms`, `1.2 s`. */
export function formatLatency(seconds: number): string {
  return seconds < 1 ? `${formatBrief(seconds * 1000)}\u00a0ms` : `${formatBrief(seconds)}\u00a0s`
}
