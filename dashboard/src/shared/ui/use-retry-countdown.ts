import { useEffect, useRef, useState } from 'react'
import type { ApiError } from '../api/api-error'
import { useNow } from '../time/use-now'

const TICK_MS = 500

/** Seconds until the server wants to be asked again; at zero it asks once by itself, where that is allowed. */
export function useRetryCountdown(error: ApiError, automatic: boolean, onRetry: () => void): number {
  const wait = error.retryAfterSeconds ?? 0
  const [end] = useState(() => Date.now() + wait * 1000)
  const seconds = Math.max(0, Math.ceil((end - useNow(TICK_MS)) / 1000))
  const asked = useRef(false)

  useEffect(() => {
    if (wait === 0 || seconds > 0 || !automatic || asked.current) return
    asked.current = true
    onRetry()
  }, [wait, seconds, automatic, onRetry])

  return seconds
}
