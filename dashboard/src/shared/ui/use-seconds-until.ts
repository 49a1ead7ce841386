import { useNow } from '../time/use-now'

const TICK_MS = 500

/** Whole seconds until a moment, counted down to zero. */
export function useSecondsUntil(end: number): number {
  return Math.max(0, Math.ceil((end - useNow(TICK_MS)) / 1000))
}
