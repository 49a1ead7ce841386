import type { DateRange } from '@/shared/time/date-range'
import type { Question } from '../api/statistics-query'
import { trendQuestion } from '../api/get-trend'
import { bucketFor } from './buckets'
import type { View } from './view'

/** What of the page the server gives as a table, by the names of the panels. */
export const REPORTS = [
  { family: 'overview', label: 'Overview' },
  { family: 'trend', label: 'Trend' },
  { family: 'adherence', label: 'Adherence' },
  { family: 'trainers', label: 'Trainers' },
  { family: 'heatmap', label: 'Hours of the week' },
  { family: 'activities', label: 'Activities' },
] as const satisfies readonly { readonly family: string; readonly label: string }[]

export type ReportFamily = (typeof REPORTS)[number]['family']

/** The same question that the panel asks, so that the file holds what is shown. */
export function questionOf(family: ReportFamily, view: View, range: DateRange): Question {
  switch (family) {
    case 'trend':
      return trendQuestion(view.measure, bucketFor(range, view.bucket))
    case 'trainers':
      return { family, compared: false }
    default:
      return { family }
  }
}
