import { pageLocale } from './locale'

const STEPS: readonly (readonly [limitSeconds: number, unitSeconds: number, unit: Intl.RelativeTimeFormatUnit])[] = [
  [3600, 60, 'minute'],
  [86_400, 3600, 'hour'],
  [Infinity, 86_400, 'day'],
]

/** How long ago: `just now` in the first minute, then `5 min ago`, `2 hr ago`, `3 days ago`. */
export function formatAge(seconds: number): string {
  if (seconds < 60) return 'just now'
  const [, unitSeconds, unit] = STEPS.find(([limit]) => seconds < limit) ?? [0, 86_400, 'day' as const]
  return new Intl.RelativeTimeFormat(pageLocale(), { style: 'short', numeric: 'always' }).format(-Math.floor(seconds / unitSeconds), unit)
}
