import type { UseQueryResult } from '@tanstack/react-query'
import { ApiError } from '@/shared/api/api-error'
import type { PanelInput } from '../panels/panel-input'

/** Panels that wait for dates show the failure that keeps the dates away. */
export function blockedBy(period: UseQueryResult): PanelInput['blocked'] {
  const { error } = period
  if (!(error instanceof ApiError)) return undefined
  return {
    state: { kind: 'error', error, automatic: false, at: period.errorUpdatedAt },
    retry: () => { void period.refetch() },
  }
}
