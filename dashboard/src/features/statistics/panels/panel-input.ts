import type { PanelState } from '@/shared/panel/panel-state'
import type { DateRange } from '@/shared/time/date-range'
import type { LocalDate } from '@/shared/time/local-date'
import type { Filter } from '../api/filter'
import type { View } from '../model/view'

/** What every panel of the page is given. */
export interface PanelInput {
  /** Undefined while the dates are not known, or while the panel is not to ask yet. */
  readonly filter: Filter | undefined
  /** The days that are shown, known also while a panel may not ask yet. */
  readonly range: DateRange | undefined
  readonly view: View
  /** The zone in which days are counted, as far as it is known. */
  readonly zone: string | undefined
  readonly today: LocalDate | undefined
  readonly settling: boolean
  /** The failure that keeps the dates from being known. */
  readonly blocked: { readonly state: Extract<PanelState<never>, { kind: 'error' }>; readonly retry: () => void } | undefined
  /** Nothing was ever put in. */
  readonly empty: boolean
  /** Where to look instead, for a period without sessions. */
  readonly nearest: DateRange | undefined
  /** Changes of what is shown. */
  readonly actions: PanelActions
}

export interface PanelActions {
  readonly showRange: (range: DateRange) => void
  /** Sets parameters of the address; undefined takes one away. */
  readonly set: (patch: Readonly<Record<string, string | undefined>>) => void
  readonly clearFilters: () => void
  readonly checkAgain: () => void
}
