import { expect, test } from 'vitest'
import { heatmapBody } from '@/testing/panel-bodies'
import { heatView } from './heat-view'

test('five steps reach from nothing to the busiest hour, and the totals agree', () => {
  const view = heatView(heatmapBody().data, 'monday')
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

  expect(heatView(body.data, 'monday').rows[0]?.[2]?.intensity).toBeUndefined()
})

test('weeks that begin on Sunday have it in the first row, with its own total', () => {
  const [monday, sunday] = [heatView(heatmapBody().data, 'monday'), heatView(heatmapBody().data, 'sunday')]

  expect(sunday.weekdays).toEqual([6, 0, 1, 2, 3, 4, 5])
  expect(sunday.rows[0]).toEqual(monday.rows[6])
  expect(sunday.rowSeconds).toEqual([monday.rowSeconds[6], ...monday.rowSeconds.slice(0, 6)])
  expect(sunday.columnSeconds).toEqual(monday.columnSeconds)
})
