import { expect, test } from 'vitest'
import { localDate } from './local-date'
import { startOfWeek, weekStartOf } from './week-start'

test.each([
  ['2026-03-02', 'monday', '2026-03-02'],
  ['2026-03-08', 'monday', '2026-03-02'],
  ['1999-12-31', 'monday', '1999-12-27'],
  ['2026-03-02', 'sunday', '2026-03-01'],
  ['2026-03-07', 'sunday', '2026-03-01'],
  ['2026-03-08', 'sunday', '2026-03-08'],
  ['2026-03-06', 'saturday', '2026-02-28'],
] as const)('the week of %s from %s begins on %s', (day, start, first) => {
  expect(startOfWeek(localDate(day), start)).toBe(first)
})

test.each([
  ['?weekStart=saturday', ['en-US'], 'saturday'],
  ['', ['en-US', 'en'], 'sunday'],
  ['', ['nb-NO', 'en-US'], 'monday'],
  ['', ['ar-EG'], 'saturday'],
  ['?weekStart=noday', ['en-GB'], 'monday'],
  ['', ['not a language'], 'monday'],
  ['', [], 'monday'],
])('with %s in the address and the languages %j weeks begin on %s', (search, languages, start) => {
  expect(weekStartOf(search, languages)).toBe(start)
})
