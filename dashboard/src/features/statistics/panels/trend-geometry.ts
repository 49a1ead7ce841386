import { lineExtent, ticksOf } from '@/shared/chart/axis'
import type { TrendView } from '../model/trend-view'

export const MARGIN = { top: 20, right: 22, bottom: 28, left: 52 } as const

export interface Geometry {
  readonly width: number
  readonly height: number
  readonly ticks: readonly number[]
  /** The room of one bucket. */
  readonly step: number
  readonly x: (index: number) => number
  readonly middle: (index: number) => number
  readonly y: (value: number) => number
  readonly bottom: number
}

export function geometryOf(view: TrendView, width: number, height: number): Geometry {
  const values = view.points.flatMap(({ value, earlier, planned }) => [value, earlier, planned].filter((each) => each !== undefined))
  const extent = view.form === 'line' ? lineExtent(values) : { min: 0, max: Math.max(0, ...values) }
  const ticks = ticksOf(extent, 4, view.whole ? 1 : 0)
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const step = Math.max(1, width - MARGIN.left - MARGIN.right) / Math.max(1, view.points.length)
  const bottom = height - MARGIN.bottom
  const x = (index: number) => MARGIN.left + index * step
  return { width, height, ticks, step, x, middle: (index) => x(index) + step / 2, y: (value) => bottom - ((value - low) / (high - low)) * (bottom - MARGIN.top), bottom }
}

/** The bucket under a point of the drawing. */
export function indexAt(x: number, { step }: Geometry, length: number): number {
  return Math.min(length - 1, Math.max(0, Math.floor((x - MARGIN.left) / step)))
}
