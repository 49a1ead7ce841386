import { useMemo } from 'react'
import type { PanelState } from '@/shared/panel/panel-state'
import type { Filter } from '../api/filter'
import { useTrend, type Trend } from '../api/get-trend'
import { usualBucket } from '../model/buckets'
import { tileSeries } from '../model/tile-series'

export function useTileSeries(filter: Filter | undefined) {
  const bucket = filter ? usualBucket(filter) : 'day'
  const adherence = dataOf(useTrend('scheduleAdherence', bucket, filter).state)
  const late = dataOf(useTrend('lateCancellationRate', bucket, filter).state)
  const trainers = dataOf(useTrend('trainers', bucket, filter).state)
  return useMemo(() => tileSeries({ adherence, late, trainers }), [adherence, late, trainers])
}

function dataOf(state: PanelState<Trend>) {
  return state.kind === 'ready' ? state.body.data : undefined
}
