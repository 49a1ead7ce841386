import * as v from 'valibot'
import type { Filter } from './filter'
import { comparedSchema, countSchema, ratioSchema, sessionCountsSchema } from './schemas'
import { useStatistics } from './statistics-query'

const seconds = v.nullable(v.number())

export const adherenceSchema = comparedSchema(
  v.object({
    sessions: sessionCountsSchema,
    plannedSeconds: v.number(),
    actualSeconds: v.number(),
    overlapSeconds: v.number(),
    scheduleAdherence: ratioSchema,
    strictAdherence: ratioSchema,
    conformance: ratioSchema,
    punctuality: ratioSchema,
    bands: v.object({ missed: countSchema, shorter: countSchema, asPlanned: countSchema, longer: countSchema }),
    startDeviation: v.object({
      count: countSchema,
      meanSeconds: seconds,
      medianSeconds: seconds,
      p90Seconds: seconds,
      standardDeviationSeconds: seconds,
    }),
  }),
)
export type Adherence = v.InferOutput<typeof adherenceSchema>
export type AdherenceData = Adherence['data']

export function useAdherence(filter: Filter | undefined) {
  return useStatistics({ family: 'adherence' }, filter, adherenceSchema)
}
