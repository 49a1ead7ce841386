import { head, lengthInDays, tail, type DateRange } from '@/shared/time/date-range'

/** For a period without sessions: the nearest of the same length that touches them. In a gap it is the whole span. */
export function nearestRange(range: DateRange, span: DateRange): DateRange {
  if (range.from >= span.to) return tail(span, lengthInDays(range))
  if (range.to <= span.from) return head(span, lengthInDays(range))
  return span
}
