import { choose, formatQuantity } from '@/shared/format/number'
import type { DataQuality } from '../api/schemas'

/** What of the data is doubtful and what that did to the numbers, one sentence for each kind found. */
export function qualityFindings(quality: DataQuality): readonly string[] {
  const sessions = (count: number) => formatQuantity(count, 'session')
  const has = (count: number) => choose(count, 'has', 'have')
  const { missingActual, openActual, invertedActual, outlierDeviation, unassigned } = quality
  return [
    missingActual > 0 && `${sessions(missingActual)} completed without recorded times: counted, but in no sum of time.`,
    openActual > 0 && `${sessions(openActual)} ${has(openActual)} a start but no end: left out of the sums of time.`,
    invertedActual > 0 && `${sessions(invertedActual)} ${choose(invertedActual, 'ends', 'end')} before the start: left out of the sums of time.`,
    outlierDeviation > 0 && `${sessions(outlierDeviation)} began more than 24 hours off plan: left out of the start deviation.`,
    unassigned > 0 && `${sessions(unassigned)} ${has(unassigned)} no trainer: counted, but under no trainer.`,
  ].filter((finding) => finding !== false)
}
