import { skipToken, useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'

const share = v.object({ value: v.string(), count: v.number() })
const difference = v.object({ attribute: v.string(), value: v.string(), share: v.number(), shareElsewhere: v.number() })
const undelivered = v.object({ at: v.string(), code: v.string(), cause: v.string() })
const incident = v.object({
  fingerprint: v.string(),
  origin: v.picklist(['server', 'browser']),
  code: v.string(),
  title: v.string(),
  count: v.number(),
  firstSeen: v.string(),
  lastSeen: v.string(),
  places: v.array(share),
  releases: v.array(share),
  dependencies: v.array(share),
  differences: v.array(difference),
  samples: v.array(v.object({ at: v.string(), place: v.string(), release: v.string(), traceId: v.nullish(v.string()) })),
  related: v.array(v.string()),
})
export type Incident = v.InferOutput<typeof incident>

export const incidentsSchema = v.object({
  incidents: v.array(incident),
  groups: v.number(),
  forgotten: v.number(),
  undeliveredAlerts: v.array(undelivered),
})
export type Incidents = v.InferOutput<typeof incidentsSchema>

const LIMIT = 50
const INTERVAL_MS = 15_000

/** @param allowed only administrators may see them */
export function useIncidents(allowed: boolean) {
  const address = addressOf('incidents', { limit: String(LIMIT) })
  return useQuery<Incidents>({
    queryKey: ['health', 'incidents', allowed],
    queryFn: allowed ? ({ signal }) => getJson(address, incidentsSchema, signal) : skipToken,
    staleTime: 0,
    refetchInterval: INTERVAL_MS,
  })
}
