import { expect, test } from 'vitest'
import { heatmapBody } from '@/testing/panel-bodies'
import { heatView } from './heat-view'

test('five steps reach from nothing to the busiest hour, and the totals agree', () => {
  const view = heatView(heatmapBody().data)
  const squares = view.rows.flat()
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

  expect(view.bounds).toHaveLength(5)
  expect(view.bounds.at(-1)).toBeGreaterThanOrEqual(Math.max(...squares.map(({ intensity }) => intensity ?? 0)))
  expect(squares.filter(({ cell }) => cell.plannedSeconds === 0).every(({ step }) => step === 0)).toBe(true)
  expect(squares.filter(({ cell }) => cell.plannedSeconds > 0).every(({ step }) => step > 0)).toBe(true)
  expect(sum(view.rowSeconds)).toBe(view.totalSeconds)
  expect(sum(view.columnSeconds)).toBe(view.totalSeconds)
})

test('an hour that the period does not hold has no intensity', () => {
  const body = heatmapBody()
  const cell = body.data.cells[0]?.[2]
  if (cell) Object.assign(cell, { realSeconds: 0, intensity: { value: null, numerator: 0, denominator: 0, reason: 'NO_TIME_IN_RANGE' } })

  expect(heatView(body.data).rows[0]?.[2]?.intensity).toBeUndefined()
})
