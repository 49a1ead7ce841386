import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { isZone } from '../time/zone'
import { useSearch } from '../url/search-store'
import { addressOf } from './address'
import { getJson } from './request'

const periodSchema = v.object({ zone: v.string(), from: v.nullable(v.string()), to: v.nullable(v.string()) })

/** The zone in which days are counted, and the days with data: the address may name another zone than the organisation's. */
export function usePlace() {
  const asked = new URLSearchParams(useSearch()).get('zone')
  const zone = asked !== null && isZone(asked) ? asked : undefined
  return useQuery({
    queryKey: ['place', zone],
    queryFn: ({ signal }) => getJson(addressOf('statistics/period', { zone }), periodSchema, signal),
  })
}
