import type { DateRange } from '@/shared/time/date-range'
import type { Slice } from '../model/slice'

/** The same over an earlier range: the one just before, or the same weekdays a year before. */
export type Compare = 'previous' | 'year'

/** What every statistics family is asked for. Without a zone the server takes the organisation's. */
export interface Filter extends DateRange, Slice {
  readonly zone: string | undefined
  /** Ids; undefined is everybody and everything. */
  readonly trainer: string | undefined
  readonly activity: string | undefined
  readonly compare: Compare | undefined
}

/** Panels name the same parameters: the server charges what belongs together as one page. */
export function parametersOf({ from, to, zone, trainer, activity, status, weekday, hour, compare }: Filter): Readonly<Record<string, string | undefined>> {
  return { from, to, zone, trainer, activity, status, weekday, hour: hour?.toString(), compare }
}
