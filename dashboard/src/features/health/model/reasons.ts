interface Meaning {
  readonly title: string
  readonly advice: string
}

const MEANINGS: Readonly<Record<string, Meaning>> = {
  STORE_UNAVAILABLE: { title: 'The store cannot be reached', advice: 'Look at the store and the way to it. Statistics are served from the cache as long as it has them.' },
  STORE_TIMED_OUT: { title: 'The store does not answer in time', advice: 'Look at its load. Statistics are served from the cache as long as it has them.' },
  SHUTTING_DOWN: { title: 'The server is shutting down', advice: 'It finishes what it has begun; another one, or the same one started again, goes on.' },
  MEMORY_WARN: { title: 'Memory is getting short', advice: 'Give the process a larger heap, or look for what takes it.' },
  MEMORY_SHED: { title: 'Memory is short: no new report is computed', advice: 'Reports that are kept are still served. Give the process a larger heap.' },
  MEMORY_CRITICAL: { title: 'Memory is all but full', advice: 'Start the process again with a larger heap.' },
  MEMORY_GROWING: { title: 'Memory in use grows and grows', advice: 'It looks like a leak. The log says how fast, and when memory will be full.' },
  ALERTS_UNDELIVERED: { title: 'Alerts do not reach anybody', advice: 'The last alert could not be delivered; the incidents below say why. Look at the webhook.' },
  BACKGROUND_WORK_FAILING: { title: 'Work in the background fails', advice: 'Folding days or cleaning up failed the last time; the log says why.' },
}
const LEFT_ALONE = /^([A-Z_]+)_LEFT_ALONE$/

/** What a reason means and what to do; a reason that is new to this page is shown as it is. */
export function meaningOf(reason: string): Meaning {
  const port = LEFT_ALONE.exec(reason)?.[1]?.toLowerCase().replaceAll('_', ' ')
  if (port !== undefined) {
    return { title: `The store is left alone for ${port}`, advice: 'Too many calls failed. It is tried again within 30 seconds.' }
  }
  return MEANINGS[reason] ?? { title: reason, advice: 'The server says more in its log.' }
}
