import fc from 'fast-check'
import { expect, test } from 'vitest'
import { head, lengthInDays, parseRange, step, tail, wholeMonths, type DateRange } from './date-range'
import { addDays, localDate } from './local-date'

function range(from: string, to: string): DateRange {
  return { from: localDate(from), to: localDate(to) }
}

test('steps months by months and days by days', () => {
  expect(step(range('2025-11-01', '2025-12-01'), -1)).toEqual(range('2025-10-01', '2025-11-01'))
  expect(step(range('2025-01-01', '2026-01-01'), 1)).toEqual(range('2026-01-01', '2027-01-01'))
  expect(step(range('2025-10-27', '2025-11-24'), -1)).toEqual(range('2025-09-29', '2025-10-27'))
})

test('does not step out of the calendar', () => {
  const last = range('2199-12-01', '2200-01-01')

  expect(step(last, 1)).toEqual(last)
})

test('a step and a step back come home', () => {
  const start = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(localDate('1970-01-01'), days))
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 800 }), (from, days) => {
      const first = { from, to: addDays(from, days) }
      expect(step(step(first, 1), -1)).toEqual(first)
    }),
    { seed: 20251123 },
  )
})

test('knows whole months', () => {
  expect(wholeMonths(range('2025-01-01', '2026-01-01'))).toBe(12)
  expect(wholeMonths(range('2025-01-01', '2025-01-31'))).toBe(0)
})

test('takes no more from either end than there is', () => {
  const span = range('2025-01-10', '2025-01-20')

  expect(tail(span, 3)).toEqual(range('2025-01-17', '2025-01-20'))
  expect(head(span, 3)).toEqual(range('2025-01-10', '2025-01-13'))
  expect(tail(span, 99)).toEqual(span)
  expect(head(span, 99)).toEqual(span)
})

test.each([
  ['2025-01-02', '2025-01-01'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-01', null],
  ['2025-01-01', '2300-01-01'],
])('refuses the range from %s to %s', (from, to) => {
  expect(parseRange(from, to)).toBeUndefined()
})

test('counts the days', () => {
  expect(lengthInDays(range('2025-10-27', '2025-11-24'))).toBe(28)
})
