import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type * as v from 'valibot'
import { remember } from '@/shared/api/last-good'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'
import { Turnstile } from '@/shared/api/turnstile'
import { usePanelQuery } from '@/shared/panel/use-panel-query'
import type { PanelHandle } from '@/shared/panel/panel-state'
import { parametersOf, type Filter } from './filter'

/** The first part of every key of this feature: a refresh of the page goes by it. */
export const STATISTICS_KEY = 'statistics'

/** Panels ask at most four at once, so that one that hangs leaves room for the others and the controls. */
export const panelTurnstile = new Turnstile(4)

export interface Question {
  readonly family: string
  /** What this family alone is asked for. */
  readonly parameters?: Readonly<Record<string, string | undefined>>
  readonly timeoutMs?: number
  /** Set to false where nothing is shown beside the earlier range, and to compute it twice would take long. */
  readonly compared?: false
  /** The overview goes before the others and waits for none of them. */
  readonly first?: boolean
}

export function statisticsAddress({ family, parameters, compared }: Question, filter: Filter): string {
  const { compare, ...shared } = parametersOf(filter)
  return addressOf(`statistics/${family}`, { ...shared, compare: compared === false ? undefined : compare, ...parameters })
}

/** One family of statistics: asked once however many look at it, aborted when nobody does any more. */
export function useStatistics<S extends v.GenericSchema>(
  question: Question,
  filter: Filter | undefined,
  schema: S,
): PanelHandle<v.InferOutput<S>> {
  const address = filter && statisticsAddress(question, filter)
  const query: UseQueryResult<v.InferOutput<S>> = useQuery<v.InferOutput<S>>({
    queryKey: [STATISTICS_KEY, question.family, address],
    queryFn:
      address === undefined
        ? skipToken
        : async ({ signal }) => {
            const ask = () => getJson(address, schema, signal, question.timeoutMs)
            const body = await (question.first === true ? ask() : panelTurnstile.pass(signal, ask))
            remember(address, body, Date.now())
            return body
          },
    placeholderData: keepPreviousData,
  })
  return usePanelQuery(query, address, schema)
}
