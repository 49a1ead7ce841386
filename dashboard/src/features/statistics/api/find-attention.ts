import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'
import { addDays, localDate, type LocalDate } from '@/shared/time/local-date'
import { belongsTo } from '../model/belongs-to'
import type { Filter } from './filter'
import type { Attention, AttentionRow } from './get-attention'

const instant = v.pipe(v.string(), v.check((text) => Number.isFinite(Date.parse(text)), 'not an instant'))

const pageSchema = v.object({
  sessions: v.array(
    v.object({
      id: v.string(),
      trainer: v.nullable(v.string()),
      activity: v.string(),
      plannedStart: instant,
      plannedEnd: instant,
      actualStart: v.nullable(instant),
      status: v.string(),
      booked: v.nullable(v.number()),
      cancelledAt: v.nullable(instant),
    }),
  ),
  next: v.nullable(v.string()),
})
type Session = v.InferOutput<typeof pageSchema>['sessions'][number]

const DAY_MS = 86_400_000
const FIRST_WINDOW_DAYS = 2
/** Sessions come oldest first and in every status, so the newest are looked for from the end, this many calls at most. */
const MOST_CALLS = 10
const PAGE = '500'

export async function findAttention(filter: Filter, zone: string, wanted: number, now: number, signal: AbortSignal): Promise<Attention> {
  const found: AttentionRow[] = []
  let calls = 0
  let end = earlier(filter.to, addDays(localDate(new Date(now).toISOString().slice(0, 10)), 2))
  for (let days = FIRST_WINDOW_DAYS; end > filter.from && found.length < wanted && calls < MOST_CALLS; days *= 2) {
    const start = later(filter.from, addDays(end, -days))
    let cursor: string | undefined
    do {
      const { trainer, activity } = filter
      const address = addressOf('sessions', { from: start, to: end, zone: filter.zone, trainer, activity, limit: PAGE, cursor })
      const page = await getJson(address, pageSchema, signal)
      calls++
      found.push(...page.sessions.flatMap((session) => rowOf(session, now, filter, zone)))
      cursor = page.next ?? undefined
    } while (cursor !== undefined && calls < MOST_CALLS)
    if (cursor !== undefined) break
    end = start
  }
  return {
    meta: { zone, asOf: new Date(now).toISOString(), source: 'fold', ageSeconds: 0, complete: true, reasons: [] },
    rows: found.sort((a, b) => b.plannedStart.localeCompare(a.plannedStart)),
    lookedFrom: later(filter.from, end),
    whole: end <= filter.from,
  }
}

function rowOf(session: Session, now: number, filter: Filter, zone: string): AttentionRow[] {
  const kind = kindOf(session, now)
  if (!kind || !belongsTo(filter, session, zone)) return []
  const { id, plannedStart, plannedEnd, cancelledAt, trainer, activity, booked } = session
  return [{ id, kind, plannedStart, plannedEnd, cancelledAt, trainer, activity, booked }]
}

/** By the rules of the statistics: overdue is 24 hours after the planned end, late is less than 24 hours before the start. */
function kindOf(session: Session, now: number): AttentionRow['kind'] | undefined {
  switch (session.status) {
    case 'NO_SHOW':
      return 'noShow'
    case 'PLANNED':
      return session.actualStart === null && Date.parse(session.plannedEnd) + DAY_MS <= now ? 'overdue' : undefined
    case 'CANCELLED':
      return session.cancelledAt !== null && Date.parse(session.cancelledAt) > Date.parse(session.plannedStart) - DAY_MS ? 'lateCancelled' : undefined
    default:
      return undefined
  }
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b
}
