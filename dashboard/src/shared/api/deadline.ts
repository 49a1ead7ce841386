import { randomId } from './random-id'

/** A signal that ends with the caller's or when the time is up; `expired` tells which. */
export interface Deadline {
  readonly signal: AbortSignal
  /** By which the server's log knows the call, also where no answer comes. */
  readonly traceId: string
  readonly expired: () => boolean
  readonly remainingMs: () => number
  /** Stops the clock while a reader is waited for: only the server's time is limited. */
  readonly hold: (wait: Promise<void>) => Promise<void>
  readonly clear: () => void
}

export function deadline(timeoutMs: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController()
  let end = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let expired = false
  const start = (ms: number) => {
    end = Date.now() + ms
    timer = setTimeout(() => {
      expired = true
      controller.abort()
    }, ms)
  }
  const follow = () => { controller.abort(caller?.reason) }
  start(timeoutMs)
  if (caller?.aborted === true) follow()
  else caller?.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    traceId: randomId(),
    expired: () => expired,
    remainingMs: () => end - Date.now(),
    hold: async (wait) => {
      const left = end - Date.now()
      clearTimeout(timer)
      try {
        await unlessAborted(wait, controller.signal)
      } finally {
        start(left)
      }
    },
    clear: () => {
      clearTimeout(timer)
      caller?.removeEventListener('abort', follow)
    },
  }
}

/** Follows a promise that others share, until the signal ends: then it rejects with the signal's reason and leaves the promise alone. */
export function unlessAborted<T>(shared: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => { reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError')) }
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
    shared.then(resolve, reject).finally(() => { signal.removeEventListener('abort', end) })
  })
}
