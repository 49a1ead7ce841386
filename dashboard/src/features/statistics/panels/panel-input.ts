import type { PanelState } from '@/shared/panel/panel-state'
import type { DateRange } from '@/shared/time/date-range'
import type { Filter } from '../api/filter'

/** What every panel of the page is given. */
export interface PanelInput {
  /** Undefined while the dates are not known. */
  readonly filter: Filter | undefined
  readonly settling: boolean
  /** The failure that keeps the dates from being known. */
  readonly blocked: { readonly state: Extract<PanelState<never>, { kind: 'error' }>; readonly retry: () => void } | undefined
  /** Nothing was ever put in. */
  readonly empty: boolean
  /** Where to look instead, for a period without sessions. */
  readonly nearest: DateRange | undefined
  readonly onShow: (range: DateRange) => void
  readonly onCheck: () => void
}
