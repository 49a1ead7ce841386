import type { ApiError } from '../api/api-error'
import { formatCount } from '../format/number'
import { Button } from './button'
import { Icon } from './icon'
import { useRetryCountdown } from './use-retry-countdown'
import styles from './error-state.module.css'

interface ErrorStateProps {
  readonly error: ApiError
  /** Whether the countdown may end in an attempt of its own. */
  readonly automatic: boolean
  readonly onRetry: () => void
  /** `row` lies down where there is width, for panels that are not high. */
  readonly layout?: 'stack' | 'row'
}

/** The one designed way to say that a panel has nothing to show. */
export function ErrorState({ error, automatic, onRetry, layout = 'stack' }: ErrorStateProps) {
  const seconds = useRetryCountdown(error, automatic, onRetry)
  return (
    <div className={[styles.error, styles[layout]].join(' ')}>
      <div role="alert">
        <p className={styles.title}>
          <Icon name="warning" />
          {error.message}
        </p>
        <p>{error.detail}</p>
      </div>
      <dl className={styles.facts}>
        <dt>Code</dt>
        <dd>{error.code}</dd>
        {error.traceId === undefined ? null : (
          <>
            <dt>Trace</dt>
            <dd>{error.traceId}</dd>
          </>
        )}
      </dl>
      <p className={styles.retry}>
        <Button aria-disabled={seconds > 0} onClick={() => { if (seconds === 0) onRetry() }}>
          <Icon name="refresh" />
          {seconds > 0 ? `Retry in ${formatCount(seconds)} s` : 'Retry'}
        </Button>
        <span className={styles.aside}>
          {automatic ? 'Other panels load on their own.' : 'Stopped trying by itself after three failures.'}
        </span>
      </p>
    </div>
  )
}
