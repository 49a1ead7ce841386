import { Icon } from '@/shared/ui/icon'
import { useDirectory, type DirectoryKind } from '../api/get-directory'
import type { PanelInput } from '../panels/panel-input'
import styles from './filter-pills.module.css'

/** What the numbers are narrowed to, each to be taken away by itself. */
export function FilterPills({ input: { view, actions } }: { readonly input: PanelInput }) {
  const { trainer, activity } = view
  if (trainer === undefined && activity === undefined) return null
  return (
    <ul className={styles.pills} aria-label="Filters in use">
      {trainer === undefined ? null : <Pill kind="trainers" label="Trainer" id={trainer} onRemove={() => { actions.set({ trainer: undefined }) }} />}
      {activity === undefined ? null : <Pill kind="activities" label="Activity" id={activity} onRemove={() => { actions.set({ activity: undefined }) }} />}
      <li>
        <button type="button" className={styles.clear} onClick={actions.clearFilters}>
          Clear all
        </button>
      </li>
    </ul>
  )
}

interface PillProps {
  readonly kind: DirectoryKind
  readonly label: string
  readonly id: string
  readonly onRemove: () => void
}

function Pill({ kind, label, id, onRemove }: PillProps) {
  const name = useDirectory(kind, true).data?.entries.find((entry) => entry.id === id)?.name ?? id
  return (
    <li className={styles.pill}>
      <span>
        {label}: <strong>{name}</strong>
      </span>
      <button type="button" aria-label={`Remove the filter ${label}: ${name}`} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  )
}
