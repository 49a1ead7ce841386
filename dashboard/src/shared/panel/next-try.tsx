import type { ApiError } from '../api/api-error'
import { formatSpan } from '../format/duration'
import { useRetryCountdown } from '../ui/use-retry-countdown'

interface NextTryProps {
  readonly error: ApiError
  /** Whether the end of the wait is an attempt. */
  readonly automatic: boolean
  readonly onRetry: () => void
}

/** Old numbers are shown and the server said when to come back: counts that down, and comes back. */
export function NextTry({ error, automatic, onRetry }: NextTryProps) {
  const seconds = useRetryCountdown(error, automatic, onRetry)
  if (!automatic) return <p>It is not tried again by itself after three failures.</p>
  return seconds > 0 ? <p>The next try is in {formatSpan(seconds)}.</p> : null
}
