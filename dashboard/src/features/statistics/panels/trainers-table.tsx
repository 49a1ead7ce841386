import { formatHours, formatSpan } from '@/shared/format/duration'
import { formatCount, NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import type { TrainerRow } from '../api/get-trainers'
import type { Ratio } from '../api/schemas'
import { totalOf } from '../model/counts'
import { describeMissing } from '../model/reasons'
import { nextSort, sortParameter, type Sort, type SortKey } from '../model/trainer-sort'
import type { PanelActions } from './panel-input'
import { SortHeader } from './sort-header'
import styles from './trainers-table.module.css'

export interface TrainersChoice {
  readonly sort: Sort
  readonly chosen: string | undefined
  readonly actions: PanelActions
}

interface TrainersTableProps extends TrainersChoice {
  readonly rows: readonly TrainerRow[]
  /** Of these the largest sets the length of the bars. */
  readonly all: readonly TrainerRow[]
  readonly muted: boolean
}

const COLUMNS: readonly (readonly [SortKey, string])[] = [
  ['delivered', 'Delivered'],
  ['sessions', 'Sessions'],
  ['completed', 'Completed'],
  ['share', 'Share'],
  ['utilisation', 'Utilisation'],
  ['occupancy', 'Occupancy'],
  ['noShow', 'No-shows'],
]

/** Sorted by the column whose head is pressed; pressing a name shows that trainer alone. */
export function TrainersTable({ rows, all, sort, chosen, actions, muted }: TrainersTableProps) {
  const most = Math.max(1, ...all.map(({ deliveredSeconds }) => deliveredSeconds))
  const onSort = (key: SortKey) => { actions.set({ sort: sortParameter(nextSort(sort, key)) }) }
  return (
    <div className={styles.scroll}>
      <table className={[styles.table, muted && styles.muted].filter(Boolean).join(' ')}>
        <caption className="visually-hidden">Trainers, as sorted</caption>
        <thead>
          <tr>
            <SortHeader name="name" label="Trainer" sort={sort} onSort={onSort} />
            {COLUMNS.map(([key, label]) => (
              <SortHeader key={key} name={key} label={label} sort={sort} onSort={onSort} numeric />
            ))}
            <th scope="col" className={styles.numeric}>Average</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.trainer.id}>
              <th scope="row">{row.assigned ? <FilterName row={row} pressed={row.trainer.id === chosen} actions={actions} /> : <span className={styles.nobody}>Without a trainer</span>}</th>
              <td className={styles.bar}>
                <span>
                  <svg viewBox="0 0 64 8" width="64" height="8" aria-hidden="true" focusable="false">
                    <rect width={(64 * row.deliveredSeconds) / most} height="8" rx="4" />
                  </svg>
                  {formatHours(row.deliveredSeconds)}
                </span>
              </td>
              <td className={styles.numeric}>{formatCount(totalOf(row.sessions))}</td>
              <td className={styles.numeric}>{formatCount(row.sessions.completed)}</td>
              <RatioCell ratio={row.share} />
              <RatioCell ratio={row.utilisation} />
              <RatioCell ratio={row.occupancy} />
              <td className={styles.numeric}>{formatCount(row.sessions.noShow)}</td>
              <td className={styles.numeric}>{row.actualDuration.meanSeconds === null ? NO_VALUE : formatSpan(row.actualDuration.meanSeconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FilterName({ row, pressed, actions }: { readonly row: TrainerRow; readonly pressed: boolean; readonly actions: PanelActions }) {
  const { id, name } = row.trainer
  return (
    <button type="button" className={styles.name} title={`Show ${name} alone`} aria-pressed={pressed} onClick={() => { actions.set({ trainer: pressed ? undefined : id }) }}>
      {name}
    </button>
  )
}

function RatioCell({ ratio }: { readonly ratio: Ratio }) {
  return (
    <td className={styles.numeric} title={ratio.value === null ? describeMissing(ratio.reason) : undefined}>
      {ratio.value === null ? NO_VALUE : formatShare(ratio.value)}
      {ratio.value === null ? <span className="visually-hidden"> {describeMissing(ratio.reason)}</span> : null}
    </td>
  )
}
