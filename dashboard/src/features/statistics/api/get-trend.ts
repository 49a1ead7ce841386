import * as v from 'valibot'
import type { Filter } from './filter'
import { answerSchema, daySchema, sessionCountsSchema } from './schemas'
import { useStatistics, type Question } from './statistics-query'

const valueSchema = v.object({ value: v.nullable(v.number()), reason: v.nullish(v.string(), null) })
export type MeasureValue = v.InferOutput<typeof valueSchema>

export const BUCKETS = ['day', 'week', 'month'] as const
export type Bucket = (typeof BUCKETS)[number]

export const trendSchema = answerSchema(
  v.object({
    measure: v.string(),
    unit: v.picklist(['count', 'seconds', 'share']),
    bucket: v.picklist(BUCKETS),
    total: valueSchema,
    buckets: v.array(
      v.object({
        from: daySchema,
        to: daySchema,
        partial: v.boolean(),
        sessions: sessionCountsSchema,
        value: valueSchema,
        earlierValue: v.nullable(valueSchema),
      }),
    ),
    comparison: v.nullable(v.object({ from: daySchema, to: daySchema, total: valueSchema })),
  }),
)
export type Trend = v.InferOutput<typeof trendSchema>
export type TrendData = Trend['data']
export type TrendBucket = TrendData['buckets'][number]
export function trendQuestion(measure: string, bucket: Bucket): Question {
  return { family: 'trend', parameters: { measure, bucket } }
}

export function useTrend(measure: string, bucket: Bucket, filter: Filter | undefined) {
  return useStatistics(trendQuestion(measure, bucket), filter, trendSchema)
}
