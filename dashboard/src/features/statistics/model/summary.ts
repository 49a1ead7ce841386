import { formatRange } from '@/shared/format/date'
import { choose, formatCount, formatQuantity } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { pageLocale } from '@/shared/format/locale'
import { parseRange } from '@/shared/time/date-range'
import type { Overview } from '../api/get-overview'
import type { Ratio, SessionCounts } from '../api/schemas'
import { shareChange } from './change'
import { totalOf } from './counts'

/** The page in a sentence or two, made from the same numbers as the tiles. */
export function summaryOf(overview: Overview, adherence: Ratio | undefined): string {
  const { sessions } = overview.data
  const range = parseRange(overview.meta.from, overview.meta.to)
  const when = range ? formatRange(range) : 'In this period'
  const total = totalOf(sessions)
  if (total === 0) return `${when}: no sessions are planned.`
  const done = `${formatCount(sessions.completed)} of ${formatQuantity(total, 'planned session')} completed`
  const others = outcomes(sessions)
  const first = `${when}: ${done}${others.length === 0 ? '' : `; ${list(others)}`}.${againstBefore(overview)}`
  return adherence?.value == null ? first : `${first} Trainers kept to ${formatShare(adherence.value)} of the planned time.`
}

/** How the share of completed sessions stands against the earlier range. */
function againstBefore({ data, comparison }: Overview): string {
  const change = shareChange(data.completionRate.value, comparison?.data.completionRate.value)
  const range = comparison && parseRange(comparison.from, comparison.to)
  if (!change || !range || data.completionRate.value === null) return ''
  const share = `${formatShare(data.completionRate.value)} of the decided ones were completed`
  if (change.direction === 'same') return ` ${share}, as in ${formatRange(range)}.`
  const points = change.text.replace(/^[+−]/, '').replace('pts', 'points')
  return ` ${share}, ${points} ${change.direction === 'up' ? 'more' : 'less'} than in ${formatRange(range)}.`
}

function outcomes({ cancelled, noShow, overdue, inProgress, planned }: SessionCounts): string[] {
  const parts: readonly (readonly [number, string])[] = [
    [cancelled, 'cancelled'],
    [noShow, choose(noShow, 'no-show', 'no-shows')],
    [overdue, 'overdue'],
    [inProgress, 'in progress'],
    [planned, 'still to come'],
  ]
  return parts.filter(([count]) => count > 0).map(([count, words]) => `${formatCount(count)} ${words}`)
}

function list(parts: readonly string[]): string {
  return new Intl.ListFormat(pageLocale(), { type: 'conjunction' }).format(parts)
}
