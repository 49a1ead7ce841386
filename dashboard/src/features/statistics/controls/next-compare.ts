import type { Compare } from '../api/filter'

/** The parameter that follows in the round: the period before, the year before, none. */
export function nextCompare(compare: Compare | undefined): string | undefined {
  switch (compare) {
    case 'previous':
      return 'year'
    case 'year':
      return 'none'
    case undefined:
      return undefined
  }
}
