import * as v from 'valibot'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A quotient with the integers behind it; without a denominator there is a reason in place of a value. */
export const ratioSchema = v.object({
  value: v.nullable(v.number()),
  numerator: v.number(),
  denominator: v.number(),
  reason: v.nullish(v.string(), null),
})
export type Ratio = v.InferOutput<typeof ratioSchema>

export const sessionCountsSchema = v.object({
  planned: count,
  inProgress: count,
  completed: count,
  cancelled: count,
  noShow: count,
  overdue: count,
})
export type SessionCounts = v.InferOutput<typeof sessionCountsSchema>

const day = v.pipe(v.string(), v.isoDate())

const metaSchema = v.object({
  family: v.string(),
  from: day,
  to: day,
  zone: v.string(),
  asOf: v.pipe(v.string(), v.check((text) => Number.isFinite(Date.parse(text)), 'not an instant')),
  source: v.string(),
  ageSeconds: v.pipe(v.number(), v.minValue(0)),
  complete: v.boolean(),
  reasons: v.array(v.string()),
})
export type Meta = v.InferOutput<typeof metaSchema>

const dataQualitySchema = v.object({
  missingActual: count,
  openActual: count,
  invertedActual: count,
  outlierDeviation: count,
  unassigned: count,
})
export type DataQuality = v.InferOutput<typeof dataQualitySchema>

/** The envelope of every statistics answer. */
export function answerSchema<S extends v.GenericSchema>(data: S) {
  return v.object({ meta: metaSchema, data, dataQuality: dataQualitySchema })
}

/** The envelope of a family that is shown beside an earlier range. */
export function comparedSchema<S extends v.GenericSchema>(data: S) {
  const comparison = v.object({ from: day, to: day, data })
  return v.object({ meta: metaSchema, data, dataQuality: dataQualitySchema, comparison: v.optional(comparison) })
}

export const namedSchema = v.object({ id: v.string(), name: v.string() })

export { count as countSchema, day as daySchema }
