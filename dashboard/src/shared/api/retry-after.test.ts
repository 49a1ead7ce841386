import { expect, test } from 'vitest'
import { retryAfterSeconds } from './retry-after'

const now = Date.parse('2025-11-23T12:00:00Z')

test.each([
  [null, undefined],
  ['', undefined],
  ['soon', undefined],
  ['12', 12],
  ['999999', 3600],
  ['Sun, 23 Nov 2025 12:00:30 GMT', 30],
  ['Sun, 23 Nov 2025 11:00:00 GMT', 0],
])('reads %j as %s', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds)
})
