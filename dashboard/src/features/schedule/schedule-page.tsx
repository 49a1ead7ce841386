import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { ApiError } from '@/shared/api/api-error'
import { useNames } from '@/shared/api/get-names'
import { usePlace } from '@/shared/api/use-place'
import { formatRange } from '@/shared/format/date'
import { useMay } from '@/shared/sign-in/use-may'
import { addDays, type LocalDate } from '@/shared/time/local-date'
import { startOfWeek, weekStartOf } from '@/shared/time/week-start'
import { WeekStartSelect } from '@/shared/time/week-start-select'
import { browserZone, dateIn } from '@/shared/time/zone'
import { Button } from '@/shared/ui/button'
import { ErrorState } from '@/shared/ui/error-state'
import { Icon } from '@/shared/ui/icon'
import { useNarrow } from '@/shared/ui/use-narrow'
import { updateSearch, useSearch } from '@/shared/url/search-store'
import { useSessions, type Days, type Session } from './api/sessions'
import { byTrainer, weekOf } from './model/week'
import { BookDialog } from './panels/book-dialog'
import { ConflictsPanel } from './panels/conflicts-panel'
import { DayList } from './panels/day-list'
import { SessionDialog } from './panels/session-dialog'
import { WeekTable } from './panels/week-table'
import styles from './schedule-page.module.css'

/** A week of sessions by trainer: what takes place, what can be done about it, and what does not fit together. */
export function SchedulePage() {
  const search = useSearch()
  const place = usePlace()
  const zone = place.data?.zone
  const [now] = useState(() => new Date())
  const today = dateIn(zone ?? browserZone(), now)
  const weekStart = weekStartOf(search)
  const first = weekOf(search, today, weekStart)
  const present = startOfWeek(today, weekStart)
  const days: Days | undefined = useMemo(() => (zone === undefined ? undefined : { from: first, to: addDays(first, 7), zone }), [zone, first])
  const week = useSessions(days)
  const trainers = useNames('trainers')
  const activities = useNames('activities')
  const { data: rooms } = useNames('rooms')
  const mayChange = useMay('scheduler')
  const narrow = useNarrow()
  const [shown, setShown] = useState<string>()
  const [books, setBooks] = useState(false)

  const names = useMemo(() => new Map([...(trainers.data ?? []), ...(activities.data ?? []), ...(rooms ?? [])].map(({ id, name }) => [id, name])), [trainers.data, activities.data, rooms])
  const rows = useMemo(() => (week.data && zone !== undefined ? byTrainer(week.data.sessions, first, zone, names) : undefined), [week.data, first, zone, names])
  const session: Session | undefined = week.data?.sessions.find(({ id }) => id === shown)
  const go = (to: LocalDate) => { updateSearch({ week: to === present ? undefined : to }, 'push') }
  useWeekKeys({ back: () => { go(addDays(first, -7)) }, on: () => { go(addDays(first, 7)) }, book: () => { if (mayChange) setBooks(true) } })
  const failure = [place.error, week.error].find((error) => error instanceof ApiError)
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <div className={styles.bar}>
        <h1 className={styles.title}>Schedule</h1>
        <div className={styles.weeks} role="group" aria-label="Week">
          <Button square aria-label="Week before" aria-keyshortcuts="ArrowLeft" onClick={() => { go(addDays(first, -7)) }}>
            <Icon name="previous" />
          </Button>
          <span className={styles.range} aria-live="polite">
            {formatRange({ from: first, to: addDays(first, 7) })}
          </span>
          <Button square aria-label="Week after" aria-keyshortcuts="ArrowRight" onClick={() => { go(addDays(first, 7)) }}>
            <Icon name="next" />
          </Button>
          <Button onClick={() => { go(present) }} aria-disabled={first === present}>
            This week
          </Button>
          <span className={styles.start}>
            <WeekStartSelect />
          </span>
        </div>
        {mayChange ? (
          <Button look="primary" className={styles.book} aria-keyshortcuts="B" onClick={() => { setBooks(true) }}>
            <Icon name="plus" />
            Book
          </Button>
        ) : null}
      </div>
      {failure && !week.data ? (
        <div className={styles.failure}>
          <ErrorState error={failure} automatic onRetry={() => { void (place.isError ? place.refetch() : week.refetch()) }} />
        </div>
      ) : narrow && rows?.length !== 0 ? (
        <DayList key={first} first={first} today={today} zone={zone} rows={rows} names={names} outdated={week.isPlaceholderData} onShow={setShown} />
      ) : (
        <WeekTable
          first={first}
          today={today}
          zone={zone}
          rows={rows}
          names={names}
          busy={week.isFetching}
          outdated={week.isPlaceholderData}
          cut={week.data?.cut ?? false}
          onShow={setShown}
        />
      )}
      <ConflictsPanel days={days} sessions={week.data?.sessions ?? []} names={names} onShow={setShown} />
      {session && zone !== undefined ? (
        <SessionDialog session={session} zone={zone} names={names} mayChange={mayChange} onClose={() => { setShown(undefined) }} />
      ) : null}
      {books && days ? (
        <BookDialog days={days} today={today} trainers={trainers.data ?? []} activities={activities.data ?? []} onClose={() => { setBooks(false) }} />
      ) : null}
    </main>
  )
}

interface WeekKeys {
  readonly back: () => void
  readonly on: () => void
  readonly book: () => void
}

/** Keys of this screen, while nothing on it has a use of its own for them. */
function useWeekKeys({ back, on, book }: WeekKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return
    if (target.closest('input, select, textarea, [popover]') || document.querySelector('dialog[open]')) return
    // Where arrows scroll they do not turn weeks.
    const scrolls = target.closest('[data-scrolls]') !== null
    if (event.key === 'ArrowLeft' && !scrolls) back()
    else if (event.key === 'ArrowRight' && !scrolls) on()
    else if (event.key.toLowerCase() === 'b') {
      // Else the letter would land in the first field of the dialog.
      event.preventDefault()
      book()
    }
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => { onKey(event) }
    window.addEventListener('keydown', listener)
    return () => { window.removeEventListener('keydown', listener) }
  }, [])
}
