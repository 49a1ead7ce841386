import type { Activities } from '@/features/statistics/api/get-activities'
import type { Heatmap } from '@/features/statistics/api/get-heatmap'
import type { Trainers } from '@/features/statistics/api/get-trainers'
import type { Bucket, Trend } from '@/features/statistics/api/get-trend'
import type { Meta } from '@/features/statistics/api/schemas'
import { addDays, localDate } from '@/shared/time/local-date'
import { metaBody, ratioBody } from './bodies'

/** Answers for the panels under the overview, as the server gives them. */

const quality = { missingActual: 0, openActual: 0, invertedActual: 0, outlierDeviation: 0, unassigned: 0 }
const DAYS = { day: 1, week: 7, month: 28 } as const satisfies Record<Bucket, number>
const NAMES = ['Ada Berg', 'Bo Lind', 'Cleo Park', 'Dag Moe', 'Eli Sunde', 'Finn Aas', 'Gro Vik', 'Hans Li', 'Ida Holm', 'Jon Ek', 'Kari Dahl', 'Leo Ruud']
const ACTIVITY_NAMES = ['Vinyasa Yoga', 'Pilates Mat', 'Spinning', 'Back Care']

export const trainerId = (index: number) => `trainer-${index}`
export const activityId = (index: number) => `activity-${index}`

export function trendBody(meta: Partial<Meta> = {}, query = new URLSearchParams()): Trend {
  const measure = query.get('measure') ?? 'completed'
  const bucket = (query.get('bucket') ?? 'day') as Bucket
  const share = /Rate|Adherence|conformance|punctuality/.test(measure)
  const { from, to } = metaBody('trend', meta)
  const buckets: Trend['data']['buckets'] = []
  for (let start = localDate(from), index = 0; start < to; index++) {
    const end = addDays(start, DAYS[bucket])
    const completed = 30 + ((index * 7) % 12)
    const value = (count: number) => (share ? { value: 0.9 + (count % 9) / 100, reason: null } : { value: count, reason: null })
    buckets.push({
      from: start,
      to: end > to ? localDate(to) : end,
      partial: end > to,
      sessions: { planned: 0, inProgress: 0, completed, cancelled: 3, noShow: 1, overdue: 0 },
      value: value(completed),
      earlierValue: query.has('compare') ? value(completed - 2) : null,
    })
    start = end
  }
  const total = { value: share ? 0.931 : 1098, reason: null }
  return {
    meta: metaBody('trend', meta),
    data: { measure, unit: share ? 'share' : 'count', bucket, total, buckets, comparison: query.has('compare') ? { from: '2025-09-29', to: '2025-10-27', total } : null },
    dataQuality: quality,
  }
}

export function trainersBody(meta: Partial<Meta> = {}, count = NAMES.length): Trainers {
  const total = NAMES.reduce((sum, _, index) => sum + 90_000 - index * 5000, 0)
  const trainers = NAMES.slice(0, count).map((name, index): Trainers['data']['trainers'][number] => {
    const delivered = 90_000 - index * 5000
    return {
      trainer: { id: trainerId(index), name },
      assigned: true,
      sessions: { planned: 0, inProgress: 0, completed: 30 - index, cancelled: 2, noShow: index % 3, overdue: 0 },
      plannedSeconds: 100_000 - index * 5000,
      deliveredSeconds: delivered,
      share: ratioBody(delivered, total),
      actualDuration: { count: 30 - index, meanSeconds: 3540 },
      backToBack: ratioBody(5, 30),
      shortRests: 0,
      occupancy: index === 2 ? ratioBody(0, 0, 'AVAILABILITY_UNKNOWN') : ratioBody(delivered, 200_000),
      utilisation: index === 3 ? ratioBody(0, 0, 'CONTRACT_UNKNOWN') : ratioBody(delivered, 80_000),
    }
  })
  return { meta: metaBody('trainers', meta), data: { trainers, fairness: ratioBody(18, 100) }, dataQuality: quality }
}

export function activitiesBody(meta: Partial<Meta> = {}, count = ACTIVITY_NAMES.length): Activities {
  const activities = ACTIVITY_NAMES.slice(0, count).map((name, index): Activities['data']['activities'][number] => ({
    activity: { id: activityId(index), name },
    sessions: { planned: 0, inProgress: 0, completed: 400 - index * 90, cancelled: 20, noShow: 6, overdue: 1 },
    plannedSeconds: 1_500_000,
    deliveredSeconds: 1_400_000 - index * 200_000,
    actualDuration: { count: 300, meanSeconds: 3600 },
    overrun: ratioBody(2, 100),
    fillRate: index === 3 ? ratioBody(0, 0, 'NO_SEATS_OFFERED') : ratioBody(78 - index * 8, 100),
    cancellationRate: ratioBody(20, 427),
  }))
  return { meta: metaBody('activities', meta), data: { activities }, dataQuality: quality }
}

export function heatmapBody(meta: Partial<Meta> = {}, filled = true): Heatmap {
  const cells = Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (_, hour) => {
      const planned = filled && hour >= 7 && hour < 21 ? (1 + ((weekday + hour) % 5)) * 9000 : 0
      return { plannedSeconds: planned, actualSeconds: planned, realSeconds: 14_400, adherence: ratioBody(planned * 0.93, planned, 'NO_PLANNED_TIME'), intensity: ratioBody(planned, 14_400) }
    }),
  )
  return { meta: metaBody('heatmap', meta), data: { cells }, dataQuality: quality }
}

export function directoryBody(kind: 'trainers' | 'activities') {
  const entries = kind === 'trainers' ? NAMES.map((name, index) => ({ id: trainerId(index), name })) : ACTIVITY_NAMES.map((name, index) => ({ id: activityId(index), name }))
  return { [kind]: entries, next: null }
}

/** One session of each kind on the first day asked for: kept, missed, overdue, cancelled early and cancelled late. */
export function sessionsBody(query: URLSearchParams) {
  const day = query.get('from') ?? '2025-11-20'
  const session = (index: number, patch: Readonly<Record<string, unknown>>) => ({
    id: `${day}-${index}`,
    trainer: trainerId(index),
    activity: activityId(index % 4),
    plannedStart: `${day}T1${index}:00:00Z`,
    plannedEnd: `${day}T1${index}:45:00Z`,
    room: null,
    actualStart: null,
    actualEnd: null,
    status: 'PLANNED',
    offered: 12,
    booked: 8,
    cancelledAt: null,
    version: 1,
    ...patch,
  })
  return {
    sessions: [
      session(0, { status: 'COMPLETED', actualStart: `${day}T10:00:00Z` }),
      session(1, { status: 'NO_SHOW' }),
      session(2, {}),
      session(3, { status: 'CANCELLED', cancelledAt: '2025-01-01T00:00:00Z' }),
      session(4, { status: 'CANCELLED', trainer: null, cancelledAt: `${day}T08:30:00Z` }),
    ],
    next: null,
  }
}
