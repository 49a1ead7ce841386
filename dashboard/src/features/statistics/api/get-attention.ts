import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { remember } from '@/shared/api/last-good'
import { usePanelQuery } from '@/shared/panel/use-panel-query'
import { parametersOf, type Filter } from './filter'
import { findAttention } from './find-attention'
import { daySchema } from './schemas'
import { panelTurnstile, STATISTICS_KEY } from './statistics-query'

export const ATTENTION_KINDS = ['noShow', 'overdue', 'lateCancelled'] as const

const attentionSchema = v.object({
  meta: v.object({
    zone: v.string(),
    asOf: v.string(),
    source: v.string(),
    ageSeconds: v.number(),
    complete: v.boolean(),
    reasons: v.array(v.string()),
  }),
  rows: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(ATTENTION_KINDS),
      plannedStart: v.string(),
      plannedEnd: v.string(),
      cancelledAt: v.nullable(v.string()),
      trainer: v.nullable(v.string()),
      activity: v.string(),
      booked: v.nullable(v.number()),
    }),
  ),
  /** The first day that was looked through; what lies before it in the period was not. */
  lookedFrom: daySchema,
  whole: v.boolean(),
})
export type Attention = v.InferOutput<typeof attentionSchema>
export type AttentionRow = Attention['rows'][number]

/** The newest sessions that were missed or cancelled late, at least as many as wanted where there are so many. */
export function useAttention(filter: Filter | undefined, zone: string, wanted: number) {
  const address = filter && addressOf('sessions', { ...parametersOf(filter), compare: undefined })
  const key = address === undefined ? undefined : `${address}#${wanted}`
  const query: UseQueryResult<Attention> = useQuery<Attention>({
    queryKey: [STATISTICS_KEY, 'attention', key],
    queryFn:
      filter === undefined || key === undefined
        ? skipToken
        : async ({ signal }) => {
            const body = await panelTurnstile.pass(signal, () => findAttention(filter, zone, wanted, Date.now(), signal))
            remember(key, body, Date.now())
            return body
          },
    placeholderData: keepPreviousData,
  })
  return usePanelQuery(query, key, attentionSchema)
}
