import type { TrendData } from '../api/get-trend'
import type { MeasureId } from './measures'
import { totalOf } from './counts'

export type Series = readonly (number | null)[]

/** The course behind each tile. Counts of sessions come with every trend, so three trends make six of them. */
export function tileSeries(trends: { readonly adherence: TrendData | undefined; readonly late: TrendData | undefined; readonly trainers: TrendData | undefined }): Partial<Record<MeasureId, Series>> {
  const { adherence, late, trainers } = trends
  return {
    ...(adherence && {
      sessions: adherence.buckets.map(({ sessions }) => totalOf(sessions)),
      completed: adherence.buckets.map(({ sessions }) => sessions.completed),
      noShowRate: adherence.buckets.map(({ sessions: { noShow, completed } }) => (noShow + completed === 0 ? null : noShow / (noShow + completed))),
      scheduleAdherence: valuesOf(adherence),
    }),
    ...(late && { lateCancellationRate: valuesOf(late) }),
    ...(trainers && { trainers: valuesOf(trainers) }),
  }
}

function valuesOf({ buckets }: TrendData): Series {
  return buckets.map(({ value }) => value.value)
}
