import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function notify() {
  for (const listener of listeners) listener()
}

/** Steps of the back button, and, as the router tells them, links from one screen to another. */
const CHANGES = ['popstate', 'pushState', 'replaceState'] as const

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  for (const change of CHANGES) window.addEventListener(change, notify)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    for (const change of CHANGES) window.removeEventListener(change, notify)
  }
}

/** The query part of the address: all state of the page that is worth a link. */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => window.location.search)
}

/** Sets or removes parameters and leaves the others. `push` makes a step for the back button, `replace` does not. */
export function updateSearch(patch: Readonly<Record<string, string | undefined>>, mode: 'push' | 'replace'): void {
  const url = new URL(window.location.href)
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  if (url.href === window.location.href) return
  window.history[mode === 'push' ? 'pushState' : 'replaceState'](window.history.state, '', url)
  notify()
}
