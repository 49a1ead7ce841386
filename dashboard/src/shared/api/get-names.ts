import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { addressOf } from './address'
import { getJson } from './request'

const named = v.object({ id: v.string(), name: v.string() })
export type Named = v.InferOutput<typeof named>

export type RosterKind = 'trainers' | 'activities' | 'rooms'
const MAX_PAGES = 20

/** The names of all trainers, activities or rooms, in their order. */
export function useNames(kind: RosterKind) {
  return useQuery<readonly Named[]>({
    queryKey: ['roster', kind],
    queryFn: async ({ signal }) => {
      const schema = v.object({ [kind]: v.array(named), next: v.nullish(v.string()) })
      const all: Named[] = []
      let cursor: string | undefined
      for (let page = 0; page < MAX_PAGES; page++) {
        const body: Record<string, unknown> = await getJson(addressOf(kind, { limit: '500', cursor }), schema, signal)
        all.push(...v.parse(v.array(named), body[kind]))
        cursor = typeof body.next === 'string' ? body.next : undefined
        if (cursor === undefined) break
      }
      return all
    },
  })
}
