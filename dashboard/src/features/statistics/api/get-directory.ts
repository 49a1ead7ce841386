import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'
import { namedSchema } from './schemas'
import { STATISTICS_KEY } from './statistics-query'

export type DirectoryKind = 'trainers' | 'activities'
export type Named = v.InferOutput<typeof namedSchema>

export interface Directory {
  /** By name. */
  readonly entries: readonly Named[]
  /** There are more than are offered. */
  readonly cut: boolean
}

const PAGE = '500'
const MOST_PAGES = 4

const schemas = {
  trainers: v.object({ trainers: v.array(namedSchema), next: v.nullable(v.string()) }),
  activities: v.object({ activities: v.array(namedSchema), next: v.nullable(v.string()) }),
}

/** Who and what can be filtered by, asked for when somebody looks. */
export function useDirectory(kind: DirectoryKind, wanted: boolean) {
  return useQuery({
    queryKey: [STATISTICS_KEY, 'directory', kind],
    queryFn: ({ signal }) => readDirectory(kind, signal),
    enabled: wanted,
    staleTime: 5 * 60_000,
  })
}

/** The same as names by id; undefined while they are on their way, and none when they cannot be had. */
export function useDirectoryNames(kind: DirectoryKind, wanted: boolean): ReadonlyMap<string, string> | undefined {
  const { data, isPending } = useDirectory(kind, wanted)
  return useMemo(() => (isPending ? undefined : new Map(data?.entries.map(({ id, name }) => [id, name]))), [data, isPending])
}

async function readDirectory(kind: DirectoryKind, signal: AbortSignal): Promise<Directory> {
  const entries: Named[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const address = addressOf(kind, { limit: PAGE, cursor })
    const answer = await getJson(address, schemas[kind], signal)
    entries.push(...('trainers' in answer ? answer.trainers : answer.activities))
    if (answer.next === null) return { entries, cut: false }
    cursor = answer.next
  }
  return { entries, cut: true }
}
