import { useId, useRef, useState, type SyntheticEvent } from 'react'
import { ApiError } from '../api/api-error'
import { formatSpan } from '../format/duration'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { useSecondsUntil } from '../ui/use-seconds-until'
import { signIn } from './sign-in'
import styles from './sign-in-form.module.css'

interface SignInFormProps {
  /** Who was signed in before, if that is known. */
  readonly name: string | undefined
  readonly onPutAside: () => void
}

interface Failure {
  readonly title: string
  readonly detail: string
  /** When the server wants to hear the next attempt. */
  readonly until: number
}

export function SignInForm({ name, onPutAside }: SignInFormProps) {
  const failureId = useId()
  const nameField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const seconds = useSecondsUntil(failure?.until ?? 0)

  const attempt = async (username: string, password: string) => {
    setBusy(true)
    setFailure(undefined)
    try {
      await signIn.signIn(username, password)
    } catch (error) {
      setFailure(failureOf(error, Date.now()))
      setBusy(false)
      passwordField.current?.select()
    }
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (busy || seconds > 0) return
    const username = nameField.current?.value.trim() ?? ''
    const password = passwordField.current?.value ?? ''
    if (username !== '' && password !== '') {
      void attempt(username, password)
      return
    }
    setFailure({ title: 'Give your name and your password', detail: 'Both are needed.', until: 0 })
    ;(username === '' ? nameField : passwordField).current?.focus()
  }
  const field = { className: styles.input, 'aria-invalid': failure !== undefined, 'aria-describedby': failure ? failureId : undefined }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label className={styles.field}>
        Name
        <input
          {...field}
          ref={nameField}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={name}
          required
          data-first={name === undefined}
        />
      </label>
      <label className={styles.field}>
        Password
        <input
          {...field}
          ref={passwordField}
          type="password"
          name="password"
          autoComplete="current-password"
          required
          data-first={name !== undefined}
        />
      </label>
      <div id={failureId} role="alert" className={styles.failure}>
        {failure ? (
          <>
            <p className={styles.failureTitle}>
              <Icon name="warning" />
              {failure.title}
            </p>
            <p>{failure.detail}</p>
          </>
        ) : null}
      </div>
      <div className={styles.actions}>
        <Button type="submit" look="primary" aria-disabled={busy || seconds > 0}>
          {wordOf(busy, seconds)}
        </Button>
        <Button look="quiet" onClick={onPutAside}>
          Not now
        </Button>
      </div>
    </form>
  )
}

function wordOf(busy: boolean, seconds: number): string {
  if (busy) return 'Signing in…'
  return seconds > 0 ? `Sign in after ${formatSpan(seconds)}` : 'Sign in'
}

function failureOf(error: unknown, now: number): Failure {
  if (!(error instanceof ApiError)) {
    return { title: 'This page made a mistake', detail: error instanceof Error ? error.message : 'An unknown failure.', until: 0 }
  }
  // Without a wait there is no moment to wait for: the clock of the page ticks, and may lie behind this one.
  const until = error.retryAfterSeconds === undefined ? 0 : now + error.retryAfterSeconds * 1000
  return { title: error.message, detail: error.detail, until }
}
