import * as v from 'valibot'
import type { Filter } from './filter'
import { answerSchema, ratioSchema } from './schemas'
import { useStatistics, type Question } from './statistics-query'

const cellSchema = v.object({
  plannedSeconds: v.number(),
  actualSeconds: v.number(),
  realSeconds: v.number(),
  adherence: ratioSchema,
  intensity: ratioSchema,
})
export type HeatCell = v.InferOutput<typeof cellSchema>

/** Monday first, then by hour. */
export const heatmapSchema = answerSchema(v.object({ cells: v.pipe(v.array(v.pipe(v.array(cellSchema), v.length(24))), v.length(7)) }))
export type Heatmap = v.InferOutput<typeof heatmapSchema>
export type HeatmapData = Heatmap['data']

export const HEATMAP: Question = { family: 'heatmap' }

export function useHeatmap(filter: Filter | undefined) {
  return useStatistics(HEATMAP, filter, heatmapSchema)
}
