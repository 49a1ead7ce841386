import { parseRange, type DateRange } from '@/shared/time/date-range'
import { ALL, isPresetId, type PresetId } from './presets'

/** What the reader asked for; the dates follow from it, from today and from the data. */
export type Selection =
  | { readonly kind: 'auto' }
  | { readonly kind: 'preset'; readonly id: PresetId }
  | { readonly kind: 'all' }
  | { readonly kind: 'custom'; readonly range: DateRange }

/** The period of an address; undefined where it could not be understood. */
export function parseSelection(parameters: URLSearchParams): Selection | undefined {
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
