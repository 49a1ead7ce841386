import { addDays, addMonths, daysBetween, parseLocalDate, startOfMonth, type LocalDate } from './local-date'

/** A half-open span of days: `from` belongs to it, `to` does not. */
export interface DateRange {
  readonly from: LocalDate
  readonly to: LocalDate
}

const EARLIEST = '1900-01-01'
const LATEST = '2200-01-01'

export function parseRange(from: string | null, to: string | null): DateRange | undefined {
  const start = from === null ? undefined : parseLocalDate(from)
  const end = to === null ? undefined : parseLocalDate(to)
  return start && end && start < end && end <= LATEST ? { from: start, to: end } : undefined
}

export function lastDay(range: DateRange): LocalDate {
  return addDays(range.to, -1)
}

export function lengthInDays(range: DateRange): number {
  return daysBetween(range.from, range.to)
}

/** The number of calendar months that the range covers exactly, or 0. */
export function wholeMonths({ from, to }: DateRange): number {
  if (from !== startOfMonth(from) || to !== startOfMonth(to)) return 0
  const months = (date: LocalDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return months(to) - months(from)
}

/** The neighbour of the same length: whole months move by months, everything else by days. */
export function step(range: DateRange, direction: -1 | 1): DateRange {
  const months = wholeMonths(range) * direction
  const days = lengthInDays(range) * direction
  const next =
    months === 0
      ? { from: addDays(range.from, days), to: addDays(range.to, days) }
      : { from: addMonths(range.from, months), to: addMonths(range.to, months) }
  return next.from < EARLIEST || next.to > LATEST ? range : next
}

export function overlaps(a: DateRange, b: DateRange): boolean {
  return a.from < b.to && b.from < a.to
}

/** The last days of a span, at most as many as asked for. */
export function tail(span: DateRange, days: number): DateRange {
  const from = addDays(span.to, -days)
  return { from: from < span.from ? span.from : from, to: span.to }
}

/** The first days of a span, at most as many as asked for. */
export function head(span: DateRange, days: number): DateRange {
  const to = addDays(span.from, days)
  return { from: span.from, to: to > span.to ? span.to : to }
}
