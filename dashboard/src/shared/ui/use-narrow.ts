import { useSyncExternalStore } from 'react'

/** Where a table of a whole week no longer fits. */
const NARROW = '(width < 700px)'

function subscribe(listener: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => { query.removeEventListener('change', listener) }
}

/** Whether the window is as narrow as that of a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => typeof window.matchMedia === 'function' && window.matchMedia(NARROW).matches)
}
