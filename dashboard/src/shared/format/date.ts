import { lastDay, lengthInDays, type DateRange } from '../time/date-range'
import { toUtc } from '../time/local-date'
import { dateFormat } from './formats'

function dayFormat(): Intl.DateTimeFormat {
  return dateFormat({ timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
}

/** The days of a range, first to last: `27 Oct – 23 Nov 2025`. */
export function formatRange(range: DateRange): string {
  return lengthInDays(range) === 1
    ? dayFormat().format(toUtc(range.from))
    : dayFormat().formatRange(toUtc(range.from), toUtc(lastDay(range)))
}

export function formatMonth(range: DateRange): string {
  return dateFormat({ timeZone: 'UTC', month: 'long', year: 'numeric' }).format(toUtc(range.from))
}

/** A moment in a zone, short where it is today: `14:02`, `22 Nov, 14:02`. */
export function formatMoment(instant: Date, zone: string, now: Date): string {
  const day = (date: Date) => new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short' }).format(date)
  const options: Intl.DateTimeFormatOptions =
    day(instant) === day(now)
      ? { hour: '2-digit', minute: '2-digit' }
      : { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }
  return dateFormat({ ...options, timeZone: zone }).format(instant)
}

/** A piece of a trend: `Mon 3 Nov`, `3 – 9 Nov`, `November 2025`. */
export function formatBucket(range: DateRange, bucket: 'day' | 'week' | 'month'): string {
  const start = toUtc(range.from)
  const format = (options: Intl.DateTimeFormatOptions) => dateFormat({ timeZone: 'UTC', ...options })
  if (bucket === 'month') return format({ month: 'long', year: 'numeric' }).format(start)
  if (bucket === 'day') return format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(start)
  return formatRange(range)
}

/** The short form under an axis: `3 Nov`, or `Nov 25` for months. */
export function formatTick(range: DateRange, bucket: 'day' | 'week' | 'month'): string {
  const options: Intl.DateTimeFormatOptions = bucket === 'month' ? { month: 'short', year: '2-digit' } : { day: 'numeric', month: 'short' }
  return dateFormat({ timeZone: 'UTC', ...options }).format(toUtc(range.from))
}

/** A day of the week by its place, Monday being 0. */
export function formatWeekday(index: number, style: 'short' | 'long'): string {
  return dateFormat({ timeZone: 'UTC', weekday: style }).format(new Date(Date.UTC(2024, 0, 1 + index)))
}

/** A session's day and hours in a zone: `Tue 18 Nov`, `18:00–19:00`. */
export function formatSlot(start: Date, end: Date, zone: string): readonly [day: string, hours: string] {
  const day = dateFormat({ timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' }).format(start)
  const time = dateFormat({ timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return [day, `${time.format(start)}–${time.format(end)}`]
}
