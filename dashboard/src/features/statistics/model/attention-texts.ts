import { formatSlot } from '@/shared/format/date'
import { formatSpan } from '@/shared/format/duration'
import type { AttentionRow } from '../api/get-attention'

export const KIND_LABELS = { noShow: 'No-show', overdue: 'Overdue', lateCancelled: 'Cancelled late' } as const satisfies Record<AttentionRow['kind'], string>

export interface AttentionText {
  readonly day: string
  readonly hours: string
  readonly trainer: string
  readonly activity: string
  readonly kind: string
  readonly note: string
}

export function attentionText(row: AttentionRow, zone: string, trainers: ReadonlyMap<string, string>, activities: ReadonlyMap<string, string>): AttentionText {
  const [day, hours] = formatSlot(new Date(row.plannedStart), new Date(row.plannedEnd), zone)
  return {
    day,
    hours,
    trainer: row.trainer === null ? 'Nobody assigned' : (trainers.get(row.trainer) ?? row.trainer),
    activity: activities.get(row.activity) ?? row.activity,
    kind: KIND_LABELS[row.kind],
    note: noteOf(row),
  }
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
