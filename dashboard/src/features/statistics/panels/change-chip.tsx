import { Icon } from '@/shared/ui/icon'
import type { ChangeText } from '../model/change'
import styles from './change-chip.module.css'

const ICONS = { up: 'up', down: 'fall', same: 'same' } as const

/** How far a number lies from the one before. An arrow and a sign, no colour: more is not always better. */
export function ChangeChip({ change, period }: { readonly change: ChangeText | undefined; readonly period: string }) {
  if (!change) return null
  const before = `${change.earlier} in ${period}`
  return (
    <span className={styles.chip} title={`It was ${before}`}>
      <Icon name={ICONS[change.direction]} />
      {change.text}
      <span className="visually-hidden"> against {before}</span>
    </span>
  )
}
