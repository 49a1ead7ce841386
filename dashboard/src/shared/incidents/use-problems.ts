import { useSyncExternalStore } from 'react'
import { incidents } from './incidents'
import type { Problems } from './problem-log'

export function useProblems(): Problems {
  return useSyncExternalStore(incidents.problems.subscribe, incidents.problems.problems)
}
