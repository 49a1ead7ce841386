import { useState } from 'react'
import { useRouter } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'
import { SCREENS, searchOnReturn, type Screen } from './screens'

export interface ScreenLink {
  readonly screen: Screen
  /** Below the base of the page, query included. */
  readonly to: string
  readonly current: boolean
}

/** Where each screen is to be found: the way it was left. */
export function useScreenLinks(): readonly ScreenLink[] {
  const { base } = useRouter()
  // Both parts in one look: a path with the query of another screen would be remembered wrongly.
  const address = useLocationProperty(() => window.location.pathname + window.location.search)
  const { pathname, search } = new URL(address, window.location.origin)
  const path = pathname.slice(base.length)
  const [left, setLeft] = useState<Readonly<Record<string, string>>>({})
  if (left[path] !== search) setLeft({ ...left, [path]: search })
  return SCREENS.map((screen) => {
    const current = screen.path === path
    return { screen, current, to: screen.path + (current ? search : searchOnReturn(left[screen.path], search)) }
  })
}
