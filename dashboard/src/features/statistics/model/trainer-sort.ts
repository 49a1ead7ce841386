import type { TrainerRow } from '../api/get-trainers'
import { totalOf } from './counts'

/** What the trainers can be put in order by. */
const VALUES = {
  name: ({ trainer }) => trainer.name,
  sessions: ({ sessions }) => totalOf(sessions),
  completed: ({ sessions }) => sessions.completed,
  delivered: ({ deliveredSeconds }) => deliveredSeconds,
  share: ({ share }) => share.value,
  noShow: ({ sessions }) => sessions.noShow,
  occupancy: ({ occupancy }) => occupancy.value,
  utilisation: ({ utilisation }) => utilisation.value,
} as const satisfies Readonly<Record<string, (row: TrainerRow) => string | number | null>>

export type SortKey = keyof typeof VALUES

export interface Sort {
  readonly key: SortKey
  readonly descending: boolean
}

export const DEFAULT_SORT: Sort = { key: 'delivered', descending: true }

export function isSortKey(text: string): text is SortKey {
  return Object.hasOwn(VALUES, text)
}

/** In order; rows without a value stand last either way, and equal ones by name. */
export function sortTrainers(rows: readonly TrainerRow[], { key, descending }: Sort): readonly TrainerRow[] {
  const sign = descending ? -1 : 1
  const value: (row: TrainerRow) => string | number | null = VALUES[key]
  return rows.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)]
    if (left === null || right === null) return left === right ? byName(a, b) : left === null ? 1 : -1
    const order = typeof left === 'string' || typeof right === 'string' ? String(left).localeCompare(String(right)) : left - right
    return order * sign || byName(a, b)
  })
}

function byName(a: TrainerRow, b: TrainerRow): number {
  return a.trainer.name.localeCompare(b.trainer.name)
}

/** Pressing a column again turns it round; a new one begins with the largest, a name with A. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  return sort.key === key ? { key, descending: !sort.descending } : { key, descending: key !== 'name' }
}

export function sortParameter({ key, descending }: Sort): string | undefined {
  const same = key === DEFAULT_SORT.key && descending === DEFAULT_SORT.descending
  return same ? undefined : `${descending ? '-' : ''}${key}`
}
