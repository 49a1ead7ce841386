import type * as v from 'valibot'
import type { feedSchema } from '@/features/data/api/feeds'
import type { importSchema } from '@/features/data/api/import-sessions'
import type { incidentsSchema } from '@/features/health/api/get-incidents'
import type { statusSchema } from '@/features/health/api/get-status'
import type { conflictsSchema, slotsSchema } from '@/features/schedule/api/schedule'
import type { sessionSchema } from '@/features/schedule/api/sessions'
import type { components } from '@/shared/api/openapi'

type Answers = components['schemas']

/** Fails to compile where the server may say what the page would not take. */
type Takes<Schema extends v.GenericSchema, Answer extends v.InferInput<Schema>> = Answer

/** What the page checks at run time, held against the description of the API. */
export interface InStep {
  readonly status: Takes<typeof statusSchema, Answers['ServiceStatus']>
  readonly session: Takes<typeof sessionSchema, Answers['Session']>
  readonly importResult: Takes<typeof importSchema, Answers['ImportResult']>
  readonly incidents: Takes<typeof incidentsSchema, Answers['Incidents']>
  readonly feed: Takes<typeof feedSchema, Answers['CalendarFeed']>
  readonly conflicts: Takes<typeof conflictsSchema, Answers['Conflicts']>
  readonly slots: Takes<typeof slotsSchema, Answers['FreeSlots']>
}
