import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, localDate, parseLocalDate, startOfMonth } from './local-date'

const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }).map((date) => localDate(date.toISOString().slice(0, 10)))

test.each(['2025-02-29', '2025-13-01', '2025-1-1', '2025-00-10', 'today', ''])('refuses %j', (text) => {
  expect(parseLocalDate(text)).toBeUndefined()
})

test('counts days over a change of the clocks', () => {
  expect(addDays(localDate('2025-10-25'), 2)).toBe('2025-10-27')
  expect(daysBetween(localDate('2025-10-25'), localDate('2025-10-27'))).toBe(2)
})

test('keeps the day of a month where it exists', () => {
  expect(addMonths(localDate('2025-03-31'), -1)).toBe('2025-02-28')
  expect(addMonths(localDate('2024-01-31'), 1)).toBe('2024-02-29')
  expect(addMonths(localDate('2025-11-15'), -12)).toBe('2024-11-15')
})

test('adding days and counting them are inverse', () => {
  fc.assert(fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => daysBetween(date, addDays(date, days)) === days), { seed: 20251123 })
})

test('adding months never leaves the month meant', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -500, max: 500 }), (date, months) => startOfMonth(addMonths(date, months)) === addMonths(startOfMonth(date), months)),
    { seed: 20251123 },
  )
})
