import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'
import { STATISTICS_KEY } from './statistics-query'

const day = v.nullable(v.pipe(v.string(), v.isoDate()))

/** The days that hold sessions, and the zone in which they are counted. */
export const periodSchema = v.object({ zone: v.string(), from: day, to: day })
export type Period = v.InferOutput<typeof periodSchema>

export function usePeriodWithData(zone: string | undefined) {
  const address = addressOf('statistics/period', { zone })
  return useQuery({
    queryKey: [STATISTICS_KEY, 'period', address],
    queryFn: ({ signal }) => getJson(address, periodSchema, signal),
  })
}
