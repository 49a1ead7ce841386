import type { MetricId } from './metrics'

interface Measure {
  /** As the API names it. */
  readonly id: string
  readonly metric: MetricId
}

/** What the trend can follow, in the order of its list. The first six are the tiles. */
export const MEASURES = [
  { id: 'sessions', metric: 'plannedSessions' },
  { id: 'completed', metric: 'completed' },
  { id: 'scheduleAdherence', metric: 'scheduleAdherence' },
  { id: 'noShowRate', metric: 'noShowRate' },
  { id: 'lateCancellationRate', metric: 'lateCancellationRate' },
  { id: 'trainers', metric: 'activeTrainers' },
  { id: 'deliveredSeconds', metric: 'deliveredHours' },
  { id: 'completionRate', metric: 'completionRate' },
  { id: 'cancellationRate', metric: 'cancellationRate' },
  { id: 'strictAdherence', metric: 'strictAdherence' },
  { id: 'conformance', metric: 'conformance' },
  { id: 'punctuality', metric: 'punctuality' },
  { id: 'fillRate', metric: 'fillRate' },
  { id: 'attendanceRate', metric: 'attendanceRate' },
] as const satisfies readonly Measure[]

export type MeasureId = (typeof MEASURES)[number]['id']

export const DEFAULT_MEASURE: MeasureId = 'completed'

export function metricOfMeasure(id: MeasureId): MetricId {
  return MEASURES.find((measure) => measure.id === id)?.metric ?? 'completed'
}

/** Counts of sessions are drawn as planned against completed. */
export function isVolume(id: MeasureId): boolean {
  return id === 'sessions' || id === 'completed'
}
