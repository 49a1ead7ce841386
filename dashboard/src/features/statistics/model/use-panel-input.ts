import { useCallback, useMemo } from 'react'
import { updateSearch } from '@/shared/url/search-store'
import type { Filter } from '../api/filter'
import { blockedBy } from './blocked'
import type { PanelActions, PanelInput } from '../panels/panel-input'
import { nearestRange } from './nearest-range'
import { NO_FILTERS } from './slice'
import type { PeriodControl } from './use-period'

/** What the panels are given: the filter that requests are made for, the view, and how to change it. */
export function usePanelInput(period: PeriodControl): { readonly input: PanelInput; readonly filter: Filter | undefined } {
  const { span, settled, settledView, settling, choose, release, query, view, zone, today } = period
  const empty = span.kind === 'empty'
  const { from, to } = settled?.range ?? {}
  const { trainer, activity, status, weekday, hour, compare } = settledView
  const filter: Filter | undefined = useMemo(
    () => (empty || from === undefined || to === undefined ? undefined : { from, to, zone: settledView.zone, trainer, activity, status, weekday, hour, compare }),
    [empty, from, to, settledView.zone, trainer, activity, status, weekday, hour, compare],
  )
  const { refetch } = query
  const set = useCallback((patch: Readonly<Record<string, string | undefined>>) => {
    release()
    updateSearch(patch, 'push')
  }, [release])
  const actions: PanelActions = useMemo(
    () => ({
      showRange: (range) => { choose({ kind: 'custom', range }) },
      set,
      clearFilters: () => { set(NO_FILTERS) },
      checkAgain: () => { void refetch() },
    }),
    [choose, set, refetch],
  )
  const input: PanelInput = {
    filter,
    range: settled?.range,
    view,
    zone,
    today,
    settling,
    blocked: filter ? undefined : blockedBy(query),
    empty,
    nearest: filter && span.kind === 'filled' ? nearestRange(filter, span.range) : undefined,
    actions,
  }
  return { input, filter }
}
