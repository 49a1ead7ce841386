import { memo, useMemo, type ReactNode } from 'react'
import { DataTable } from '@/shared/ui/data-table'
import { NO_VALUE } from '@/shared/format/number'
import type { DateRange } from '@/shared/time/date-range'
import type { LocalDate } from '@/shared/time/local-date'
import { trendQuestion, useTrend, type TrendData } from '../api/get-trend'
import { bucketFor } from '../model/buckets'
import { trendView, type TrendView } from '../model/trend-view'
import { ChartSkeleton } from './chart-skeleton'
import { DataPanel } from './data-panel'
import type { PanelInput } from './panel-input'
import { TrendChart } from './trend-chart'
import { TrendControls } from './trend-controls'
import { TrendLegend } from './trend-legend'
import styles from './trend-panel.module.css'

/** How a measure went, bucket by bucket. */
export function TrendPanel(input: PanelInput) {
  const { filter, range, view, today, actions } = input
  const bucket = range ? bucketFor(range, view.bucket) : 'day'
  const handle = useTrend(view.measure, bucket, filter)
  const framed = (chart: ReactNode) => (
    <div className={styles.frame}>
      <TrendControls measure={view.measure} bucket={bucket} range={range} onSet={actions.set} />
      {chart}
    </div>
  )
  return (
    <DataPanel
      title="Trend"
      metric="trend"
      input={input}
      handle={handle}
      bodyClassName={styles.body}
      charted
      isNothing={({ data }) => data.buckets.length === 0}
      csv={{ kind: 'question', question: trendQuestion(view.measure, bucket) }}
      skeleton={framed(<ChartSkeleton bars={14} />)}
      table={({ data }) => <TrendTable view={trendView(data, today)} />}
    >
      {({ data }, muted) => framed(<TrendFigure data={data} today={today} muted={muted} onChoose={actions.showRange} />)}
    </DataPanel>
  )
}

interface TrendFigureProps {
  readonly data: TrendData
  readonly today: LocalDate | undefined
  readonly muted: boolean
  readonly onChoose: (range: DateRange) => void
}

/** Drawn anew only when what it shows changes, not with every step of the controls. */
const TrendFigure = memo(function TrendFigure({ data, today, muted, onChoose }: TrendFigureProps) {
  const view = useMemo(() => trendView(data, today), [data, today])
  return (
    <>
      <TrendChart view={view} muted={muted} onChoose={onChoose} />
      <TrendLegend view={view} comparison={data.comparison} />
    </>
  )
})

function TrendTable({ view }: { readonly view: TrendView }) {
  const names = view.points[0]?.lines.map(([name]) => name).filter((name) => name !== '') ?? []
  return (
    <DataTable
      caption={`${view.label}, in numbers`}
      columns={[{ label: 'Days' }, ...names.map((label) => ({ label, numeric: true })), { label: 'Note' }]}
      rows={view.points.map(({ range, label, lines }) => {
        const texts = new Map(lines)
        return { key: range.from, cells: [label, ...names.map((name) => texts.get(name) ?? NO_VALUE), texts.get('') ?? ''] }
      })}
    />
  )
}
