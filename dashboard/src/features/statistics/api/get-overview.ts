import * as v from 'valibot'
import type { Filter } from './filter'
import { comparedSchema, countSchema, ratioSchema, sessionCountsSchema } from './schemas'
import { useStatistics } from './statistics-query'

export const overviewSchema = comparedSchema(
  v.object({
    sessions: sessionCountsSchema,
    trainers: countSchema,
    activities: countSchema,
    days: countSchema,
    plannedSeconds: v.number(),
    deliveredSeconds: v.number(),
    completionRate: ratioSchema,
    cancellationRate: ratioSchema,
    lateCancellationRate: ratioSchema,
    noShowRate: ratioSchema,
    fillRate: ratioSchema,
    attendanceRate: ratioSchema,
  }),
)
export type Overview = v.InferOutput<typeof overviewSchema>
export type OverviewData = Overview['data']

export function useOverview(filter: Filter | undefined) {
  return useStatistics({ family: 'overview', first: true }, filter, overviewSchema)
}
