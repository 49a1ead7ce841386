import { pageLocale } from './locale'

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const

/** Bytes in the largest unit that leaves a number of at least one: `812 MiB`, `1.5 GiB`. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1)
  const value = bytes / 1024 ** step
  return `${new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: value < 10 && step > 0 ? 1 : 0 }).format(value)}\u00a0${UNITS[step] ?? 'B'}`
}
