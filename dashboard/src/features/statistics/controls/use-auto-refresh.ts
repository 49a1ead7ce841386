import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { refreshAll } from './refresh-all'

const MINUTE_MS = 60_000
/** After so many failures in a row a panel is left to the reader. */
const ATTEMPTS = 3

interface Failing {
  readonly count: number
  readonly at: number
}

/** Refreshes at an interval, not while the page is hidden, and not what keeps failing. */
export function useAutoRefresh(minutes: number | undefined, paused: boolean): void {
  const client = useQueryClient()
  const failing = useRef(new Map<string, Failing>())
  useEffect(() => {
    if (minutes === undefined || paused) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return
      refreshAll(client, ({ queryHash, state }) => {
        const before = failing.current.get(queryHash) ?? { count: 0, at: 0 }
        const fresh = state.status === 'error' && state.errorUpdatedAt !== before.at
        const now = state.status === 'error' ? { count: before.count + (fresh ? 1 : 0), at: state.errorUpdatedAt } : { count: 0, at: 0 }
        failing.current.set(queryHash, now)
        return now.count < ATTEMPTS
      })
    }, minutes * MINUTE_MS)
    return () => { clearInterval(timer) }
  }, [client, minutes, paused])
}
