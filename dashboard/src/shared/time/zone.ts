import { localDate, type LocalDate } from './local-date'

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The local date in a zone at an instant. */
export function dateIn(zone: string, instant: Date): LocalDate {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return localDate(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`)
}

/** The zone's offset at an instant, such as `UTC+1`. */
export function offsetOf(zone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(instant)
  const offset = parts.find((each) => each.type === 'timeZoneName')?.value ?? 'GMT'
  return offset.replace('GMT', 'UTC')
}
