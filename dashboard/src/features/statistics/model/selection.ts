import { parseRange, type DateRange } from '@/shared/time/date-range'
import { isZone } from '@/shared/time/zone'
import { ALL, isPresetId, type PresetId } from './presets'

/** What the reader asked for; the dates follow from it, from today and from the data. */
export type Selection =
  | { readonly kind: 'auto' }
  | { readonly kind: 'preset'; readonly id: PresetId }
  | { readonly kind: 'all' }
  | { readonly kind: 'custom'; readonly range: DateRange }

export interface View {
  readonly selection: Selection
  readonly zone: string | undefined
  /** What of the address could not be understood, in sentences. */
  readonly notices: readonly string[]
}

/** Reads the address. What it does not understand it says, and shows the default. */
export function parseView(search: string): View {
  const parameters = new URLSearchParams(search)
  const notices: string[] = []
  const selection = parseSelection(parameters)
  if (!selection) notices.push('The period in the address could not be understood, so the usual one is shown.')
  const asked = parameters.get('zone')
  const known = asked === null || isZone(asked)
  if (!known) notices.push(`The address names an unknown time zone, '${asked}', so the organisation’s zone is used.`)
  return { selection: selection ?? { kind: 'auto' }, zone: known ? (asked ?? undefined) : undefined, notices }
}

function parseSelection(parameters: URLSearchParams): Selection | undefined {
  const period = parameters.get('period')
  const [from, to] = [parameters.get('from'), parameters.get('to')]
  if (period === null && from === null && to === null) return { kind: 'auto' }
  if (period === ALL.id) return { kind: 'all' }
  if (period !== null) return isPresetId(period) ? { kind: 'preset', id: period } : undefined
  const range = parseRange(from, to)
  return range && { kind: 'custom', range }
}

/** The parameters that stand for a selection; `to` is exclusive there as in the API. */
export function selectionParameters(selection: Selection): Readonly<Record<string, string | undefined>> {
  const none = { period: undefined, from: undefined, to: undefined }
  switch (selection.kind) {
    case 'auto':
      return none
    case 'all':
      return { ...none, period: ALL.id }
    case 'preset':
      return { ...none, period: selection.id }
    case 'custom':
      return { ...none, from: selection.range.from, to: selection.range.to }
  }
}
