import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'
import { sendJson } from '@/shared/api/send'
import type { DateRange } from '@/shared/time/date-range'

export const SESSION_STATUSES = ['PLANNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'NO_SHOW', 'VOID'] as const
const text = v.nullable(v.string())
const seats = v.nullable(v.number())

export const sessionSchema = v.object({
  id: v.string(),
  trainer: text,
  activity: v.string(),
  room: text,
  plannedStart: v.string(),
  plannedEnd: v.string(),
  actualStart: text,
  actualEnd: text,
  status: v.picklist(SESSION_STATUSES),
  offered: seats,
  booked: seats,
  version: v.number(),
})
export type Session = v.InferOutput<typeof sessionSchema>
export type SessionStatus = Session['status']

const pageSchema = v.object({ sessions: v.array(sessionSchema), next: v.nullable(v.string()) })
const PAGE = '500'
const MAX_PAGES = 4

export const SCHEDULE_KEY = 'schedule'

export interface Days extends DateRange {
  readonly zone: string
}

export interface Week {
  readonly sessions: readonly Session[]
  /** There are more than are shown. */
  readonly cut: boolean
}

export function useSessions(days: Days | undefined) {
  return useQuery<Week>({
    queryKey: [SCHEDULE_KEY, 'sessions', days],
    queryFn: days ? ({ signal }) => readWeek(days, signal) : skipToken,
    placeholderData: keepPreviousData,
  })
}

async function readWeek({ from, to, zone }: Days, signal: AbortSignal): Promise<Week> {
  const sessions: Session[] = []
  let cursor: string | undefined
  for (let page = 0; page < MAX_PAGES; page++) {
    const body = await getJson(addressOf('sessions', { from, to, zone, limit: PAGE, cursor }), pageSchema, signal)
    sessions.push(...body.sessions)
    if (body.next === null) return { sessions, cut: false }
    cursor = body.next
  }
  return { sessions, cut: true }
}

export type SessionAction = 'start' | 'complete' | 'cancel' | 'no-show'

/** Only if nobody has changed it meanwhile. */
export function changeSession({ id, version }: Session, action: SessionAction): Promise<Session> {
  return sendJson(addressOf(`sessions/${encodeURIComponent(id)}/${action}`), { method: 'POST', version }, sessionSchema)
}

export interface NewSession {
  readonly activity: string
  readonly trainer?: string | undefined
  readonly start: string
}

export function bookSession(session: NewSession): Promise<Session> {
  return sendJson(addressOf('sessions'), { method: 'POST', body: session }, sessionSchema)
}
