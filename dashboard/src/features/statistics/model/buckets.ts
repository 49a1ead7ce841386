import { lengthInDays, type DateRange } from '@/shared/time/date-range'
import { BUCKETS, type Bucket } from '../api/get-trend'

/** More than so many cannot be told apart on a screen. */
const MOST_BUCKETS = 400
const DAYS = { day: 1, week: 7, month: 30 } as const satisfies Record<Bucket, number>

export const BUCKET_LABELS = { day: 'Day', week: 'Week', month: 'Month' } as const satisfies Record<Bucket, string>

/** The bucket that shows a range best: days up to six weeks, weeks up to a year and a quarter, then months. */
export function usualBucket(range: DateRange): Bucket {
  const days = lengthInDays(range)
  if (days <= 45) return 'day'
  return days <= 460 ? 'week' : 'month'
}

export function bucketFits(bucket: Bucket, range: DateRange): boolean {
  return bucket === 'month' || lengthInDays(range) / DAYS[bucket] <= MOST_BUCKETS
}

/** The chosen bucket where it fits, else the usual one. */
export function bucketFor(range: DateRange, chosen: Bucket | undefined): Bucket {
  return chosen !== undefined && bucketFits(chosen, range) ? chosen : usualBucket(range)
}

export function isBucket(text: string): text is Bucket {
  return BUCKETS.some((bucket) => bucket === text)
}
