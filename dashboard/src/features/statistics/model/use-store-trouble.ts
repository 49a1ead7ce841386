import { notifyManager, useQueryClient, type Query } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { ApiError } from '@/shared/api/api-error'
import { STATISTICS_KEY } from '../api/statistics-query'

/** Whether an answer that is shown failed, or is old, because of the store. */
export function useStoreTrouble(): boolean {
  const cache = useQueryClient().getQueryCache()
  // Together, and never while something is being drawn.
  const subscribe = useCallback((listener: () => void) => cache.subscribe(notifyManager.batchCalls(listener)), [cache])
  return useSyncExternalStore(subscribe, () => cache.findAll({ queryKey: [STATISTICS_KEY], type: 'active' }).some(isTroubled))
}

function isTroubled({ state: { error, data } }: Query): boolean {
  if (error instanceof ApiError) return error.code.startsWith('STORE_')
  const { meta } = (data ?? {}) as { readonly meta?: { readonly reasons?: readonly string[] } }
  return meta?.reasons?.some((reason) => reason.startsWith('STORE_')) === true
}
