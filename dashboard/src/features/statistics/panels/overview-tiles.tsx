import { formatHours } from '@/shared/format/duration'
import { formatCount, formatQuantity } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { Figure, type FigureValue } from '@/shared/ui/figure'
import type { Overview } from '../api/get-overview'
import type { Ratio } from '../api/schemas'
import { COUNT_LABELS, decidedOf, totalOf } from '../model/counts'
import { metricOf } from '../model/metrics'
import { CountingInfo } from './counting-info'
import styles from './overview-tiles.module.css'
import { RatioFigure } from './ratio-figure'

interface OverviewTilesProps {
  readonly data: Overview['data'] | undefined
  /** Comes with an answer of its own, so it may be late or missing while the others are there. */
  readonly adherence: Ratio | undefined
  readonly adherenceMissing: string | undefined
  readonly muted: boolean
}

export function OverviewTiles({ data, adherence, adherenceMissing, muted }: OverviewTilesProps) {
  const count = (text: (data: Overview['data']) => string, note: (data: Overview['data']) => string): FigureValue =>
    data ? { kind: 'value', text: text(data), note: note(data) } : { kind: 'loading' }
  const shared = { size: 'large', muted } as const
  return (
    <ul className={styles.tiles}>
      <li>
        <Figure
          {...shared}
          id="plannedSessions"
          label={metricOf('plannedSessions').label}
          value={count(({ sessions }) => formatCount(totalOf(sessions)), ({ plannedSeconds, days }) => `${formatHours(plannedSeconds)} on ${formatQuantity(days, 'day')}`)}
          info={<CountingInfo metric="plannedSessions">{data ? <Counts sessions={data.sessions} /> : null}</CountingInfo>}
        />
      </li>
      <li>
        <Figure
          {...shared}
          id="completed"
          label={metricOf('completed').label}
          value={count(({ sessions }) => formatCount(sessions.completed), completedNote)}
          info={<CountingInfo metric="completed">{data ? <p>Here: {formatCount(data.sessions.completed)} of {formatCount(decidedOf(data.sessions))} decided.</p> : null}</CountingInfo>}
        />
      </li>
      <li>
        <RatioFigure {...shared} metric="scheduleAdherence" unit="seconds" of="" ratio={adherence} missing={adherenceMissing} />
      </li>
      <li>
        <RatioFigure {...shared} metric="noShowRate" unit="sessions" of="expected" ratio={data?.noShowRate} />
      </li>
      <li>
        <RatioFigure {...shared} metric="lateCancellationRate" unit="sessions" of="decided" ratio={data?.lateCancellationRate} />
      </li>
      <li>
        <Figure
          {...shared}
          id="activeTrainers"
          label={metricOf('activeTrainers').label}
          value={count(({ trainers }) => formatCount(trainers), ({ activities }) => `in ${formatQuantity(activities, 'activity', 'activities')}`)}
          info={<CountingInfo metric="activeTrainers" />}
        />
      </li>
    </ul>
  )
}

function completedNote({ sessions, completionRate }: Overview['data']): string {
  const decided = decidedOf(sessions)
  return completionRate.value === null ? 'none decided yet' : `${formatShare(completionRate.value)} of ${formatCount(decided)} decided`
}

function Counts({ sessions }: { readonly sessions: Overview['data']['sessions'] }) {
  return (
    <dl className={styles.counts}>
      {COUNT_LABELS.map(([key, label]) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{formatCount(sessions[key])}</dd>
        </div>
      ))}
    </dl>
  )
}
