import { lastDay, lengthInDays, type DateRange } from '../time/date-range'
import { toUtc } from '../time/local-date'
import { pageLocale } from './locale'

function dayFormat(): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(pageLocale(), { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
}

/** The days of a range, first to last: `27 Oct – 23 Nov 2025`. */
export function formatRange(range: DateRange): string {
  return lengthInDays(range) === 1
    ? dayFormat().format(toUtc(range.from))
    : dayFormat().formatRange(toUtc(range.from), toUtc(lastDay(range)))
}

export function formatMonth(range: DateRange): string {
  return new Intl.DateTimeFormat(pageLocale(), { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(toUtc(range.from))
}

/** A moment in a zone, short where it is today: `14:02`, `22 Nov, 14:02`. */
export function formatMoment(instant: Date, zone: string, now: Date): string {
  const day = (date: Date) => new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short' }).format(date)
  const options: Intl.DateTimeFormatOptions =
    day(instant) === day(now)
      ? { hour: '2-digit', minute: '2-digit' }
      : { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }
  return new Intl.DateTimeFormat(pageLocale(), { ...options, timeZone: zone }).format(instant)
}
