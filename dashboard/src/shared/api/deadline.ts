/** A signal that ends with the caller's or when the time is up; `expired` tells which. */
export interface Deadline {
  readonly signal: AbortSignal
  readonly expired: () => boolean
  readonly remainingMs: () => number
  readonly clear: () => void
}

export function deadline(timeoutMs: number, caller: AbortSignal): Deadline {
  const controller = new AbortController()
  const end = Date.now() + timeoutMs
  let expired = false
  const timer = setTimeout(() => {
    expired = true
    controller.abort()
  }, timeoutMs)
  const follow = () => { controller.abort(caller.reason) }
  if (caller.aborted) follow()
  else caller.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    expired: () => expired,
    remainingMs: () => end - Date.now(),
    clear: () => {
      clearTimeout(timer)
      caller.removeEventListener('abort', follow)
    },
  }
}
