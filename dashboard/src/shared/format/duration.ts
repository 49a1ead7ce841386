import { numberFormat } from './formats'

/** A number and its SI symbol, which stay on one line. */
function unit(value: number, symbol: 'h' | 'min' | 's', digits = 0): string {
  return `${numberFormat({ maximumFractionDigits: digits }).format(value)}\u00a0${symbol}`
}

/** Hours for sums: `1,310 h`, with one decimal below 100. */
export function formatHours(seconds: number): string {
  const hours = seconds / 3600
  return unit(hours, 'h', Math.abs(hours) < 100 ? 1 : 0)
}

/** Minutes and seconds for what lasts minutes: `4 min 12 s`; hours and minutes beyond an hour. */
export function formatSpan(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  if (whole < 60) return unit(whole, 's')
  if (whole < 3600) return join(unit(Math.floor(whole / 60), 'min'), whole % 60, 's')
  const minutes = Math.round(whole / 60)
  return join(unit(Math.floor(minutes / 60), 'h'), minutes % 60, 'min')
}

function join(head: string, rest: number, symbol: 'min' | 's'): string {
  return rest === 0 ? head : `${head} ${unit(rest, symbol)}`
}

/** A signed deviation in words: `40 s early`, `2 min late`, `on time`. */
export function formatDeviation(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole === 0) return 'on time'
  return `${formatSpan(whole)} ${whole < 0 ? 'early' : 'late'}`
}
