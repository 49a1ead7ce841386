import { expect, test } from 'vitest'
import { belongsTo } from './belongs-to'
import { countFilters, NO_FILTERS, parseHour, parseStatus, parseWeekday, type Slice } from './slice'

const ANY: Slice = { status: undefined, weekday: undefined, hour: undefined }

/** 17:30 to 18:30 on a Monday in Oslo. */
const SESSION = { status: 'PLANNED', plannedStart: '2026-03-02T16:30:00Z', plannedEnd: '2026-03-02T17:30:00Z' }

function belongs(slice: Partial<Slice>, session = SESSION, zone = 'Europe/Oslo'): boolean {
  return belongsTo({ ...ANY, ...slice }, session, zone)
}

test('only what the server knows is understood', () => {
  expect([parseStatus('NO_SHOW'), parseStatus('VOID'), parseStatus('toString')]).toEqual(['NO_SHOW', undefined, undefined])
  expect([parseWeekday('friday'), parseWeekday('Friday')]).toEqual(['friday', undefined])
  expect(['0', '9', '19', '23', '24', '09', '-1', '1.5', ''].map(parseHour)).toEqual([0, 9, 19, 23, undefined, undefined, undefined, undefined, undefined])
})

test('a weekday and an hour are one filter', () => {
  expect(countFilters(NO_FILTERS)).toBe(0)
  expect(countFilters({ ...NO_FILTERS, weekday: 'monday', hour: 0 })).toBe(1)
  expect(countFilters({ ...NO_FILTERS, trainer: 't1', hour: 0 })).toBe(2)
})

test('a session belongs to its status and to each hour that its plan reaches into', () => {
  expect(belongs({})).toBe(true)
  expect(belongs({ status: 'PLANNED' })).toBe(true)
  expect(belongs({ status: 'NO_SHOW' })).toBe(false)
  expect([16, 17, 18, 19].map((hour) => belongs({ hour }))).toEqual([false, true, true, false])
  expect(belongs({ weekday: 'monday', hour: 18 })).toBe(true)
  expect(belongs({ weekday: 'tuesday', hour: 18 })).toBe(false)
  expect(belongs({ weekday: 'tuesday', hour: 1 }, SESSION, 'Asia/Tokyo')).toBe(true)
})

test('an hour that the clocks repeat is one hour, and one that they skip has no sessions', () => {
  const skipping = { ...SESSION, plannedStart: '2026-03-29T00:30:00Z', plannedEnd: '2026-03-29T01:30:00Z' }
  const again = { ...SESSION, plannedStart: '2026-10-25T01:10:00Z', plannedEnd: '2026-10-25T01:20:00Z' }

  expect([1, 2, 3].map((hour) => belongs({ hour }, skipping))).toEqual([true, false, true])
  expect(belongs({ hour: 2 }, again)).toBe(true)
})
