import { memo } from 'react'
import { Icon } from '@/shared/ui/icon'
import { Skeleton } from '@/shared/ui/skeleton'
import type { AttentionRow } from '../api/get-attention'
import type { AttentionText } from '../model/attention-texts'
import styles from './attention-panel.module.css'
import type { PanelActions } from './panel-input'

export interface AttentionEntry {
  readonly row: AttentionRow
  readonly text: AttentionText
}

interface AttentionTableProps {
  readonly rows: readonly AttentionEntry[]
  readonly actions: PanelActions
  readonly muted: boolean
}

const ICONS = { noShow: 'empty', overdue: 'clock', lateCancelled: 'close' } as const

/** Drawn anew only when what it shows changes, not with every step of the controls. */
export const AttentionTable = memo(function AttentionTable({ rows, actions, muted }: AttentionTableProps) {
  return (
    <div className={styles.scroll} role="region" aria-label="Missed and late-cancelled sessions" tabIndex={0}>
      <table className={[styles.table, muted && styles.muted].filter(Boolean).join(' ')}>
        <caption className="visually-hidden">Missed and late-cancelled sessions, newest first</caption>
        <thead>
          <tr>
            {['When', 'What', 'Trainer', 'Activity', 'Note'].map((label) => (
              <th key={label} scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, text }) => (
            <tr key={row.id}>
              <th scope="row"><span className={styles.day}>{text.day}</span> {text.hours}</th>
              <td>
                <span className={[styles.kind, styles[row.kind]].join(' ')}>
                  <Icon name={ICONS[row.kind]} />
                  {text.kind}
                </span>
              </td>
              <td>{row.trainer === null ? text.trainer : <FilterButton name={text.trainer} onPress={() => { actions.set({ trainer: row.trainer ?? undefined }) }} />}</td>
              <td><FilterButton name={text.activity} onPress={() => { actions.set({ activity: row.activity }) }} /></td>
              <td className={styles.note}>{text.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

function FilterButton({ name, onPress }: { readonly name: string | undefined; readonly onPress: () => void }) {
  if (name === undefined) return <Skeleton chars={14} />
  return (
    <button type="button" className={styles.filter} title={`Show ${name} alone`} onClick={onPress}>
      {name}
    </button>
  )
}
