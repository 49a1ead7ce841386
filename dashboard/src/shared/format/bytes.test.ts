import { expect, test } from 'vitest'
import { formatBrief, formatLatency } from './brief'
import { formatBytes } from './bytes'

test.each([
  [0, '0\u00a0B'],
  [1023, '1,023\u00a0B'],
  [1024, '1\u00a0KiB'],
  [1.5 * 1024 ** 3, '1.5\u00a0GiB'],
  [812 * 1024 ** 2, '812\u00a0MiB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

test('short numbers keep the digits that matter', () => {
  expect([0.123, 12.34, 1284.4].map(formatBrief)).toEqual(['0.12', '12.3', '1,284'])
  expect([0.0042, 1.25].map(formatLatency)).toEqual(['4.2\u00a0ms', '1.25\u00a0s'])
})
