import type { DateRange } from '@/shared/time/date-range'
import { addDays, addMonths, startOfMonth, startOfYear, type LocalDate } from '@/shared/time/local-date'

interface Preset {
  readonly id: string
  readonly label: string
  /** Chooses it while the period menu is open. */
  readonly key: string
  readonly range: (today: LocalDate) => DateRange
}

function lastDays(days: number) {
  return (today: LocalDate): DateRange => ({ from: addDays(today, 1 - days), to: addDays(today, 1) })
}

function month(offset: number) {
  return (today: LocalDate): DateRange => {
    const from = addMonths(startOfMonth(today), offset)
    return { from, to: addMonths(from, 1) }
  }
}

/** Days up to and with today, or from tomorrow on; months and years whole, as what is planned for their rest belongs to them. */
export const PRESETS = [
  { id: 'today', label: 'Today', key: 'D', range: lastDays(1) },
  { id: 'yesterday', label: 'Yesterday', key: 'E', range: (today) => ({ from: addDays(today, -1), to: today }) },
  { id: '7d', label: 'Last 7 days', key: 'W', range: lastDays(7) },
  { id: '28d', label: 'Last 28 days', key: 'F', range: lastDays(28) },
  { id: '91d', label: 'Last 91 days', key: 'N', range: lastDays(91) },
  { id: 'month', label: 'This month', key: 'M', range: month(0) },
  { id: 'last-month', label: 'Last month', key: 'P', range: month(-1) },
  {
    id: 'year',
    label: 'This year',
    key: 'Y',
    range: (today) => ({ from: startOfYear(today), to: addMonths(startOfYear(today), 12) }),
  },
  {
    id: '12m',
    label: 'Last 12 months',
    key: 'L',
    range: (today) => ({ from: addDays(addMonths(today, -12), 1), to: addDays(today, 1) }),
  },
  { id: 'next-7d', label: 'Next 7 days', key: 'U', range: (today) => ({ from: addDays(today, 1), to: addDays(today, 8) }) },
] as const satisfies readonly Preset[]

export type PresetId = (typeof PRESETS)[number]['id']

/** Not a range of its own: the span that holds sessions. */
export const ALL = { id: 'all', label: 'All time', key: 'A' } as const

export const DEFAULT_PRESET: PresetId = '28d'

export function presetOf(id: PresetId): Preset {
  const preset = PRESETS.find((each) => each.id === id)
  if (!preset) throw new RangeError(`'${id}' is no preset`)
  return preset
}

export function isPresetId(id: string): id is PresetId {
  return PRESETS.some((preset) => preset.id === id)
}
