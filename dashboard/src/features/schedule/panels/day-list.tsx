import { useId, useState } from 'react'
import { toUtc, type LocalDate } from '@/shared/time/local-date'
import { Icon } from '@/shared/ui/icon'
import { Skeleton } from '@/shared/ui/skeleton'
import { spanIn, STATUS, timeIn } from '../model/session-words'
import { daysOf, sessionsOfDay, type DaySession, type TrainerWeek } from '../model/week'
import styles from './day-list.module.css'

interface DayListProps {
  readonly first: LocalDate
  readonly today: LocalDate
  readonly zone: string | undefined
  readonly rows: readonly TrainerWeek[] | undefined
  readonly names: ReadonlyMap<string, string>
  readonly outdated: boolean
  readonly onShow: (id: string) => void
}

/** The week where there is no room for a table: a day at a time, by the clock. */
export function DayList({ first, today, zone = 'UTC', rows, names, outdated, onShow }: DayListProps) {
  const days = daysOf(first)
  const [chosen, setChosen] = useState(() => Math.max(0, days.indexOf(today)))
  const name = useId()
  const sessions = rows && sessionsOfDay(rows, chosen)
  return (
    <section className={styles.frame} aria-label="Sessions of the week" aria-busy={rows === undefined}>
      <fieldset className={styles.days}>
        <legend className="visually-hidden">Day</legend>
        {days.map((day, index) => (
          <label key={day} className={[styles.day, day === today && styles.today].filter(Boolean).join(' ')}>
            <input type="radio" name={name} className="visually-hidden" checked={index === chosen} onChange={() => { setChosen(index) }} />
            <span>{inWords(day, { weekday: 'short' })}</span>{' '}
            <b>{inWords(day, { day: 'numeric' })}</b>
          </label>
        ))}
      </fieldset>
      <ul className={[styles.list, outdated && styles.outdated].filter(Boolean).join(' ')} tabIndex={0} data-scrolls="" aria-label={inWords(days[chosen] ?? first, { weekday: 'long', day: 'numeric', month: 'long' })}>
        {sessions?.map((each) => (
          <SessionRow key={each.session.id} {...each} name={names.get(each.session.activity) ?? each.session.activity} zone={zone} onShow={onShow} />
        ))}
        {sessions?.length === 0 ? <li className={styles.none}>No sessions on this day.</li> : null}
        {sessions ? null : <li className={styles.none}><Skeleton chars={24} /></li>}
      </ul>
    </section>
  )
}

interface SessionRowProps extends DaySession {
  readonly name: string
  readonly zone: string
  readonly onShow: (id: string) => void
}

function SessionRow({ session, who, name, zone, onShow }: SessionRowProps) {
  const { word, icon } = STATUS[session.status]
  return (
    <li>
      <button type="button" className={[styles.session, styles[session.status]].join(' ')} aria-label={`${name}, ${spanIn(zone, session)}, ${who}, ${word}`} onClick={() => { onShow(session.id) }}>
        <span className={styles.time}>{timeIn(zone, session.plannedStart)}</span>
        <span className={styles.what}>
          <b className={styles.title}>{name}</b>
          <span>{who}</span>
        </span>
        <span className={styles.state}>
          <Icon name={icon} />
          {word}
        </span>
      </button>
    </li>
  )
}

function inWords(day: LocalDate, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(toUtc(day))
}
