import { formatHours } from '@/shared/format/duration'
import { formatWeekday } from '@/shared/format/date'
import { DataTable } from '@/shared/ui/data-table'
import { HEATMAP, useHeatmap } from '../api/get-heatmap'
import { heatView, type HeatView } from '../model/heat-view'
import { DataPanel } from './data-panel'
import { HeatGrid } from './heat-grid'
import { hourLabel, intensityText } from './heat-texts'
import styles from './heat-panel.module.css'
import heights from './panel-heights.module.css'
import type { PanelInput } from './panel-input'

/** At which hours of the week sessions are planned. */
export function HeatPanel(input: PanelInput) {
  const handle = useHeatmap(input.filter)
  return (
    <DataPanel
      title="When"
      metric="when"
      input={input}
      handle={handle}
      bodyClassName={heights.when}
      charted
      isNothing={({ data }) => data.cells.flat().every(({ plannedSeconds }) => plannedSeconds === 0)}
      csv={{ kind: 'question', question: HEATMAP }}
      skeleton={<div className={styles.skeleton} aria-hidden="true" />}
      table={({ data }) => <HeatTable view={heatView(data, input.view.weekStart)} />}
    >
      {({ data }, muted) => <HeatGrid data={data} start={input.view.weekStart} chosen={input.view} onChoose={input.actions.set} muted={muted} />}
    </DataPanel>
  )
}

function HeatTable({ view }: { readonly view: HeatView }) {
  return (
    <DataTable
      caption="Sessions at once by hour of the week, and planned hours"
      columns={[{ label: 'Hour' }, ...view.weekdays.map((day) => ({ label: formatWeekday(day, 'short'), numeric: true })), { label: 'Planned', numeric: true }]}
      rows={[
        ...view.columnSeconds.map((seconds, hour) => ({
          key: String(hour),
          cells: [hourLabel(hour), ...view.rows.map((row) => intensityText(row[hour]?.intensity)), formatHours(seconds)],
        })),
        { key: 'total', cells: ['Planned', ...view.rowSeconds.map(formatHours), formatHours(view.totalSeconds)] },
      ]}
    />
  )
}
