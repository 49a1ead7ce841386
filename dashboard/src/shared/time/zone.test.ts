import { expect, test } from 'vitest'
import { dateIn, isZone, offsetOf } from './zone'

test('tells the date of the zone asked for, not of the machine', () => {
  const instant = new Date('2025-11-23T23:30:00Z')

  expect(dateIn('Europe/Oslo', instant)).toBe('2025-11-24')
  expect(dateIn('America/Lima', instant)).toBe('2025-11-23')
})

test('knows the offset of the season', () => {
  expect(offsetOf('Europe/Oslo', new Date('2025-07-01T00:00:00Z'))).toBe('UTC+2')
  expect(offsetOf('Europe/Oslo', new Date('2025-12-01T00:00:00Z'))).toBe('UTC+1')
})

test('tells zones from other words', () => {
  expect(isZone('Europe/Oslo')).toBe(true)
  expect(isZone('Nowhere/Land')).toBe(false)
})
