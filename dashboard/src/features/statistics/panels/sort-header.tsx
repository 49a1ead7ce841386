import { Icon } from '@/shared/ui/icon'
import type { Sort, SortKey } from '../model/trainer-sort'
import styles from './trainers-table.module.css'

interface SortHeaderProps {
  readonly name: SortKey
  readonly label: string
  readonly sort: Sort
  readonly onSort: (key: SortKey) => void
  readonly numeric?: boolean
}

export function SortHeader({ name, label, sort, onSort, numeric = false }: SortHeaderProps) {
  const current = sort.key === name
  const arrow = <span className={styles.arrow}>{current ? <Icon name={sort.descending ? 'fall' : 'up'} /> : null}</span>
  return (
    <th scope="col" aria-sort={current ? (sort.descending ? 'descending' : 'ascending') : undefined} className={numeric ? styles.numeric : undefined}>
      <button type="button" className={styles.sort} onClick={() => { onSort(name) }}>
        {numeric ? arrow : null}
        {label}
        {numeric ? null : arrow}
      </button>
    </th>
  )
}
