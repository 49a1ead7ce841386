import { deliverTo } from './deliver'
import { IncidentQueue } from './incident-queue'
import { incidents } from './incidents'

/** Tells the server from now on what fails in this page; the answer ends it. */
export function watchIncidents(view: Window, release: string): () => void {
  const queue = new IncidentQueue({ deliver: deliverTo(release), random: Math.random })
  incidents.tellTo((event) => { queue.add(event) })
  const ending = new AbortController()
  const { signal } = ending
  view.addEventListener(
    'error',
    (event) => {
      // Files that do not load come by here as well, without an error.
      if (event.error !== undefined && event.error !== null) incidents.failed('error', event.error)
    },
    { signal },
  )
  view.addEventListener('unhandledrejection', (event) => { incidents.failed('rejection', event.reason) }, { signal })
  view.addEventListener('pagehide', () => { queue.leave() }, { signal })
  view.document.addEventListener(
    'visibilitychange',
    () => {
      // On phones the last that a page hears.
      if (view.document.visibilityState === 'hidden') queue.leave()
    },
    { signal },
  )
  return () => {
    ending.abort()
    incidents.tellTo(undefined)
    queue.stop()
  }
}
