import { expect, test } from 'vitest'
import { parseRange, type DateRange } from '@/shared/time/date-range'
import { bucketFits, bucketFor } from './buckets'

function range(from: string, to: string): DateRange {
  const parsed = parseRange(from, to)
  if (!parsed) throw new RangeError(`${from} to ${to}`)
  return parsed
}

test.each([
  ['2025-10-27', '2025-11-24', 'day'],
  ['2025-01-01', '2026-01-01', 'week'],
  ['2013-01-01', '2026-01-01', 'month'],
])('%s to %s is cut by %s', (from, to, bucket) => {
  expect(bucketFor(range(from, to), undefined)).toBe(bucket)
})

test('a choice holds where it can be drawn, else the usual cut stands in', () => {
  expect(bucketFor(range('2025-01-01', '2026-01-01'), 'day')).toBe('day')
  expect(bucketFor(range('2013-01-01', '2026-01-01'), 'day')).toBe('month')
  expect(bucketFits('month', range('1900-01-01', '2200-01-01'))).toBe(true)
})
