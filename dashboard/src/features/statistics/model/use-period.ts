import { useCallback, useMemo } from 'react'
import { parseRange, step, type DateRange } from '@/shared/time/date-range'
import { useNow } from '@/shared/time/use-now'
import { useSettled } from '@/shared/time/use-settled'
import { browserZone, dateIn, isZone } from '@/shared/time/zone'
import { updateSearch, useSearch } from '@/shared/url/search-store'
import { usePeriodWithData } from '../api/get-period'
import { resolvePeriod, type Span } from './resolve-period'
import { selectionParameters, type Selection } from './selection'
import { parseView } from './view'

/** Stepping and typing wait this long for more of the same; clicks do not wait. */
export const SETTLE_MS = 1000
const DAY_CHANGE_TICK_MS = 60_000

/** The period of the page: what is chosen (`shown`) and what requests are made for (`settled`). */
export function usePeriod() {
  const search = useSearch()
  const { settled: settledSearch, hold, release } = useSettled(search, SETTLE_MS)
  const view = useMemo(() => parseView(search), [search])
  const settledView = useMemo(() => parseView(settledSearch), [settledSearch])

  const query = usePeriodWithData(settledView.zone)
  const zone = query.data && isZone(query.data.zone) ? query.data.zone : view.zone
  const now = useNow(DAY_CHANGE_TICK_MS)
  const todayZone = zone ?? (query.isError ? browserZone() : undefined)
  const today = todayZone === undefined ? undefined : dateIn(todayZone, new Date(now))
  const span = spanOf(query.data, query.isError)
  const shown = resolvePeriod(view.selection, today, span)
  const settled = resolvePeriod(settledView.selection, today, span)

  const choose = useCallback((selection: Selection) => {
    release()
    updateSearch(selectionParameters(selection), 'push')
  }, [release])
  const stepFrom = useCallback((range: DateRange, direction: -1 | 1) => {
    hold()
    updateSearch(selectionParameters({ kind: 'custom', range: step(range, direction) }), 'replace')
  }, [hold])

  return { view, zone, today, span, query, shown, settled, settledView, settling: settledSearch !== search, choose, stepFrom, release }
}

export type PeriodControl = ReturnType<typeof usePeriod>

function spanOf(period: { from: string | null; to: string | null } | undefined, failed: boolean): Span {
  if (!period) return { kind: failed ? 'unavailable' : 'unknown' }
  const range = parseRange(period.from, period.to)
  return range ? { kind: 'filled', range } : { kind: 'empty' }
}
