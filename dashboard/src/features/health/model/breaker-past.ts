import type { Status } from '../api/get-status'

type Store = Status['stores'][number]
export type BreakerState = Store['breaker']

/** A stretch of the last minutes in which a breaker was one thing, as shares of the whole. */
export interface Stretch {
  readonly state: BreakerState
  readonly from: number
  readonly to: number
}

export const PAST_MINUTES = 15
const PAST_MS = PAST_MINUTES * 60_000

/** What a breaker was over the last minutes, oldest first. Before the first change that is known it was closed, as when the server began. */
export function pastOf({ changes }: Pick<Store, 'changes'>, at: string): readonly Stretch[] {
  const end = Date.parse(at)
  const start = end - PAST_MS
  const share = (instant: number) => Math.min(1, Math.max(0, (instant - start) / PAST_MS))
  const marks = [{ at: start, state: 'closed' as BreakerState }, ...changes.map((change) => ({ at: Date.parse(change.at), state: change.state })), { at: end, state: 'closed' as BreakerState }]
  return marks.slice(0, -1).flatMap(({ at: from, state }, index) => {
    const stretch = { state, from: share(from), to: share(marks[index + 1]?.at ?? end) }
    return stretch.to > stretch.from ? [stretch] : []
  })
}
