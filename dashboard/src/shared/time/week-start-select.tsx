import { Select } from '../ui/select'
import { updateSearch, useSearch } from '../url/search-store'
import { WEEK_STARTS, weekStartOf, type WeekStart } from './week-start'

const LABELS: Readonly<Record<WeekStart, string>> = { monday: 'Weeks from Monday', saturday: 'Weeks from Saturday', sunday: 'Weeks from Sunday' }
const OPTIONS = WEEK_STARTS.map((value) => ({ value, label: LABELS[value] }))

/** On which day weeks begin, wherever the page shows them day by day. The address holds it, from one screen to the next. */
export function WeekStartSelect() {
  const start = weekStartOf(useSearch())
  return <Select label="Weeks begin on" value={start} options={OPTIONS} onChange={(value) => { updateSearch({ weekStart: value }, 'replace') }} />
}
