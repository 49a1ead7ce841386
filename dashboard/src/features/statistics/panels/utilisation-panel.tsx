import { memo } from 'react'
import { formatHours } from '@/shared/format/duration'
import { formatQuantity, NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { DataTable } from '@/shared/ui/data-table'
import { Figure, type FigureValue } from '@/shared/ui/figure'
import { TRAINERS, useTrainers, type TrainerRow, type TrainersData } from '../api/get-trainers'
import type { Ratio } from '../api/schemas'
import { metricOf } from '../model/metrics'
import { describeMissing } from '../model/reasons'
import { byUtilisation, together } from '../model/utilisation'
import { BarList } from './bar-list'
import { CountingInfo } from './counting-info'
import { DataPanel } from './data-panel'
import styles from './list-panel.module.css'
import heights from './panel-heights.module.css'
import type { PanelActions, PanelInput } from './panel-input'
import { RowsSkeleton } from './rows-skeleton'

/** How much of their contract trainers work. Comes with the answer of the trainers. */
export function UtilisationPanel(input: PanelInput) {
  const handle = useTrainers(input.filter)
  return (
    <DataPanel
      title="Utilisation"
      metric="utilisation"
      input={input}
      handle={handle}
      bodyClassName={heights.list}
      isNothing={({ data }) => data.trainers.every(({ assigned }) => !assigned)}
      csv={{ kind: 'question', question: TRAINERS }}
      skeleton={<RowsSkeleton rows={8} />}
      table={({ data }) => <UtilisationTable rows={byUtilisation(data.trainers)} />}
    >
      {({ data }, muted) => <Utilisation data={data} chosen={input.view.trainer} actions={input.actions} muted={muted} />}
    </DataPanel>
  )
}

interface UtilisationProps {
  readonly data: TrainersData
  readonly chosen: string | undefined
  readonly actions: PanelActions
  readonly muted: boolean
}

/** Drawn anew only when what it shows changes, not with every step of the controls. */
const Utilisation = memo(function Utilisation({ data, chosen, actions, muted }: UtilisationProps) {
  const rows = byUtilisation(data.trainers)
  const [utilisation, occupancy] = [together(rows, 'utilisation'), together(rows, 'occupancy')]
  // A bar ends at 125% or at the largest, so that who works more than the contract stands out.
  const most = Math.max(1.25, ...rows.map((row) => row.utilisation.value ?? 0))
  const { fairness } = data
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <ul className={styles.figures} aria-label="All trainers together">
          <li><Figure id="utilisation" size="medium" muted={muted} label="All together" value={partsFigure(utilisation.ratio)} /></li>
          <li><Figure id="occupancy" size="medium" muted={muted} label="Occupancy" info={<CountingInfo metric="occupancy" />} value={partsFigure(occupancy.ratio)} /></li>
          <li>
            <Figure
              id="fairness"
              size="medium"
              muted={muted}
              label="Inequality"
              info={<CountingInfo metric="fairness" />}
              value={fairness.value === null ? { kind: 'none', reason: describeMissing(fairness.reason) } : { kind: 'value', text: fairness.value.toFixed(2), note: '0 is the same for all' }}
            />
          </li>
        </ul>
        <p className={styles.formula}>{metricOf('utilisation').formula}; the line is 100%.</p>
      </div>
      <BarList
        label="Trainers by utilisation"
        muted={muted}
        mark={1 / most}
        rows={rows.map(({ trainer, utilisation: ratio }) => ({
          key: trainer.id,
          label: trainer.name,
          filter: { pressed: chosen === trainer.id, onPress: () => { actions.set({ trainer: chosen === trainer.id ? undefined : trainer.id }) } },
          length: 0,
          dark: (ratio.value ?? 0) / most,
          text: ratio.value === null ? NO_VALUE : formatShare(ratio.value),
          note: ratio.value === null ? describeMissing(ratio.reason) : parts(ratio),
        }))}
      />
    </div>
  )
})

function parts({ numerator, denominator }: Ratio): string {
  return `${formatHours(numerator)} of ${formatHours(denominator)}`
}

function partsFigure(ratio: Ratio): FigureValue {
  return ratio.value === null ? { kind: 'none', reason: describeMissing(ratio.reason) } : { kind: 'value', text: formatShare(ratio.value), note: parts(ratio) }
}

function UtilisationTable({ rows }: { readonly rows: readonly TrainerRow[] }) {
  const text = (ratio: Ratio) => (ratio.value === null ? NO_VALUE : formatShare(ratio.value))
  const hours = (ratio: Ratio) => (ratio.value === null ? describeMissing(ratio.reason) : parts(ratio))
  return (
    <DataTable
      caption={`Utilisation of ${formatQuantity(rows.length, 'trainer')}`}
      columns={[{ label: 'Trainer' }, { label: 'Utilisation', numeric: true }, { label: 'Of the contract', numeric: true }, { label: 'Occupancy', numeric: true }, { label: 'Of the available time', numeric: true }]}
      rows={rows.map(({ trainer, utilisation, occupancy }) => ({ key: trainer.id, cells: [trainer.name, text(utilisation), hours(utilisation), text(occupancy), hours(occupancy)] }))}
    />
  )
}
