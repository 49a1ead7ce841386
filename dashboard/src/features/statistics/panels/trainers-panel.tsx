import { lazy, Suspense, useState } from 'react'
import { formatQuantity } from '@/shared/format/number'
import { Button } from '@/shared/ui/button'
import { TRAINERS, useTrainers, type TrainersData } from '../api/get-trainers'
import { sortTrainers } from '../model/trainer-sort'
import { DataPanel } from './data-panel'
import type { PanelInput } from './panel-input'
import { RowsSkeleton } from './rows-skeleton'
import styles from './trainers-panel.module.css'
import { TrainersTable } from './trainers-table'

const SHOWN = 10
const TrainersDialog = lazy(async () => ({ default: (await import('./trainers-dialog')).TrainersDialog }))

/** What each trainer did: ten at a glance, all in a dialog. */
export function TrainersPanel(input: PanelInput) {
  const handle = useTrainers(input.filter)
  return (
    <DataPanel
      title="Trainers"
      metric="trainers"
      input={input}
      handle={handle}
      bodyClassName={styles.body}
      isNothing={({ data }) => data.trainers.length === 0}
      csv={{ kind: 'question', question: TRAINERS }}
      skeleton={<RowsSkeleton rows={SHOWN} />}
    >
      {({ data }, muted) => <TopTrainers data={data} input={input} muted={muted} />}
    </DataPanel>
  )
}

function TopTrainers({ data, input, muted }: { readonly data: TrainersData; readonly input: PanelInput; readonly muted: boolean }) {
  const [open, setOpen] = useState(false)
  const rows = sortTrainers(data.trainers, input.view.sort)
  return (
    <div className={styles.frame}>
      <TrainersTable rows={rows.slice(0, SHOWN)} all={rows} input={input} muted={muted} />
      <div className={styles.foot}>
        <span>{rows.length > SHOWN ? `${SHOWN} of ${formatQuantity(rows.length, 'trainer')}` : formatQuantity(rows.length, 'trainer')}</span>
        {rows.length > SHOWN ? <Button onClick={() => { setOpen(true) }}>Show all</Button> : null}
      </div>
      {open ? (
        <Suspense fallback={null}>
          <TrainersDialog rows={rows} input={input} onClose={() => { setOpen(false) }} />
        </Suspense>
      ) : null}
    </div>
  )
}
