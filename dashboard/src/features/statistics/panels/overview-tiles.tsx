import type { ReactNode } from 'react'
import { Sparkline } from '@/shared/chart/sparkline'
import { formatHours } from '@/shared/format/duration'
import { formatCount, formatQuantity } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { Figure, type FigureValue } from '@/shared/ui/figure'
import type { OverviewData } from '../api/get-overview'
import type { Ratio } from '../api/schemas'
import { countChange, shareChange, type ChangeText } from '../model/change'
import { decidedOf, totalOf } from '../model/counts'
import { metricOfMeasure, type MeasureId } from '../model/measures'
import { metricOf } from '../model/metrics'
import type { Series } from '../model/tile-series'
import { ChangeChip } from './change-chip'
import { CountingInfo } from './counting-info'
import styles from './overview-tiles.module.css'
import { RatioFigure } from './ratio-figure'
import { StatusCounts } from './status-counts'

interface OverviewTilesProps {
  readonly data: OverviewData | undefined
  readonly earlier: { readonly data: OverviewData; readonly period: string } | undefined
  /** Comes with an answer of its own, so it may be late or missing while the others are there. */
  readonly adherence: Ratio | undefined
  readonly earlierAdherence: Ratio | undefined
  readonly adherenceMissing: string | undefined
  readonly series: Partial<Record<MeasureId, Series>>
  readonly muted: boolean
  readonly measure: MeasureId
  readonly onMeasure: (measure: MeasureId) => void
}

/** Six numbers, each with its change and its course. Pressing one lets the trend follow it. */
export function OverviewTiles({ data, earlier, adherence, earlierAdherence, adherenceMissing, series, muted, measure, onMeasure }: OverviewTilesProps) {
  const before = earlier?.data
  const count = (text: (data: OverviewData) => string, note: (data: OverviewData) => string): FigureValue =>
    data ? { kind: 'value', text: text(data), note: note(data) } : { kind: 'loading' }
  const tile = (id: MeasureId) => {
    const label = metricOf(metricOfMeasure(id)).label
    return {
      size: 'large',
      muted,
      label,
      press: { pressed: id === measure, onPress: () => { onMeasure(id) }, title: `Show ${label.toLowerCase()} in the trend` },
    } as const
  }
  const foot = (id: MeasureId, change: ChangeText | undefined) => ({ series: series[id], chip: earlier ? <ChangeChip change={change} period={earlier.period} /> : null })
  return (
    <ul className={styles.tiles}>
      <Tile {...foot('sessions', countChange(data && totalOf(data.sessions), before && totalOf(before.sessions)))}>
        <Figure
          {...tile('sessions')}
          id="plannedSessions"
          value={count(({ sessions }) => formatCount(totalOf(sessions)), ({ plannedSeconds, days }) => `${formatHours(plannedSeconds)} on ${formatQuantity(days, 'day')}`)}
          info={<CountingInfo metric="plannedSessions">{data ? <StatusCounts sessions={data.sessions} /> : null}</CountingInfo>}
        />
      </Tile>
      <Tile {...foot('completed', countChange(data?.sessions.completed, before?.sessions.completed))}>
        <Figure
          {...tile('completed')}
          id="completed"
          value={count(({ sessions }) => formatCount(sessions.completed), completedNote)}
          info={<CountingInfo metric="completed">{data ? <p>Here: {formatCount(data.sessions.completed)} of {formatCount(decidedOf(data.sessions))} decided.</p> : null}</CountingInfo>}
        />
      </Tile>
      <Tile {...foot('scheduleAdherence', shareChange(adherence?.value, earlierAdherence?.value))}>
        <RatioFigure {...tile('scheduleAdherence')} metric="scheduleAdherence" unit="seconds" of="" ratio={adherence} missing={adherenceMissing} />
      </Tile>
      <Tile {...foot('noShowRate', shareChange(data?.noShowRate.value, before?.noShowRate.value))}>
        <RatioFigure {...tile('noShowRate')} metric="noShowRate" unit="sessions" of="expected" ratio={data?.noShowRate} />
      </Tile>
      <Tile {...foot('lateCancellationRate', shareChange(data?.lateCancellationRate.value, before?.lateCancellationRate.value))}>
        <RatioFigure
          {...tile('lateCancellationRate')}
          metric="lateCancellationRate"
          unit="sessions"
          of="decided"
          ratio={data?.lateCancellationRate}
        />
      </Tile>
      <Tile {...foot('trainers', countChange(data?.trainers, before?.trainers))}>
        <Figure
          {...tile('trainers')}
          id="activeTrainers"
          value={count(({ trainers }) => formatCount(trainers), ({ activities }) => `in ${formatQuantity(activities, 'activity', 'activities')}`)}
          info={<CountingInfo metric="activeTrainers" />}
        />
      </Tile>
    </ul>
  )
}

interface TileProps {
  readonly series: Series | undefined
  readonly chip: ReactNode
  readonly children: ReactNode
}

function Tile({ series, chip, children }: TileProps) {
  return (
    <li>
      {children}
      <div className={styles.foot}>
        <Sparkline values={series} />
        {chip}
      </div>
    </li>
  )
}

function completedNote({ sessions, completionRate }: OverviewData): string {
  const decided = decidedOf(sessions)
  return completionRate.value === null ? 'none decided yet' : `${formatShare(completionRate.value)} of ${formatCount(decided)} decided`
}
