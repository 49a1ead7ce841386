import { expect, test } from 'vitest'
import { formatAge } from './age'
import { formatMoment, formatRange } from './date'
import { formatDeviation, formatHours, formatSpan } from './duration'
import { pageLocale } from './locale'
import { formatQuantity } from './number'
import { formatShare } from './share'
import { localDate } from '../time/local-date'

/** Spaces of all kinds look alike on a page. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ')
}

test.each([
  [0, '0%'],
  [1, '100%'],
  [0.9311, '93.1%'],
  [0.999_8, '>99.9%'],
  [0.000_2, '<0.1%'],
  [1.047, '104.7%'],
])('writes the share %d as %s', (share, text) => {
  expect(formatShare(share)).toBe(text)
})

test.each([
  [45, '45 s'],
  [60, '1 min'],
  [-252, '4 min 12 s'],
  [3600, '1 h'],
  [5430, '1 h 31 min'],
])('writes %d seconds as %s', (seconds, text) => {
  expect(plain(formatSpan(seconds))).toBe(text)
})

test('says early, late and on time', () => {
  expect(plain(formatDeviation(-40))).toBe('40 s early')
  expect(plain(formatDeviation(72))).toBe('1 min 12 s late')
  expect(formatDeviation(0.2)).toBe('on time')
})

test('writes hours with a decimal only where it matters', () => {
  expect(plain(formatHours(5400))).toBe('1.5 h')
  expect(plain(formatHours(4_716_000))).toBe('1,310 h')
})

test('writes a range with its last day, which belongs to it', () => {
  const range = { from: localDate('2025-10-27'), to: localDate('2025-11-24') }

  expect(plain(formatRange(range))).toMatch(/27.*23.*2025|Oct 27.*Nov 23, 2025/)
  expect(formatRange({ from: range.from, to: localDate('2025-10-28') })).not.toContain('–')
})

test('writes a moment in the zone of the numbers', () => {
  const moment = new Date('2025-11-23T13:02:00Z')

  expect(formatMoment(moment, 'Europe/Oslo', moment)).toMatch(/^0?2:02.PM$|^14:02$/)
  expect(formatMoment(moment, 'Europe/Oslo', new Date('2025-11-25T13:02:00Z'))).toContain('23')
})

test.each([
  [30, 'just now'],
  [300, '5 min. ago'],
  [8000, '2 hr. ago'],
  [200_000, '2 days ago'],
])('%d seconds ago is %s', (seconds, text) => {
  expect(formatAge(seconds)).toBe(text)
})

test('takes the reader’s own English, else the British', () => {
  expect(pageLocale(['nb-NO', 'en-US'])).toBe('en-US')
  expect(pageLocale(['nb-NO', 'de'])).toBe('en-GB')
})

test('keeps number and noun in agreement', () => {
  expect(formatQuantity(1, 'activity', 'activities')).toBe('1 activity')
  expect(formatQuantity(1284, 'session')).toBe('1,284 sessions')
})
