import { useElapsed } from '@/shared/time/use-elapsed'
import { useIdle } from '@/shared/time/use-idle'
import type { Filter } from './api/filter'
import { useOverview } from './api/get-overview'

/** An overview that hangs holds nobody up for longer. */
const PATIENCE_MS = 800
/** How long after the first panels the ones far below load too. */
const IDLE_MS = 1000

export interface LoadingOrder {
  /** What the panels may ask for: nothing before the overview has its answer. */
  readonly panels: Filter | undefined
  /** Whether panels far below the window may load as well. */
  readonly all: boolean
}

/** The overview first, then the panels in the window, then the rest. */
export function useOverviewFirst(filter: Filter | undefined): LoadingOrder {
  const { state } = useOverview(filter)
  const waiting = filter !== undefined && (state.kind === 'loading' || (state.kind === 'ready' && state.outdated))
  const impatient = useElapsed(waiting, PATIENCE_MS)
  const open = filter !== undefined && (!waiting || impatient)
  return { panels: open ? filter : undefined, all: useIdle(open, IDLE_MS) }
}
