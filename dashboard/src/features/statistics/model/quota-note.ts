import type { Quotas } from '@/shared/api/quota'
import { formatSpan } from '@/shared/format/duration'
import { formatCount, formatQuantity } from '@/shared/format/number'

export interface QuotaNote {
  /** Behind the word on the button. */
  readonly brief: string
  readonly sentence: string
}

/** The name of the quota of computed reports; requests as such are far more than a page makes. */
const REPORTS = 'statistics'
/** Of a quota that is at its end so much is left; a large fresh report costs up to 10 units of the usual 30. */
const LOW_SHARE = 0.2

/** What a reader should know of the server's limits before refreshing; undefined as long as there is enough. */
export function quotaNote({ byName }: Quotas, waitSeconds: number): QuotaNote | undefined {
  if (waitSeconds > 0) {
    const wait = formatSpan(waitSeconds)
    return { brief: `in ${wait}`, sentence: `As many reports were computed for you as there may be for now. What is shown stays; the next try is in ${wait}.` }
  }
  const { remaining, total } = byName[REPORTS] ?? {}
  if (remaining === undefined || total === undefined || remaining > total * LOW_SHARE) return undefined
  return {
    brief: `· ${formatCount(remaining)} left`,
    sentence: `${formatQuantity(remaining, 'unit')} of ${formatCount(total)} are left to compute new reports with. They come back evenly; reports that are kept cost none.`,
  }
}
