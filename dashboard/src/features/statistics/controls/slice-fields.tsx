import { formatWeekday } from '@/shared/format/date'
import { Select } from '@/shared/ui/select'
import { STATUSES, WEEKDAYS, type Slice } from '../model/slice'
import { hourLabel } from '../panels/heat-texts'
import type { PanelActions } from '../panels/panel-input'
import styles from './filter-menu.module.css'

const ANY = ''
const STATUS_OPTIONS = [{ value: ANY, label: 'Any status' }, ...Object.entries(STATUSES).map(([value, label]) => ({ value, label }))]
const WEEKDAY_OPTIONS = [{ value: ANY, label: 'Any weekday' }, ...WEEKDAYS.map((value, index) => ({ value, label: formatWeekday(index, 'long') }))]
const HOUR_OPTIONS = [{ value: ANY, label: 'Any hour' }, ...Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourLabel(hour) }))]

/** Status, weekday and hour to filter by. */
export function SliceFields({ view: { status, weekday, hour }, onSet }: { readonly view: Slice; readonly onSet: PanelActions['set'] }) {
  const set = (name: keyof Slice) => (value: string) => { onSet({ [name]: value === ANY ? undefined : value }) }
  return (
    <div className={styles.slice}>
      <Select label="Status" value={status ?? ANY} options={STATUS_OPTIONS} onChange={set('status')} />
      <Select label="Weekday" value={weekday ?? ANY} options={WEEKDAY_OPTIONS} onChange={set('weekday')} />
      <Select label="Hour" value={hour?.toString() ?? ANY} options={HOUR_OPTIONS} onChange={set('hour')} />
    </div>
  )
}
