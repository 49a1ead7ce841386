import { useCallback, useSyncExternalStore } from 'react'

const TICK_MS = 500

/** Whole seconds until a moment, counted down to zero; nothing ticks after that. */
export function useSecondsUntil(end: number): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (Date.now() >= end) return () => undefined
      const timer = setInterval(() => {
        if (Date.now() >= end) clearInterval(timer)
        listener()
      }, TICK_MS)
      return () => { clearInterval(timer) }
    },
    [end],
  )
  return useSyncExternalStore(subscribe, () => Math.max(0, Math.ceil((end - Date.now()) / 1000)))
}
