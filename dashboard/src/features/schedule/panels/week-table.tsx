import { toUtc, type LocalDate } from '@/shared/time/local-date'
import { EmptyState } from '@/shared/ui/empty-state'
import { Icon } from '@/shared/ui/icon'
import { Skeleton } from '@/shared/ui/skeleton'
import type { Session } from '../api/sessions'
import { spanIn, STATUS, timeIn } from '../model/session-words'
import { daysOf, type TrainerWeek } from '../model/week'
import styles from './week-table.module.css'

interface WeekTableProps {
  readonly first: LocalDate
  readonly today: LocalDate
  readonly zone: string | undefined
  readonly rows: readonly TrainerWeek[] | undefined
  readonly names: ReadonlyMap<string, string>
  readonly busy: boolean
  /** The rows are those of the week before the one asked for. */
  readonly outdated: boolean
  readonly cut: boolean
  readonly onShow: (id: string) => void
}

/** Trainers down, days across; each session is a button. */
export function WeekTable({ first, today, zone, rows, names, busy, outdated, cut, onShow }: WeekTableProps) {
  if (rows?.length === 0 && !outdated) {
    return (
      <section className={styles.empty} aria-label="Sessions of the week">
        <EmptyState title="No sessions in this week">
          <p>Book one, take a file of them in on the Data screen, or look at another week.</p>
        </EmptyState>
      </section>
    )
  }
  return (
    <section className={styles.scroll} aria-label="Sessions of the week" aria-busy={busy && rows === undefined} tabIndex={0} data-scrolls="">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Trainer
            </th>
            {daysOf(first).map((day) => (
              <th key={day} scope="col" className={day === today ? styles.today : undefined} aria-current={day === today ? 'date' : undefined}>
                {dayWords(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={outdated ? styles.outdated : undefined}>
          {rows?.map(({ trainer, name, days }) => (
            <tr key={trainer ?? ''}>
              <th scope="row" className={trainer === undefined ? styles.nobody : undefined}>
                {name}
              </th>
              {days.map((sessions, day) => (
                <td key={day}>
                  {sessions.map((session) => (
                    <SessionButton key={session.id} session={session} name={names.get(session.activity) ?? session.activity} who={name} zone={zone ?? 'UTC'} onShow={onShow} />
                  ))}
                </td>
              ))}
            </tr>
          )) ?? <LoadingRows />}
        </tbody>
      </table>
      {cut ? <p className={styles.cut}>There are more sessions in this week than fit here; the first 2,000 are shown.</p> : null}
    </section>
  )
}

interface SessionButtonProps {
  readonly session: Session
  readonly name: string
  readonly who: string
  readonly zone: string
  readonly onShow: (id: string) => void
}

function SessionButton({ session, name, who, zone, onShow }: SessionButtonProps) {
  const { word, icon } = STATUS[session.status]
  return (
    <button
      type="button"
      className={[styles.session, styles[session.status]].join(' ')}
      aria-label={`${name}, ${spanIn(zone, session)}, ${who}, ${word}`}
      title={word}
      onClick={() => { onShow(session.id) }}
    >
      <span className={styles.time}>
        {timeIn(zone, session.plannedStart)}
        <Icon name={icon} />
      </span>
      <span className={styles.activity}>{name}</span>
    </button>
  )
}

function dayWords(day: LocalDate): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(toUtc(day))
}

function LoadingRows() {
  return [0, 1, 2, 3, 4, 5].map((row) => (
    <tr key={row}>
      <th scope="row">
        <Skeleton chars={12} />
      </th>
      {[0, 1, 2, 3, 4, 5, 6].map((day) => (
        <td key={day}>
          <Skeleton chars={9} />
        </td>
      ))}
    </tr>
  ))
}
