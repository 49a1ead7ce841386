/** What failed in this browser, as the API takes it. */
export interface ClientEvent {
  readonly kind: 'error' | 'rejection' | 'render' | 'request'
  readonly message: string
  readonly screen: string
  readonly stack?: string | undefined
  readonly traceId?: string | undefined
  readonly times: number
  readonly breadcrumbs: readonly string[]
}

/** Events are the same one when they happen alike in the same place. */
export function keyOf({ kind, message, screen, stack }: ClientEvent): string {
  return [kind, message, screen, stack?.split('\n', 3).join('\n') ?? ''].join('\u0000')
}

/** The latest one, counted together with those before it. */
export function together(before: ClientEvent, now: ClientEvent): ClientEvent {
  return { ...now, traceId: now.traceId ?? before.traceId, times: Math.min(before.times + now.times, MAX_TIMES) }
}

/** What the API takes at most. */
export const MAX_EVENTS = 50
export const MAX_BYTES = 60 * 1024
export const MAX_MESSAGE = 1000
export const MAX_STACK = 8000
export const MAX_CRUMBS = 30
export const MAX_CRUMB = 200
const MAX_TIMES = 10_000
