import { formatWeekday } from '@/shared/format/date'
import { Icon } from '@/shared/ui/icon'
import { useDirectory, type DirectoryKind } from '../api/get-directory'
import { countFilters, STATUSES, WEEKDAYS, type Slice } from '../model/slice'
import { hourLabel } from '../panels/heat-texts'
import type { PanelInput } from '../panels/panel-input'
import styles from './filter-pills.module.css'

/** What the numbers are narrowed to, each to be taken away by itself. */
export function FilterPills({ input: { view, actions } }: { readonly input: PanelInput }) {
  const { trainer, activity, status } = view
  if (countFilters(view) === 0) return null
  const when = whenText(view)
  return (
    <ul className={styles.pills} aria-label="Filters in use">
      {trainer === undefined ? null : <NamedPill kind="trainers" label="Trainer" id={trainer} onRemove={() => { actions.set({ trainer: undefined }) }} />}
      {activity === undefined ? null : <NamedPill kind="activities" label="Activity" id={activity} onRemove={() => { actions.set({ activity: undefined }) }} />}
      {status === undefined ? null : <Pill label="Status" name={STATUSES[status]} onRemove={() => { actions.set({ status: undefined }) }} />}
      {when === undefined ? null : <Pill label="When" name={when} onRemove={() => { actions.set({ weekday: undefined, hour: undefined }) }} />}
      <li>
        <button type="button" className={styles.clear} onClick={actions.clearFilters}>
          Clear all
        </button>
      </li>
    </ul>
  )
}

function whenText({ weekday, hour }: Slice): string | undefined {
  const parts = [weekday && formatWeekday(WEEKDAYS.indexOf(weekday), 'long'), hour === undefined ? undefined : hourLabel(hour)]
  return parts.filter((each) => each !== undefined).join(' ') || undefined
}

interface NamedPillProps {
  readonly kind: DirectoryKind
  readonly label: string
  readonly id: string
  readonly onRemove: () => void
}

function NamedPill({ kind, id, ...pill }: NamedPillProps) {
  return <Pill {...pill} name={useDirectory(kind, true).data?.entries.find((entry) => entry.id === id)?.name ?? id} />
}

interface PillProps {
  readonly label: string
  readonly name: string
  readonly onRemove: () => void
}

function Pill({ label, name, onRemove }: PillProps) {
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
