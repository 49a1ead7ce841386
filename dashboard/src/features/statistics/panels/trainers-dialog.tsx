import { useState } from 'react'
import { formatCount, formatQuantity } from '@/shared/format/number'
import { Button } from '@/shared/ui/button'
import { Modal } from '@/shared/ui/modal'
import { SearchField } from '@/shared/ui/search-field'
import type { TrainerRow } from '../api/get-trainers'
import type { PanelActions } from './panel-input'
import styles from './trainers-dialog.module.css'
import { TrainersTable, type TrainersChoice } from './trainers-table'

interface TrainersDialogProps extends TrainersChoice {
  readonly rows: readonly TrainerRow[]
  readonly onClose: () => void
}

/** So many rows at a time: thousands of trainers stay quick to look through. */
const PAGE = 100

/** All trainers, to be searched by name. */
export function TrainersDialog({ rows, onClose, actions, ...choice }: TrainersDialogProps) {
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(PAGE)
  const wanted = search.trim().toLocaleLowerCase()
  const found = wanted === '' ? rows : rows.filter(({ trainer }) => trainer.name.toLocaleLowerCase().includes(wanted))
  // Who chooses a trainer wants to see the page.
  const choosing: PanelActions = { ...actions, set: (patch) => { if ('trainer' in patch) onClose(); actions.set(patch) } }
  return (
    <Modal title="All trainers" onClose={onClose} width="wide">
      <div className={styles.head}>
        <SearchField label="Search trainers by name" value={search} onChange={(text) => { setSearch(text); setShown(PAGE) }} />
        <span role="status">{found.length === rows.length ? formatQuantity(rows.length, 'trainer') : `${formatCount(found.length)} of ${formatQuantity(rows.length, 'trainer')}`}</span>
      </div>
      <div className={styles.rows}>
        {found.length === 0 ? <p className={styles.none}>No trainer of this period is called that.</p> : <TrainersTable rows={found.slice(0, shown)} all={rows} {...choice} actions={choosing} muted={false} />}
        {found.length > shown ? <Button onClick={() => { setShown(shown + PAGE) }}>Show {formatCount(Math.min(PAGE, found.length - shown))} more</Button> : null}
      </div>
    </Modal>
  )
}
