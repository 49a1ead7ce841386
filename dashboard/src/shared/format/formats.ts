import { pageLocale } from './locale'

/** Formats are dear to make and asked for hundreds of times in a drawing, so each is made once. */
const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()

export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(numbers, options, (locale) => new Intl.NumberFormat(locale, options))
}

export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(dates, options, (locale) => new Intl.DateTimeFormat(locale, options))
}

function once<T>(made: Map<string, T>, options: object, make: (locale: string) => T): T {
  const locale = pageLocale()
  const key = `${locale} ${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const format = make(locale)
  made.set(key, format)
  return format
}
