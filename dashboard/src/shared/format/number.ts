import { pageLocale } from './locale'

/** What stands where there is no number. */
export const NO_VALUE = '—'

export function formatCount(count: number): string {
  return new Intl.NumberFormat(pageLocale()).format(count)
}

/** A noun with its number: `1 session`, `1,284 sessions`. */
export function formatQuantity(count: number, one: string, other = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : other}`
}

/** `one` or `other`, without the number. */
export function choose(count: number, one: string, other: string): string {
  return count === 1 ? one : other
}
