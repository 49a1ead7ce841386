import { EmptyState } from '@/shared/ui/empty-state'
import { useAdherence } from '../api/get-adherence'
import { useTrend } from '../api/get-trend'
import { usualBucket } from '../model/buckets'
import { totalOf } from '../model/counts'
import { AdherenceFigures } from './adherence-figures'
import styles from './adherence-panel.module.css'
import { AdherenceTable } from './adherence-table'
import { DataPanel } from './data-panel'
import type { PanelInput } from './panel-input'

/** How well what happened kept to the plan. */
export function AdherencePanel(input: PanelInput) {
  const { filter, range } = input
  const bucket = range ? usualBucket(range) : 'day'
  const handle = useAdherence(filter)
  const trend = useTrend('scheduleAdherence', bucket, filter).state
  const series = trend.kind === 'ready' ? trend.body.data.buckets.map(({ value }) => value.value) : undefined
  return (
    <DataPanel
      title="Adherence"
      metric="bands"
      input={input}
      handle={handle}
      bodyClassName={styles.body}
      isNothing={({ data }) => totalOf(data.sessions) === 0}
      nothing={
        <EmptyState title="Nothing to compare">
          <p>Adherence compares what happened with what was planned. There are no sessions here to compare.</p>
        </EmptyState>
      }
      csv={{ kind: 'question', question: { family: 'adherence' } }}
      skeleton={<AdherenceFigures data={undefined} series={undefined} bucket={bucket} muted={false} />}
      table={({ data }) => <AdherenceTable data={data} />}
    >
      {({ data }, muted) => <AdherenceFigures data={data} series={series} bucket={bucket} muted={muted} />}
    </DataPanel>
  )
}
