import { QueryClient } from '@tanstack/react-query'

const FRESH_MS = 30_000
const KEPT_MS = 5 * 60_000

/** Repeated attempts and time limits belong to the API client, so that ten seconds means ten seconds. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: FRESH_MS, gcTime: KEPT_MS, networkMode: 'always', retryOnMount: false },
    },
  })
}
