import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type * as v from 'valibot'
import { remember } from '@/shared/api/last-good'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'
import { usePanelQuery } from '@/shared/panel/use-panel-query'
import type { PanelHandle } from '@/shared/panel/panel-state'
import { parametersOf, type Filter } from './filter'

/** The first part of every key of this feature: a refresh of the page goes by it. */
export const STATISTICS_KEY = 'statistics'

/** One family of statistics: asked once however many look at it, aborted when nobody does any more. */
export function useStatistics<S extends v.GenericSchema>(
  family: string,
  filter: Filter | undefined,
  schema: S,
): PanelHandle<v.InferOutput<S>> {
  const address = filter && addressOf(`statistics/${family}`, parametersOf(filter))
  const query: UseQueryResult<v.InferOutput<S>> = useQuery<v.InferOutput<S>>({
    queryKey: [STATISTICS_KEY, family, address],
    queryFn:
      address === undefined
        ? skipToken
        : async ({ signal }) => {
            const body = await getJson(address, schema, signal)
            remember(address, body, Date.now())
            return body
          },
    placeholderData: keepPreviousData,
  })
  return usePanelQuery(query, address, schema)
}
