import { memo, Suspense, useState } from 'react'
import { loadDialog } from '@/shared/deployment/load-dialog'
import { formatQuantity } from '@/shared/format/number'
import { Button } from '@/shared/ui/button'
import { TRAINERS, useTrainers, type TrainersData } from '../api/get-trainers'
import { sortTrainers } from '../model/trainer-sort'
import { DataPanel } from './data-panel'
import heights from './panel-heights.module.css'
import type { PanelInput } from './panel-input'
import { RowsSkeleton } from './rows-skeleton'
import styles from './trainers-panel.module.css'
import { TrainersTable, type TrainersChoice } from './trainers-table'

const SHOWN = 10
const TrainersDialog = loadDialog(async () => (await import('./trainers-dialog')).TrainersDialog)

/** What each trainer did: ten at a glance, all in a dialog. */
export function TrainersPanel(input: PanelInput) {
  const handle = useTrainers(input.filter)
  return (
    <DataPanel
      title="Trainers"
      metric="trainers"
      input={input}
      handle={handle}
      bodyClassName={heights.trainers}
      isNothing={({ data }) => data.trainers.length === 0}
      csv={{ kind: 'question', question: TRAINERS }}
      skeleton={<RowsSkeleton rows={SHOWN} />}
    >
      {({ data }, muted) => <TopTrainers data={data} sort={input.view.sort} chosen={input.view.trainer} actions={input.actions} muted={muted} />}
    </DataPanel>
  )
}

interface TopTrainersProps extends TrainersChoice {
  readonly data: TrainersData
  readonly muted: boolean
}

/** Drawn anew only when what it shows changes, not with every step of the controls. */
const TopTrainers = memo(function TopTrainers({ data, muted, ...choice }: TopTrainersProps) {
  const [open, setOpen] = useState(false)
  const rows = sortTrainers(data.trainers, choice.sort)
  return (
    <div className={styles.frame}>
      <TrainersTable {...choice} rows={rows.slice(0, SHOWN)} all={rows} muted={muted} />
      <div className={styles.foot}>
        <span>{rows.length > SHOWN ? `${SHOWN} of ${formatQuantity(rows.length, 'trainer')}` : formatQuantity(rows.length, 'trainer')}</span>
        {rows.length > SHOWN ? <Button onClick={() => { setOpen(true) }}>Show all</Button> : null}
      </div>
      {open ? (
        <Suspense fallback={null}>
          <TrainersDialog {...choice} rows={rows} onClose={() => { setOpen(false) }} />
        </Suspense>
      ) : null}
    </div>
  )
})
