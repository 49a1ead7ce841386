import { memo } from 'react'
import { formatHours } from '@/shared/format/duration'
import { formatCount, NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { DataTable } from '@/shared/ui/data-table'
import { ACTIVITIES, useActivities, type ActivitiesData, type ActivityRow } from '../api/get-activities'
import type { Ratio } from '../api/schemas'
import { totalOf } from '../model/counts'
import { BarList } from './bar-list'
import { DataPanel } from './data-panel'
import heights from './panel-heights.module.css'
import type { PanelActions, PanelInput } from './panel-input'
import styles from './list-panel.module.css'
import { RowsSkeleton } from './rows-skeleton'

/** How much there was of each activity. */
export function ActivitiesPanel(input: PanelInput) {
  const { filter, view, actions } = input
  const handle = useActivities(filter)
  return (
    <DataPanel
      title="Activities"
      metric="activities"
      input={input}
      handle={handle}
      bodyClassName={heights.list}
      isNothing={({ data }) => data.activities.length === 0}
      csv={{ kind: 'question', question: ACTIVITIES }}
      skeleton={<RowsSkeleton rows={8} />}
      table={({ data }) => <ActivitiesTable rows={bySessions(data.activities)} />}
    >
      {({ data }, muted) => <ActivityBars data={data} chosen={view.activity} actions={actions} muted={muted} />}
    </DataPanel>
  )
}

interface ActivityBarsProps {
  readonly data: ActivitiesData
  readonly chosen: string | undefined
  readonly actions: PanelActions
  readonly muted: boolean
}

/** Drawn anew only when what it shows changes, not with every step of the controls. */
const ActivityBars = memo(function ActivityBars({ data, chosen, actions, muted }: ActivityBarsProps) {
  const rows = bySessions(data.activities)
  const most = Math.max(1, ...rows.map(({ sessions }) => totalOf(sessions)))
  return (
    <div className={styles.frame}>
      <p className={styles.formula}>Planned sessions, of these completed (dark), and booked places of those offered.</p>
      <BarList
        label="Activities by planned sessions"
        muted={muted}
        rows={rows.map(({ activity: { id, name }, sessions, fillRate }) => ({
          key: id,
          label: name,
          filter: { pressed: chosen === id, onPress: () => { actions.set({ activity: chosen === id ? undefined : id }) } },
          length: totalOf(sessions) / most,
          dark: sessions.completed / most,
          text: formatCount(totalOf(sessions)),
          note: fillRate.value === null ? 'no places recorded' : `${formatShare(fillRate.value)} full`,
        }))}
      />
    </div>
  )
})

function bySessions(rows: readonly ActivityRow[]): readonly ActivityRow[] {
  return rows.toSorted((a, b) => totalOf(b.sessions) - totalOf(a.sessions) || a.activity.name.localeCompare(b.activity.name))
}

function ActivitiesTable({ rows }: { readonly rows: readonly ActivityRow[] }) {
  const share = ({ value }: Ratio) => (value === null ? NO_VALUE : formatShare(value))
  return (
    <DataTable
      caption="Activities in numbers"
      columns={[{ label: 'Activity' }, ...['Sessions', 'Completed', 'Cancelled', 'Delivered', 'Overrun', 'Fill rate'].map((label) => ({ label, numeric: true }))]}
      rows={rows.map(({ activity, sessions, deliveredSeconds, overrun, fillRate, cancellationRate }) => ({
        key: activity.id,
        cells: [activity.name, formatCount(totalOf(sessions)), formatCount(sessions.completed), share(cancellationRate), formatHours(deliveredSeconds), share(overrun), share(fillRate)],
      }))}
    />
  )
}
