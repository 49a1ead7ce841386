import { formatMonth, formatRange } from '@/shared/format/date'
import { formatQuantity } from '@/shared/format/number'
import { lengthInDays, wholeMonths, type DateRange } from '@/shared/time/date-range'
import { ALL, DEFAULT_PRESET, presetOf } from './presets'
import type { Selection } from './selection'

export interface PeriodLabel {
  readonly name: string
  /** Left out where it would repeat the name. */
  readonly dates: string | undefined
}

export function describePeriod(selection: Selection, range: DateRange, fellBack: boolean): PeriodLabel {
  const dates = formatRange(range)
  if (selection.kind === 'all') return { name: ALL.label, dates }
  if (selection.kind === 'preset') return { name: presetOf(selection.id).label, dates }
  if (selection.kind === 'auto' && !fellBack) return { name: presetOf(DEFAULT_PRESET).label, dates }
  const months = wholeMonths(range)
  if (months === 1) return { name: formatMonth(range), dates: undefined }
  if (months === 12 && range.from.endsWith('-01-01')) return { name: range.from.slice(0, 4), dates: undefined }
  const days = lengthInDays(range)
  return days === 1 ? { name: dates, dates: undefined } : { name: formatQuantity(days, 'day'), dates }
}
