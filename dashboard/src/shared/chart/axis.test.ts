import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelEvery, lineExtent, linePath, ticksOf } from './axis'

test.each([
  [93, 4, [0, 25, 50, 75, 100]],
  [1, 4, [0, 0.25, 0.5, 0.75, 1]],
  [7, 4, [0, 2, 4, 6, 8]],
  [0, 4, [0, 1]],
])('an axis up to %d has the ticks %j', (max, count, ticks) => {
  expect(ticksOf({ min: 0, max }, count)).toEqual(ticks)
})

test('counts have no half steps', () => {
  expect(ticksOf({ min: 0, max: 2 }, 4, 1)).toEqual([0, 1, 2])
})

test('ticks rise evenly from 0, reach the largest value, and are few', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.integer({ min: 2, max: 8 }), (max, count) => {
      const ticks = ticksOf({ min: 0, max }, count)
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-6))
      expect(ticks.length).toBeLessThanOrEqual(count + 1)
    }),
  )
})

test('a line of high values begins below them, one of low values at 0', () => {
  expect(lineExtent([0.9, 0.95])).toEqual({ min: 0.9, max: 0.95 })
  expect(ticksOf(lineExtent([0.91, 0.95]), 4)).toEqual([0.91, 0.92, 0.93, 0.94, 0.95])
  expect(lineExtent([0.01, 0.05])).toEqual({ min: 0, max: 0.05 })
  expect(lineExtent([])).toEqual({ min: 0, max: 1 })
})

test('labels that fit stand together without touching', () => {
  expect(labelEvery(28, 560, 40)).toBe(2)
  expect(labelEvery(5, 560, 40)).toBe(1)
})

test('a missing value breaks the line', () => {
  expect(linePath([[0, 1], [1, 2], [2, undefined], [3, 4]])).toBe('M0 1L1 2M3 4')
})
