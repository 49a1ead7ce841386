/** A calendar date without a zone, written as ISO 8601 (`2025-11-23`). */
export type LocalDate = string & { readonly __brand: 'LocalDate' }

const DAY_MS = 86_400_000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Dates are counted on the UTC line, where every day has 24 hours; the server alone knows zones and their gaps. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = PATTERN.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (text as LocalDate) : undefined
}

export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (!date) throw new RangeError(`'${text}' is not a date such as 2025-11-23`)
  return date
}

export function toUtc(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

function fromUtc(date: Date): LocalDate {
  return date.toISOString().slice(0, 10) as LocalDate
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromUtc(new Date(toUtc(date).getTime() + days * DAY_MS))
}

/** Keeps the day of the month where it exists, else takes the month's last day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const utc = toUtc(date)
  const lastDay = new Date(Date.UTC(utc.getUTCFullYear(), utc.getUTCMonth() + months + 1, 0))
  return fromUtc(
    new Date(Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), Math.min(utc.getUTCDate(), lastDay.getUTCDate()))),
  )
}

export function daysBetween(startInclusive: LocalDate, endExclusive: LocalDate): number {
  return (toUtc(endExclusive).getTime() - toUtc(startInclusive).getTime()) / DAY_MS
}

export function startOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 7)}-01` as LocalDate
}

export function startOfYear(date: LocalDate): LocalDate {
  return `${date.slice(0, 4)}-01-01` as LocalDate
}
