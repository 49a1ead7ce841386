import * as v from 'valibot'
import type { Filter } from './filter'
import { answerSchema, countSchema, namedSchema, ratioSchema, sessionCountsSchema } from './schemas'
import { useStatistics, type Question } from './statistics-query'

export const trainersSchema = answerSchema(
  v.object({
    trainers: v.array(
      v.object({
        trainer: namedSchema,
        assigned: v.boolean(),
        sessions: sessionCountsSchema,
        plannedSeconds: v.number(),
        deliveredSeconds: v.number(),
        share: ratioSchema,
        actualDuration: v.object({ count: countSchema, meanSeconds: v.nullable(v.number()) }),
        backToBack: ratioSchema,
        shortRests: countSchema,
        occupancy: ratioSchema,
        utilisation: ratioSchema,
      }),
    ),
    fairness: ratioSchema,
  }),
)
export type Trainers = v.InferOutput<typeof trainersSchema>
export type TrainersData = Trainers['data']
export type TrainerRow = TrainersData['trainers'][number]

/** The sweep over each trainer's sessions is the heaviest report, so its panels give up first and it is not asked for twice. */
export const TRAINERS: Question = { family: 'trainers', timeoutMs: 5000, compared: false }

export function useTrainers(filter: Filter | undefined) {
  return useStatistics(TRAINERS, filter, trainersSchema)
}
