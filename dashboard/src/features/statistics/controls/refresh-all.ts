import type { Query, QueryClient } from '@tanstack/react-query'
import { STATISTICS_KEY } from '../api/statistics-query'

/** Asks anew for everything that is shown and not just being asked for; of these only what a test lets through. */
export function refreshAll(client: QueryClient, test: (query: Query) => boolean = () => true): void {
  void client.refetchQueries({ queryKey: [STATISTICS_KEY], type: 'active', predicate: (query) => !query.isDisabled() && query.state.fetchStatus !== 'fetching' && test(query) })
}
