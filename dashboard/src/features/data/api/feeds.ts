import { skipToken, useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'
import { sendForNothing, sendJson } from '@/shared/api/send'

export const feedSchema = v.object({
  id: v.string(),
  trainer: v.object({ id: v.string(), name: v.string() }),
  madeAt: v.string(),
  path: v.optional(v.string()),
})
export type Feed = v.InferOutput<typeof feedSchema>

export const FEEDS_KEY = ['data', 'feeds']

export function useFeeds(allowed: boolean) {
  return useQuery<readonly Feed[]>({
    queryKey: [...FEEDS_KEY, allowed],
    queryFn: allowed
      ? async ({ signal }) => (await getJson(addressOf('calendar-feeds'), v.object({ feeds: v.array(feedSchema) }), signal)).feeds
      : skipToken,
  })
}

/** The answer alone holds the address. */
export function addFeed(trainer: string): Promise<Feed> {
  return sendJson(addressOf('calendar-feeds'), { method: 'POST', body: { trainer } }, feedSchema)
}

/** The address so far leads nowhere from then on. */
export function rotateFeed(id: string): Promise<Feed> {
  return sendJson(addressOf(`calendar-feeds/${encodeURIComponent(id)}/rotate`), { method: 'POST' }, feedSchema)
}

export function revokeFeed(id: string): Promise<void> {
  return sendForNothing(addressOf(`calendar-feeds/${encodeURIComponent(id)}`), { method: 'DELETE' })
}

/** The whole address, as calendar programs want it: the page may stand below a prefix. */
export function feedAddress(path: string): string {
  return addressOf(path.replace(/^\/api\/v1\//, ''))
}
