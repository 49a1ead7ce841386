import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'

/** How often a query has failed since it last succeeded. */
export function useFailuresInARow(query: UseQueryResult): number {
  const [base, setBase] = useState({ successAt: query.dataUpdatedAt, failures: query.errorUpdateCount })
  if (query.isSuccess && query.dataUpdatedAt !== base.successAt) {
    setBase({ successAt: query.dataUpdatedAt, failures: query.errorUpdateCount })
  }
  // Another filter is another query with a count of its own.
  return query.errorUpdateCount < base.failures ? query.errorUpdateCount : query.errorUpdateCount - base.failures
}
