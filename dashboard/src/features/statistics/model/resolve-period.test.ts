import { describe, expect, test } from 'vitest'
import { parseRange, type DateRange } from '@/shared/time/date-range'
import { localDate } from '@/shared/time/local-date'
import { nearestRange } from './nearest-range'
import { presetOf, PRESETS } from './presets'
import { resolvePeriod, type Span } from './resolve-period'

function range(from: string, to: string): DateRange {
  const parsed = parseRange(from, to)
  if (!parsed) throw new RangeError(`${from} to ${to}`)
  return parsed
}
function filled(from: string, to: string): Span {
  return { kind: 'filled', range: range(from, to) }
}
const today = localDate('2025-11-23')
const auto = { kind: 'auto' } as const

test.each([
  ['today', '2025-11-23', '2025-11-24'],
  ['yesterday', '2025-11-22', '2025-11-23'],
  ['7d', '2025-11-17', '2025-11-24'],
  ['28d', '2025-10-27', '2025-11-24'],
  ['91d', '2025-08-25', '2025-11-24'],
  ['month', '2025-11-01', '2025-12-01'],
  ['last-month', '2025-10-01', '2025-11-01'],
  ['year', '2025-01-01', '2026-01-01'],
  ['12m', '2024-11-24', '2025-11-24'],
  ['next-7d', '2025-11-24', '2025-12-01'],
] as const)('%s is from %s to %s', (id, from, to) => {
  expect(presetOf(id).range(today)).toEqual(range(from, to))
})

test('no two presets share a key', () => {
  expect(new Set(PRESETS.map(({ key }) => key)).size).toBe(PRESETS.length)
})

describe('a first visit', () => {
  test('opens on the last 28 days if they have data', () => {
    expect(resolvePeriod(auto, today, filled('2024-06-01', '2025-11-01'))).toEqual({ range: range('2025-10-27', '2025-11-24'), fellBack: false })
  })

  test('else opens on the last 28 days that have', () => {
    expect(resolvePeriod(auto, today, filled('2013-01-01', '2014-01-01'))).toEqual({ range: range('2013-12-04', '2014-01-01'), fellBack: true })
  })

  test('waits until it is known what has data', () => {
    expect(resolvePeriod(auto, today, { kind: 'unknown' })).toBeUndefined()
    expect(resolvePeriod(auto, undefined, filled('2013-01-01', '2014-01-01'))).toBeUndefined()
  })

  test('does without when that cannot be known', () => {
    expect(resolvePeriod(auto, today, { kind: 'unavailable' })?.fellBack).toBe(false)
  })
})

test('all is what has data, and nothing while that is unknown', () => {
  expect(resolvePeriod({ kind: 'all' }, today, filled('2013-01-01', '2014-01-01'))?.range).toEqual(range('2013-01-01', '2014-01-01'))
  expect(resolvePeriod({ kind: 'all' }, today, { kind: 'unavailable' })).toBeUndefined()
})

test('the nearest period with data lies at the near end of it', () => {
  const span = range('2024-01-01', '2025-01-01')

  expect(nearestRange(range('2025-03-01', '2025-03-08'), span)).toEqual(range('2024-12-25', '2025-01-01'))
  expect(nearestRange(range('2023-03-01', '2023-03-08'), span)).toEqual(range('2024-01-01', '2024-01-08'))
  expect(nearestRange(range('2024-03-01', '2024-03-08'), span)).toEqual(span)
})
