import { numberFormat } from '@/shared/format/formats'
import { formatShare } from '@/shared/format/share'
import { formatCount } from '@/shared/format/number'

/** How a number stands against the one of the earlier range. Neither direction is called good or bad. */
export interface ChangeText {
  readonly direction: 'up' | 'down' | 'same'
  readonly text: string
  readonly earlier: string
}

/** In percent of the earlier count; undefined where there was none to compare with. */
export function countChange(now: number | undefined, before: number | undefined): ChangeText | undefined {
  if (now === undefined || before === undefined || before === 0) return undefined
  return { ...signed((now - before) / before, (share) => formatShare(share)), earlier: formatCount(before) }
}

/** In percentage points. */
export function shareChange(now: number | null | undefined, before: number | null | undefined): ChangeText | undefined {
  if (now == null || before == null) return undefined
  return { ...signed(now - before, (share) => `${oneDecimal(share * 100)} pts`), earlier: formatShare(before) }
}

function signed(difference: number, format: (size: number) => string): Pick<ChangeText, 'direction' | 'text'> {
  // What would read as 0.0 is no change.
  if (Math.abs(difference) < 0.000_5) return { direction: 'same', text: format(0) }
  return { direction: difference > 0 ? 'up' : 'down', text: `${difference > 0 ? '+' : '−'}${format(Math.abs(difference))}` }
}

function oneDecimal(value: number): string {
  return numberFormat({ minimumFractionDigits: value === 0 ? 0 : 1, maximumFractionDigits: 1 }).format(value)
}
