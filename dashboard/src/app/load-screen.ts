import { lazy, type ComponentType } from 'react'
import { reloadIfDeployed } from './new-deployment'

export interface LoadedScreen {
  readonly Screen: ComponentType
  /** Begins to load it, so that it is there when it is wanted; a failure shows when it is. */
  readonly preload: () => void
}

/** A screen that is fetched when it is first wanted. Files that are gone mean that this page is an old one. */
export function loadScreen(load: () => Promise<ComponentType>): LoadedScreen {
  let loading: Promise<{ readonly default: ComponentType }> | undefined
  const begin = () => {
    loading ??= load()
      .then((component) => ({ default: component }))
      .catch(async (error: unknown) => {
        loading = undefined
        await reloadIfDeployed(window)
        throw error
      })
    return loading
  }
  return { Screen: lazy(begin), preload: () => { void begin().catch(() => undefined) } }
}
