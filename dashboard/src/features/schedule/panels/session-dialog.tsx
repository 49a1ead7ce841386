import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '@/shared/api/api-error'
import { formatCount } from '@/shared/format/number'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { Modal } from '@/shared/ui/modal'
import { changeSession, SCHEDULE_KEY, type Session, type SessionAction } from '../api/sessions'
import { ACTIONS, actionsOf, dayIn, spanIn, STATUS, timeIn } from '../model/session-words'
import styles from './dialogs.module.css'
import { Refusal } from './refusal'

interface SessionDialogProps {
  readonly session: Session
  readonly zone: string
  readonly names: ReadonlyMap<string, string>
  readonly mayChange: boolean
  readonly onClose: () => void
}

/** One session, and what can become of it. */
export function SessionDialog({ session, zone, names, mayChange, onClose }: SessionDialogProps) {
  const client = useQueryClient()
  const [busy, setBusy] = useState<SessionAction>()
  const [failure, setFailure] = useState<ApiError>()
  const change = async (action: SessionAction) => {
    if (busy !== undefined) return
    setBusy(action)
    setFailure(undefined)
    try {
      await changeSession(session, action)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setFailure(error)
    } finally {
      setBusy(undefined)
      // Also after a refusal: somebody else may have changed it.
      await client.invalidateQueries({ queryKey: [SCHEDULE_KEY] })
    }
  }
  const { word, icon } = STATUS[session.status]
  const actions = actionsOf(session.status)
  return (
    <Modal title={names.get(session.activity) ?? session.activity} onClose={onClose}>
      <dl className={styles.facts}>
        <dt>State</dt>
        <dd className={styles.state} aria-live="polite">
          <Icon name={icon} />
          {word}
        </dd>
        <dt>When</dt>
        <dd>
          {dayIn(zone, session.plannedStart)}, {spanIn(zone, session)} <span className={styles.quiet}>({zone})</span>
        </dd>
        <dt>Trainer</dt>
        <dd>{session.trainer === null ? 'Nobody assigned' : (names.get(session.trainer) ?? session.trainer)}</dd>
        {session.room === null ? null : (
          <>
            <dt>Room</dt>
            <dd>{names.get(session.room) ?? session.room}</dd>
          </>
        )}
        {session.actualStart === null ? null : (
          <>
            <dt>Took place</dt>
            <dd>
              {timeIn(zone, session.actualStart)} – {session.actualEnd === null ? '' : timeIn(zone, session.actualEnd)}
            </dd>
          </>
        )}
        {session.booked === null && session.offered === null ? null : (
          <>
            <dt>Places</dt>
            <dd>
              {session.booked === null ? '—' : formatCount(session.booked)} booked
              {session.offered === null ? '' : ` of ${formatCount(session.offered)}`}
            </dd>
          </>
        )}
      </dl>
      {failure ? <Refusal failure={failure} /> : null}
      {mayChange ? (
        <div className={styles.actions}>
          {actions.map((action, index) => (
            <Button key={action} look={index === 0 ? 'primary' : 'plain'} aria-disabled={busy !== undefined} onClick={() => { void change(action) }}>
              {busy === action ? 'Saving…' : ACTIONS[action]}
            </Button>
          ))}
          {actions.length === 0 ? <p className={styles.quiet}>It is settled; nothing more becomes of it.</p> : null}
        </div>
      ) : (
        <p className={styles.quiet}>Schedulers and administrators can change it.</p>
      )}
    </Modal>
  )
}
