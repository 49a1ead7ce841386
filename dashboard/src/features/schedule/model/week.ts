import { addDays, daysBetween, localDate, parseLocalDate, type LocalDate } from '@/shared/time/local-date'
import { dateIn } from '@/shared/time/zone'
import type { Session } from '../api/sessions'

const MONDAY = localDate('2024-01-01')

/** The Monday of the week that a day lies in. */
export function mondayOf(day: LocalDate): LocalDate {
  const since = daysBetween(MONDAY, day)
  return addDays(day, -(((since % 7) + 7) % 7))
}

/** The week that the address asks for; the one of today where it asks for none that there is. */
export function weekOf(search: string, today: LocalDate): LocalDate {
  return mondayOf(parseLocalDate(new URLSearchParams(search).get('week') ?? '') ?? today)
}

export function daysOf(monday: LocalDate): readonly LocalDate[] {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day))
}

export interface TrainerWeek {
  /** Undefined for sessions that nobody is assigned to. */
  readonly trainer: string | undefined
  readonly name: string
  /** By day, in the order of the days, and by start. */
  readonly days: readonly (readonly Session[])[]
}

/** A row for each trainer with sessions in the week, by name; those without a trainer stand first, as somebody has to act. */
export function byTrainer(sessions: readonly Session[], monday: LocalDate, zone: string, names: ReadonlyMap<string, string>): readonly TrainerWeek[] {
  const rows = new Map<string | undefined, Session[][]>()
  for (const session of sessions) {
    const day = daysBetween(monday, dateIn(zone, new Date(session.plannedStart)))
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
