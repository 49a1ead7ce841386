/** The screens of the page. Each address is one name long, so that files beside the page are found under any path prefix. */
export const SCREENS = [
  { path: '/', label: 'Statistics', key: 'S' },
  { path: '/schedule', label: 'Schedule', key: 'C' },
  { path: '/data', label: 'Data', key: 'D' },
  { path: '/health-view', label: 'Health', key: 'H' },
] as const

export type Screen = (typeof SCREENS)[number]
export type ScreenPath = Screen['path']

/** The folder that the page is served from, without the slash at its end: nothing at the root. */
export function basePath(page: Document): string {
  return new URL('.', page.baseURI).pathname.slice(0, -1)
}

/** What of an address holds on every screen. */
const KEPT = ['theme', 'zone', 'weekStart'] as const

/** The query of a screen that was left: as it was, but for what holds on every screen, which is as it is now. */
export function searchOnReturn(left: string | undefined, now: string): string {
  const next = new URLSearchParams(left ?? '')
  const current = new URLSearchParams(now)
  for (const name of KEPT) {
    const value = current.get(name)
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next.size === 0 ? '' : `?${next.toString()}`
}
