import { lazy, type ComponentType } from 'react'
import { reloadIfDeployed } from '@/shared/deployment/new-deployment'

export interface LoadedScreen {
  readonly Screen: ComponentType
  /** Begins to load it, so that it is there when it is wanted; a failure shows when it is. */
  readonly preload: () => void
}

/** A screen that is fetched when it is first wanted. Files that are gone then mean that this page is an old one. */
export function loadScreen(load: () => Promise<ComponentType>): LoadedScreen {
  let loading: Promise<ComponentType> | undefined
  const begin = () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
  const wanted = async () => {
    try {
      return { default: await begin() }
    } catch (error) {
      await reloadIfDeployed(window)
      throw error
    }
  }
  return { Screen: lazy(wanted), preload: () => { void begin().catch(() => undefined) } }
}
