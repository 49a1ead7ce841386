import { weekdaysFrom, type WeekStart } from '@/shared/time/week-start'
import type { HeatCell, HeatmapData } from '../api/get-heatmap'

export const STEPS = [1, 2, 3, 4, 5] as const
/** 0 is nothing planned. */
export type HeatStep = 0 | (typeof STEPS)[number]

export interface HeatSquare {
  readonly weekday: number
  readonly hour: number
  readonly cell: HeatCell
  /** Sessions at once on average; undefined when the period does not hold this hour. */
  readonly intensity: number | undefined
  readonly step: HeatStep
}

export interface HeatView {
  /** The days of the rows, Monday being 0. */
  readonly weekdays: readonly number[]
  readonly rows: readonly (readonly HeatSquare[])[]
  /** Upper bounds of the five steps. */
  readonly bounds: readonly number[]
  readonly rowSeconds: readonly number[]
  readonly columnSeconds: readonly number[]
  readonly totalSeconds: number
}

/** @param start the day of the first row */
export function heatView({ cells }: HeatmapData, start: WeekStart): HeatView {
  const weekdays = weekdaysFrom(start)
  const bounds = boundsOf(Math.max(0, ...cells.flat().map(({ intensity }) => intensity.value ?? 0)))
  const rows = weekdays.map((weekday) =>
    (cells[weekday] ?? []).map((cell, hour): HeatSquare => {
      const intensity = cell.intensity.value ?? undefined
      return { weekday, hour, cell, intensity, step: stepOf(intensity ?? 0, bounds) }
    }),
  )
  const rowSeconds = weekdays.map((weekday) => sum(cells[weekday] ?? []))
  const columnSeconds = Array.from({ length: 24 }, (_, hour) => sum(cells.flatMap((row) => row.slice(hour, hour + 1))))
  return { weekdays, rows, bounds, rowSeconds, columnSeconds, totalSeconds: rowSeconds.reduce((a, b) => a + b, 0) }
}

function sum(cells: readonly HeatCell[]): number {
  return cells.reduce((total, { plannedSeconds }) => total + plannedSeconds, 0)
}

/** Five equal steps to a round number at or above the largest. */
function boundsOf(max: number): readonly number[] {
  if (max === 0) return STEPS.map((step) => step / 5)
  const power = 10 ** Math.floor(Math.log10(max / 5))
  const width = ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power * 5 >= max * (1 - 1e-9)) ?? 10) * power
  return STEPS.map((step) => Number((step * width).toPrecision(6)))
}

function stepOf(value: number, bounds: readonly number[]): HeatStep {
  if (value <= 0) return 0
  const index = bounds.findIndex((bound) => value <= bound * (1 + 1e-9))
  return STEPS[index < 0 ? 4 : index] ?? 5
}
