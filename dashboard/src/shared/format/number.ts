import { numberFormat } from './formats'

/** What stands where there is no number. */
export const NO_VALUE = '—'

export function formatCount(count: number): string {
  return numberFormat().format(count)
}

/** A noun with its number: `1 session`, `1,284 sessions`. */
export function formatQuantity(count: number, one: string, other = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : other}`
}

/** `one` or `other`, without the number. */
export function choose(count: number, one: string, other: string): string {
  return count === 1 ? one : other
}

/** An average with one decimal; below 0.1 it says so and never reads as 0.0. */
export function formatDecimal(value: number): string {
  const format = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
  if (value === 0) return '0'
  return value > 0 && value < 0.05 ? `<${format.format(0.1)}` : format.format(value)
}
