import { overlaps, tail, type DateRange } from '@/shared/time/date-range'
import type { LocalDate } from '@/shared/time/local-date'
import { DEFAULT_PRESET, presetOf } from './presets'
import type { Selection } from './selection'

/** What is known of the days that hold sessions. */
export type Span =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'filled'; readonly range: DateRange }

export interface ResolvedPeriod {
  readonly range: DateRange
  /** The usual period holds nothing, so the last one with data stands in. */
  readonly fellBack: boolean
}

const FALLBACK_DAYS = 28

/** The dates of a selection, or undefined while they cannot be known. */
export function resolvePeriod(selection: Selection, today: LocalDate | undefined, span: Span): ResolvedPeriod | undefined {
  switch (selection.kind) {
    case 'custom':
      return { range: selection.range, fellBack: false }
    case 'all':
      return span.kind === 'filled' ? { range: span.range, fellBack: false } : undefined
    case 'preset':
      return today && { range: presetOf(selection.id).range(today), fellBack: false }
    case 'auto': {
      if (!today || span.kind === 'unknown') return undefined
      const usual = presetOf(DEFAULT_PRESET).range(today)
      return span.kind === 'filled' && !overlaps(usual, span.range)
        ? { range: tail(span.range, FALLBACK_DAYS), fellBack: true }
        : { range: usual, fellBack: false }
    }
  }
}
