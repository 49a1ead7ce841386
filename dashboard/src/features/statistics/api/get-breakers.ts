import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'

const INTERVAL_MS = 5_000

const breakersSchema = v.object({
  at: v.string(),
  stores: v.array(v.object({ breaker: v.string(), nextTry: v.nullable(v.string()) })),
})

/** When the server tries the store again, on the clock of this device; undefined while it does not leave it alone. */
export function useNextTry(): number | undefined {
  const { data } = useQuery({
    queryKey: ['breakers'],
    queryFn: async ({ signal }) => {
      const { at, stores } = await getJson(addressOf('status'), breakersSchema, signal)
      const tries = stores.flatMap(({ nextTry }) => (nextTry === null ? [] : [Date.parse(nextTry) - Date.parse(at)]))
      // The clocks of both may differ, so the time that is left counts.
      return { end: tries.length === 0 ? undefined : Date.now() + Math.min(...tries) }
    },
    staleTime: 0,
    refetchInterval: INTERVAL_MS,
  })
  return data?.end
}
