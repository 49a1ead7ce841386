import { formatSlot } from '@/shared/format/date'
import { formatSpan } from '@/shared/format/duration'
import type { AttentionRow } from '../api/get-attention'

export const KIND_LABELS = { noShow: 'No-show', overdue: 'Overdue', lateCancelled: 'Cancelled late' } as const satisfies Record<AttentionRow['kind'], string>

export interface AttentionText {
  readonly day: string
  readonly hours: string
  /** Undefined while the names are on their way. */
  readonly trainer: string | undefined
  readonly activity: string | undefined
  readonly kind: string
  readonly note: string
}

/** Names by id; undefined while they are on their way. */
export type Names = ReadonlyMap<string, string> | undefined

export function attentionText(row: AttentionRow, zone: string, trainers: Names, activities: Names): AttentionText {
  const [day, hours] = formatSlot(new Date(row.plannedStart), new Date(row.plannedEnd), zone)
  return {
    day,
    hours,
    trainer: row.trainer === null ? 'Nobody assigned' : nameOf(row.trainer, trainers),
    activity: nameOf(row.activity, activities),
    kind: KIND_LABELS[row.kind],
    note: noteOf(row),
  }
}

/** An id that has no name is better than nothing, but not worth a glance when its name comes in a moment. */
function nameOf(id: string, names: Names): string | undefined {
  return names && (names.get(id) ?? id)
}

function noteOf({ kind, cancelledAt, plannedStart, booked }: AttentionRow): string {
  if (kind === 'overdue') return 'Nothing was recorded'
  if (kind === 'noShow') return booked === null ? '' : `${booked} booked`
  if (cancelledAt === null) return ''
  const seconds = (Date.parse(plannedStart) - Date.parse(cancelledAt)) / 1000
  return seconds > 0 ? `${formatSpan(Math.floor(seconds / 60) * 60)} before` : 'After it had begun'
}

/** A table of texts by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe, as in every export. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
