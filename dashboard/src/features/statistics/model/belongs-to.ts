import type { Slice } from './slice'

interface Planned {
  readonly status: string
  readonly plannedStart: string
  readonly plannedEnd: string
}

/** No zone of today begins its hours but at a quarter of an hour of UTC. */
const QUARTER_MS = 15 * 60_000

/** Whether a session is one of a slice, by the rule of the server: its plan reaches into the hour on the local clock. */
export function belongsTo({ status, weekday, hour }: Slice, session: Planned, zone: string): boolean {
  if (status !== undefined && session.status !== status) return false
  if (weekday === undefined && hour === undefined) return true
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'long', hour: '2-digit', hourCycle: 'h23' })
  const end = Date.parse(session.plannedEnd)
  for (let at = Date.parse(session.plannedStart); at < end; at += QUARTER_MS - (at % QUARTER_MS)) {
    const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]))
    if ((weekday === undefined || parts.get('weekday')?.toLowerCase() === weekday) && (hour === undefined || Number(parts.get('hour')) === hour)) return true
  }
  return false
}
