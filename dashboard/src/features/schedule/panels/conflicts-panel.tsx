import { useState } from 'react'
import { ApiError } from '@/shared/api/api-error'
import { formatSpan } from '@/shared/format/duration'
import { formatCount } from '@/shared/format/number'
import { Panel } from '@/shared/panel/panel'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import { Button } from '@/shared/ui/button'
import { ErrorState } from '@/shared/ui/error-state'
import { Icon } from '@/shared/ui/icon'
import { Skeleton } from '@/shared/ui/skeleton'
import { useConflicts, type Conflict } from '../api/schedule'
import type { Days, Session } from '../api/sessions'
import { conflictWords, dayIn, timeIn } from '../model/session-words'
import styles from './conflicts-panel.module.css'

interface ConflictsPanelProps {
  readonly days: Days | undefined
  readonly sessions: readonly Session[]
  readonly names: ReadonlyMap<string, string>
  readonly onShow: (id: string) => void
}

/** So many at first, as below them the page ends; and so many more each time. */
const FIRST = 12
const PAGE = 50

/** What does not fit together in the week. */
export function ConflictsPanel(props: ConflictsPanelProps) {
  return (
    <PanelBoundary title="Conflicts" resetKey={JSON.stringify(props.days)}>
      <ConflictsContent {...props} />
    </PanelBoundary>
  )
}

function ConflictsContent({ days, sessions, names, onShow }: ConflictsPanelProps) {
  const query = useConflicts(days)
  const conflicts = query.data ?? []
  return (
    <Panel title="Conflicts" frame="card" busy={query.isPending} status={query.data ? <span className={styles.count}>{formatCount(conflicts.length)}</span> : null}>
      {query.error instanceof ApiError && !query.data ? (
        <ErrorState error={query.error} automatic onRetry={() => { void query.refetch() }} />
      ) : null}
      {query.isPending ? <Skeleton chars={40} /> : null}
      {query.data && conflicts.length === 0 ? (
        <p className={styles.none}>
          <Icon name="check" />
          Everything in this week fits together.
        </p>
      ) : null}
      <ConflictList key={days?.from} conflicts={conflicts} zone={days?.zone ?? 'UTC'} sessions={sessions} names={names} onShow={onShow} />
    </Panel>
  )
}

interface ConflictListProps extends Omit<ConflictsPanelProps, 'days'> {
  readonly conflicts: readonly Conflict[]
  readonly zone: string
}

function ConflictList({ conflicts, ...given }: ConflictListProps) {
  const [shown, setShown] = useState(FIRST)
  return (
    <>
      <ul className={styles.list}>
        {conflicts.slice(0, shown).map((conflict, index) => (
          <ConflictRow key={index} conflict={conflict} {...given} />
        ))}
      </ul>
      {conflicts.length > shown ? (
        <p className={styles.more}>
          <Button onClick={() => { setShown(shown + PAGE) }}>Show {formatCount(Math.min(PAGE, conflicts.length - shown))} more</Button>
          <span className={styles.count}>
            {formatCount(shown)} of {formatCount(conflicts.length)}
          </span>
        </p>
      ) : null}
    </>
  )
}

interface ConflictRowProps extends Omit<ConflictListProps, 'conflicts'> {
  readonly conflict: Conflict
}

function ConflictRow({ conflict, zone, sessions, names, onShow }: ConflictRowProps) {
  const { resource, kind, overlapSeconds } = conflict
  const involved = conflict.sessions.flatMap((id) => sessions.find((session) => session.id === id) ?? [])
  return (
    <li>
      <span>
        <b>{resource.name}</b> {conflictWords(kind)}
        {overlapSeconds > 0 ? `, for ${formatSpan(overlapSeconds)}` : ''}
      </span>
      <span className={styles.sessions}>
        {involved.map((session) => (
          <Button key={session.id} className={styles.session} onClick={() => { onShow(session.id) }}>
            {dayIn(zone, session.plannedStart)} {timeIn(zone, session.plannedStart)} {names.get(session.activity) ?? session.activity}
          </Button>
        ))}
      </span>
    </li>
  )
}
