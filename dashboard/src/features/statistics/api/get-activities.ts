import * as v from 'valibot'
import type { Filter } from './filter'
import { answerSchema, countSchema, namedSchema, ratioSchema, sessionCountsSchema } from './schemas'
import { useStatistics, type Question } from './statistics-query'

export const activitiesSchema = answerSchema(
  v.object({
    activities: v.array(
      v.object({
        activity: namedSchema,
        sessions: sessionCountsSchema,
        plannedSeconds: v.number(),
        deliveredSeconds: v.number(),
        actualDuration: v.object({ count: countSchema, meanSeconds: v.nullable(v.number()) }),
        overrun: ratioSchema,
        fillRate: ratioSchema,
        cancellationRate: ratioSchema,
      }),
    ),
  }),
)
export type Activities = v.InferOutput<typeof activitiesSchema>
export type ActivitiesData = Activities['data']
export type ActivityRow = ActivitiesData['activities'][number]

export const ACTIVITIES: Question = { family: 'activities' }

export function useActivities(filter: Filter | undefined) {
  return useStatistics(ACTIVITIES, filter, activitiesSchema)
}
