import { addDays, daysBetween, parseLocalDate, type LocalDate } from '@/shared/time/local-date'
import { startOfWeek, type WeekStart } from '@/shared/time/week-start'
import { dateIn } from '@/shared/time/zone'
import type { Session } from '../api/sessions'

/** The first day of the week that the address asks for; of the one of today where it asks for none that there is. */
export function weekOf(search: string, today: LocalDate, start: WeekStart): LocalDate {
  return startOfWeek(parseLocalDate(new URLSearchParams(search).get('week') ?? '') ?? today, start)
}

export function daysOf(first: LocalDate): readonly LocalDate[] {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(first, day))
}

export interface TrainerWeek {
  /** Undefined for sessions that nobody is assigned to. */
  readonly trainer: string | undefined
  readonly name: string
  /** By day, in the order of the days, and by start. */
  readonly days: readonly (readonly Session[])[]
}

/** A row for each trainer with sessions in the week, by name; those without a trainer stand first, as somebody has to act. */
export function byTrainer(sessions: readonly Session[], first: LocalDate, zone: string, names: ReadonlyMap<string, string>): readonly TrainerWeek[] {
  const rows = new Map<string | undefined, Session[][]>()
  for (const session of sessions) {
    const day = daysBetween(first, dateIn(zone, new Date(session.plannedStart)))
    if (day < 0 || day > 6 || session.status === 'VOID') continue
    const key = session.trainer ?? undefined
    const days = rows.get(key) ?? [[], [], [], [], [], [], []]
    rows.set(key, days)
    days[day]?.push(session)
  }
  return [...rows]
    .map(([trainer, days]) => ({ trainer, days, name: trainer === undefined ? 'Nobody assigned' : (names.get(trainer) ?? trainer) }))
    .sort((a, b) => Number(a.trainer !== undefined) - Number(b.trainer !== undefined) || a.name.localeCompare(b.name, 'en'))
}

export interface DaySession {
  readonly session: Session
  readonly who: string
}

/** What takes place on one of the seven days, by start. */
export function sessionsOfDay(rows: readonly TrainerWeek[], day: number): readonly DaySession[] {
  return rows
    .flatMap(({ days, name }) => (days[day] ?? []).map((session) => ({ session, who: name })))
    .sort((a, b) => Date.parse(a.session.plannedStart) - Date.parse(b.session.plannedStart) || a.who.localeCompare(b.who, 'en'))
}
