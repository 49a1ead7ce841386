import { skipToken, useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { getJson } from '@/shared/api/request'
import { SCHEDULE_KEY, type Days } from './sessions'

const conflict = v.object({
  kind: v.string(),
  resource: v.object({ type: v.picklist(['trainer', 'room']), id: v.string(), name: v.string() }),
  sessions: v.array(v.string()),
  overlapSeconds: v.number(),
})
export type Conflict = v.InferOutput<typeof conflict>

export const conflictsSchema = v.object({ conflicts: v.array(conflict) })

export function useConflicts(days: Days | undefined) {
  return useQuery<readonly Conflict[]>({
    queryKey: [SCHEDULE_KEY, 'conflicts', days],
    queryFn: days
      ? async ({ signal }) => {
          const { from, to, zone } = days
          return (await getJson(addressOf('schedule/conflicts', { from, to, zone }), conflictsSchema, signal)).conflicts
        }
      : skipToken,
  })
}

const slot = v.object({ trainer: v.object({ id: v.string(), name: v.string() }), start: v.string(), end: v.string() })
export type Slot = v.InferOutput<typeof slot>

export const slotsSchema = v.object({ slots: v.array(slot) })

export interface SlotQuestion extends Days {
  readonly activity: string
  readonly trainer: string | undefined
}

export function useFreeSlots(question: SlotQuestion | undefined) {
  return useQuery<readonly Slot[]>({
    queryKey: [SCHEDULE_KEY, 'free', question],
    queryFn: question
      ? async ({ signal }) => {
          const { from, to, zone, activity, trainer } = question
          const address = addressOf('schedule/free-slots', { from, to, zone, activity, trainer, step: '30' })
          return (await getJson(address, slotsSchema, signal)).slots
        }
      : skipToken,
    staleTime: 0,
  })
}
