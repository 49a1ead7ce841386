import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { countFilters } from '../model/slice'
import type { PeriodControl } from '../model/use-period'
import type { PanelActions } from '../panels/panel-input'
import { nextCompare } from './next-compare'
import { isPlainKey } from './plain-key'
import { selectionOfKey } from './preset-list'
import { refreshAll } from './refresh-all'

/** What is open above the page; one thing at a time. */
export type Layer = 'period' | 'custom' | 'filter' | undefined

export interface Shortcuts {
  readonly layer: Layer
  readonly setLayer: (layer: Layer) => void
  readonly paused: boolean
  readonly setPaused: (paused: boolean) => void
}

/** G and a letter lead to another screen, so the letter after a G is not meant for this page. */
const PREFIX_MS = 1000

/** The keys of the page. They never act while somebody types, nor while something is open above the page. */
export function useShortcuts({ view, choose }: PeriodControl, actions: PanelActions): Shortcuts {
  const client = useQueryClient()
  const [layer, setLayer] = useState<Layer>()
  const [paused, setPaused] = useState(false)
  const [prefixedAt, setPrefixedAt] = useState(-Infinity)

  function actionOf(event: KeyboardEvent): (() => void) | undefined {
    const onPage = event.target === document.body || event.target === document.getElementById('main')
    switch (event.key.toLowerCase()) {
      case 'g':
        return () => { setPrefixedAt(event.timeStamp) }
      case 'c':
        return () => { setLayer('custom') }
      case 'x':
        return () => { actions.set({ compare: nextCompare(view.compare) }) }
      case 'r':
        return () => { refreshAll(client) }
      case '/':
        return () => { setLayer('filter') }
      case ' ':
        return onPage && view.refresh !== undefined ? () => { setPaused(!paused) } : undefined
      case 'escape':
        return onPage && countFilters(view) > 0 ? actions.clearFilters : undefined
      default: {
        const selection = selectionOfKey(event.key)
        return selection && (() => { choose(selection) })
      }
    }
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isPlainKey(event) || layer !== undefined || document.querySelector('dialog[open]') || event.timeStamp - prefixedAt < PREFIX_MS) return
    const act = actionOf(event)
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => { onKey(event) }
    document.addEventListener('keydown', listener)
    return () => { document.removeEventListener('keydown', listener) }
  }, [])

  return { layer, setLayer, paused, setPaused }
}
