import type { Query, QueryClient } from '@tanstack/react-query'
import { currentQuotas } from '@/shared/api/quota'
import { STATISTICS_KEY } from '../api/statistics-query'

/** Asks anew for everything that is shown and not just being asked for; of these only what a test lets through. Not before the server wants to be asked. */
export function refreshAll(client: QueryClient, test: (query: Query) => boolean = () => true): void {
  if (Date.now() < currentQuotas().refusedUntil) return
  void client.refetchQueries({ queryKey: [STATISTICS_KEY], type: 'active', predicate: (query) => !query.isDisabled() && query.state.fetchStatus !== 'fetching' && test(query) })
}
