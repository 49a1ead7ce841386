import { useEffect, useRef, useState } from 'react'
import type { ApiError } from '../api/api-error'
import { useSecondsUntil } from './use-seconds-until'

/** Seconds until the server wants to be asked again; at zero it asks once by itself, where that is allowed. */
export function useRetryCountdown(error: ApiError, automatic: boolean, onRetry: () => void): number {
  const wait = error.retryAfterSeconds ?? 0
  const [end] = useState(() => Date.now() + wait * 1000)
  const seconds = useSecondsUntil(end)
  const asked = useRef(false)

  useEffect(() => {
    if (wait === 0 || seconds > 0 || !automatic || asked.current) return
    asked.current = true
    onRetry()
  }, [wait, seconds, automatic, onRetry])

  return seconds
}
