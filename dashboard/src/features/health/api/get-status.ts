import { useQuery, useQueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'
import { appended, type Sample } from '../model/history'

const count = v.number()
const instant = v.pipe(v.string(), v.check((text) => Number.isFinite(Date.parse(text)), 'not an instant'))
const breaker = v.picklist(['closed', 'half_open', 'open'])

export const statusSchema = v.object({
  status: v.picklist(['ready', 'degraded', 'unready']),
  reasons: v.array(v.string()),
  version: v.string(),
  at: instant,
  stores: v.array(
    v.object({
      port: v.string(),
      calls: count,
      failures: count,
      totalSeconds: v.number(),
      breaker,
      opened: count,
      nextTry: v.nullable(instant),
      changes: v.array(v.object({ at: instant, state: breaker })),
    }),
  ),
  cache: v.array(v.object({ level: v.string(), outcomes: v.array(v.object({ outcome: v.string(), count })) })),
  memory: v.object({
    level: v.picklist(['NORMAL', 'WARN', 'SHED', 'CRITICAL']),
    usedBytes: count,
    neededBytes: count,
    maxBytes: count,
    warnBytes: count,
    shedBytes: count,
    criticalBytes: count,
  }),
  requests: v.object({ answered: count, clientErrors: count, serverErrors: count, totalSeconds: v.number() }),
  process: v.object({ uptimeSeconds: count, openFiles: count, maxFiles: count, threads: count, liveConnections: count }),
  warnings: v.array(v.object({ subject: v.string(), finding: v.string(), mend: v.string() })),
})
export type Status = v.InferOutput<typeof statusSchema>

/** The latest look, and those before it: what happened lately is the difference of two. */
export interface Watched {
  readonly status: Status
  readonly history: readonly Sample[]
}

export const STATUS_INTERVAL_MS = 5_000
const FIRST_INTERVAL_MS = 1_500
const KEY = ['health', 'status']

/** Asks every few seconds while the page is looked at. */
export function useStatus() {
  const client = useQueryClient()
  return useQuery<Watched>({
    queryKey: KEY,
    queryFn: async ({ signal }) => {
      const status = await getJson(addressOf('status'), statusSchema, signal)
      return { status, history: appended(client.getQueryData<Watched>(KEY)?.history ?? [], status) }
    },
    staleTime: 0,
    // The second look comes soon, as rates need two.
    refetchInterval: (query) => ((query.state.data?.history.length ?? 0) < 2 ? FIRST_INTERVAL_MS : STATUS_INTERVAL_MS),
  })
}
