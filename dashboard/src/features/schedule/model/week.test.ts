import { expect, test } from 'vitest'
import { localDate } from '@/shared/time/local-date'
import { sessionBody } from '@/testing/screen-bodies'
import { byTrainer, daysOf, sessionsOfDay, weekOf } from './week'

const MONDAY = localDate('2026-03-02')

test('the address names a week by any of its days; nonsense means this week', () => {
  const today = localDate('2026-03-04')

  expect(weekOf('?week=2026-03-15', today, 'monday')).toBe('2026-03-09')
  expect(weekOf('?week=2026-03-15', today, 'sunday')).toBe('2026-03-15')
  expect(weekOf('?week=soon', today, 'monday')).toBe(MONDAY)
  expect(weekOf('', today, 'monday')).toBe(MONDAY)
  expect(daysOf(MONDAY).at(-1)).toBe('2026-03-08')
})

test('sessions stand on the day they have in the zone, below their trainer, unassigned ones first', () => {
  const names = new Map([['t1', 'Zoe'], ['t2', 'Ada']])
  const sessions = [
    sessionBody({ id: 'late', trainer: 't1', plannedStart: '2026-03-02T23:30:00Z' }),
    sessionBody({ id: 'a', trainer: 't2', plannedStart: '2026-03-02T09:00:00Z' }),
    sessionBody({ id: 'free', trainer: null, plannedStart: '2026-03-08T09:00:00Z' }),
    sessionBody({ id: 'void', trainer: 't2', status: 'VOID', plannedStart: '2026-03-02T09:00:00Z' }),
    sessionBody({ id: 'before', trainer: 't2', plannedStart: '2026-03-01T09:00:00Z' }),
  ]

  const rows = byTrainer(sessions, MONDAY, 'Europe/Oslo', names)

  expect(rows.map(({ name }) => name)).toEqual(['Nobody assigned', 'Ada', 'Zoe'])
  expect(rows.map(({ days }) => days.map((day) => day.map(({ id }) => id).join()))).toEqual([
    ['', '', '', '', '', '', 'free'],
    ['a', '', '', '', '', '', ''],
    ['', 'late', '', '', '', '', ''],
  ])
})

test('a day by itself goes by the clock, whoever gives it', () => {
  const names = new Map([['t1', 'Zoe'], ['t2', 'Ada']])
  const sessions = [
    sessionBody({ id: 'b', trainer: 't1', plannedStart: '2026-03-03T09:00:00Z' }),
    sessionBody({ id: 'c', trainer: 't2', plannedStart: '2026-03-03T10:00:00Z' }),
    sessionBody({ id: 'a', trainer: 't2', plannedStart: '2026-03-03T09:00:00Z' }),
    sessionBody({ id: 'other', trainer: 't2', plannedStart: '2026-03-04T09:00:00Z' }),
  ]

  const day = sessionsOfDay(byTrainer(sessions, MONDAY, 'Europe/Oslo', names), 1)

  expect(day.map(({ session, who }) => `${session.id} ${who}`)).toEqual(['a Ada', 'b Zoe', 'c Ada'])
})
