import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { onHint } from '@/shared/live/live'

/** All pages hear of a change at the same moment; they need not ask at the same moment. */
const SPREAD_MS = 1_500

/** What is shown is asked for again when it may have changed; the old numbers stay until then. */
export function useLiveHints(client: QueryClient): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onHint(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        void client.invalidateQueries()
      }, Math.random() * SPREAD_MS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [client])
}
