import { useMemo, useState } from 'react'
import { formatRange } from '@/shared/format/date'
import { formatQuantity } from '@/shared/format/number'
import { parseRange } from '@/shared/time/date-range'
import { browserZone } from '@/shared/time/zone'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import { useAttention, type Attention } from '../api/get-attention'
import { useDirectoryNames } from '../api/get-directory'
import { attentionText, csvOf } from '../model/attention-texts'
import { AttentionTable, type AttentionEntry } from './attention-table'
import styles from './attention-panel.module.css'
import { DataPanel } from './data-panel'
import heights from './panel-heights.module.css'
import type { PanelInput } from './panel-input'
import { RowsSkeleton } from './rows-skeleton'

const STEP = 20

/** What somebody may want to look into, newest first. */
export function AttentionPanel(input: PanelInput) {
  const { filter, zone } = input
  const [wanted, setWanted] = useState(STEP)
  const shownZone = zone ?? browserZone()
  const handle = useAttention(filter, shownZone, wanted)
  const trainers = useDirectoryNames('trainers', filter !== undefined)
  const activities = useDirectoryNames('activities', filter !== undefined)
  const body = handle.state.kind === 'ready' ? handle.state.body : undefined
  const rows = useMemo(() => body?.rows.map((row) => ({ row, text: attentionText(row, body.meta.zone, trainers, activities) })) ?? [], [body, trainers, activities])
  return (
    <DataPanel
      title="To look into"
      metric="attention"
      input={input}
      handle={handle}
      bodyClassName={heights.list}
      isNothing={(shown) => shown.rows.length === 0 && shown.whole}
      nothing={
        <EmptyState title="Nothing missed">
          <p>Up to now no session of this period was missed, is overdue, or was cancelled late.</p>
        </EmptyState>
      }
      csv={{ kind: 'text', text: () => attentionCsv(rows) }}
      skeleton={<RowsSkeleton rows={8} />}
    >
      {(shown, muted) => (
        <div className={styles.frame}>
          <AttentionTable rows={rows} muted={muted} actions={input.actions} />
          <div className={styles.foot}>
            <span>{reach(shown, filter?.to)}</span>
            {shown.whole ? null : <Button onClick={() => { setWanted(Math.max(wanted, shown.rows.length) + STEP) }}>Look further back</Button>}
          </div>
        </div>
      )}
    </DataPanel>
  )
}

/** Says how far was looked: the list is not the whole period where there is much. */
function reach({ rows, lookedFrom, whole }: Attention, to: string | undefined): string {
  const count = formatQuantity(rows.length, 'session')
  if (whole) return `${count}, all of this period.`
  const range = to === undefined ? undefined : parseRange(lookedFrom, to)
  return range ? `${count} in ${formatRange(range)}; earlier days were not looked through.` : count
}

function attentionCsv(rows: readonly AttentionEntry[]): string {
  return csvOf([
    ['id', 'what', 'plannedStart', 'plannedEnd', 'cancelledAt', 'trainer', 'activity'],
    ...rows.map(({ row, text }) => [row.id, row.kind, row.plannedStart, row.plannedEnd, row.cancelledAt ?? '', text.trainer ?? row.trainer ?? '', text.activity ?? row.activity]),
  ])
}
