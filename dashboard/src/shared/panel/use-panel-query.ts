import type { UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type * as v from 'valibot'
import { ApiError, signInNeeded } from '../api/api-error'
import { recall } from '../api/last-good'
import { useSignIn } from '../sign-in/use-sign-in'
import { useElapsed } from '../time/use-elapsed'
import type { PanelHandle, PanelState } from './panel-state'
import { useFailuresInARow } from './use-failures-in-a-row'

/** After this many failures in a row a panel no longer asks by itself. */
const AUTOMATIC_ATTEMPTS = 3
const SLOW_MS = 2000

/** Steps down the ladder: fresh, what is in memory, the last good copy of this browser, an error. Never a zero. */
export function usePanelQuery<S extends v.GenericSchema>(
  query: UseQueryResult<v.InferOutput<S>>,
  address: string | undefined,
  schema: S,
): PanelHandle<v.InferOutput<S>> {
  const { data, error, isError, refetch, errorUpdatedAt } = query
  const failures = useFailuresInARow(query)
  const held = useSignIn().kind === 'asked'
  const fetching = query.isFetching && !held
  const slow = useElapsed(query.isPending && fetching, SLOW_MS)
  const lastGood = useMemo(
    () => (isError && data === undefined && address !== undefined ? recall(address, schema, errorUpdatedAt) : undefined),
    [isError, data, address, schema, errorUpdatedAt],
  )
  const retry = useCallback(() => { void refetch() }, [refetch])

  const failure = isError ? asApiError(error) : undefined
  // Old numbers stay with their age while the call behind them waits for a sign-in.
  const why = held && query.isFetching ? signInNeeded() : failure
  const body: v.InferOutput<S> | undefined = data ?? lastGood?.body
  let state: PanelState<v.InferOutput<S>>
  if (body !== undefined) {
    state = {
      kind: 'ready',
      body,
      receivedAt: data === undefined ? (lastGood?.savedAt ?? 0) : query.dataUpdatedAt,
      refreshing: fetching,
      outdated: query.isPlaceholderData,
      failure: why,
      failedAt: errorUpdatedAt,
      automatic: failures < AUTOMATIC_ATTEMPTS,
    }
  } else if (failure) {
    state = { kind: 'error', error: failure, automatic: failures < AUTOMATIC_ATTEMPTS, at: errorUpdatedAt }
  } else {
    state = { kind: 'loading', slow, held }
  }
  return { state, retry }
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError({
    title: 'This page made a mistake',
    detail: error instanceof Error ? error.message : 'An unknown failure.',
    code: 'CLIENT_FAILURE',
    transient: false,
    cause: error,
  })
}
