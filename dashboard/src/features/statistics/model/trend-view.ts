import { formatBucket, formatTick } from '@/shared/format/date'
import { formatHours } from '@/shared/format/duration'
import { formatCount, NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { parseRange, type DateRange } from '@/shared/time/date-range'
import type { LocalDate } from '@/shared/time/local-date'
import type { MeasureValue, TrendData } from '../api/get-trend'
import { totalOf } from './counts'
import { DEFAULT_MEASURE, isVolume, MEASURES, metricOfMeasure } from './measures'
import { metricOf } from './metrics'
import { describeMissing } from './reasons'

/** One bucket, ready to be drawn and read out. */
export interface TrendPoint {
  readonly range: DateRange
  readonly label: string
  readonly tick: string
  /** Cut by the period or not over yet. */
  readonly partial: boolean
  readonly hasToday: boolean
  readonly value: number | undefined
  readonly earlier: number | undefined
  /** Sessions of the bucket, whatever became of them; only where planned is drawn against completed. */
  readonly planned: number | undefined
  readonly lines: readonly (readonly [name: string, text: string])[]
}

export interface TrendView {
  readonly label: string
  readonly form: 'bars' | 'line'
  readonly whole: boolean
  readonly points: readonly TrendPoint[]
  readonly compared: boolean
  readonly format: (value: number) => string
}

/** Goes by the measure of the answer: while a new one is on its way the old one is shown, under its own name. */
export function trendView(data: TrendData, today: LocalDate | undefined): TrendView {
  const { unit, bucket } = data
  const measure = MEASURES.find(({ id }) => id === data.measure)?.id ?? DEFAULT_MEASURE
  const volume = isVolume(measure)
  const { label } = metricOf(metricOfMeasure(measure))
  const format = FORMATS[unit]
  const compared = data.comparison !== null
  const points = data.buckets.flatMap((each): TrendPoint[] => {
    const range = parseRange(each.from, each.to)
    if (!range) return []
    const planned = totalOf(each.sessions)
    const value = volume ? each.sessions.completed : (each.value.value ?? undefined)
    const earlier = each.earlierValue?.value ?? undefined
    const hasToday = today !== undefined && range.from <= today && today < range.to
    const lines: (readonly [string, string])[] = [
      ...(volume ? [['Planned', formatCount(planned)] as const, ['Completed', formatCount(each.sessions.completed)] as const] : [[label, text(each.value, format)] as const]),
      ...(compared ? [[measure === 'sessions' ? 'Planned earlier' : 'Earlier', each.earlierValue ? text(each.earlierValue, format) : NO_VALUE] as const] : []),
      ...(each.partial ? [['', hasToday ? 'Not over yet' : 'Cut by the period'] as const] : []),
    ]
    return [{ range, label: formatBucket(range, bucket), tick: formatTick(range, bucket), partial: each.partial, hasToday, value, earlier, planned: volume ? planned : undefined, lines }]
  })
  return { label: volume ? 'Planned and completed sessions' : label, form: unit === 'share' ? 'line' : 'bars', whole: unit === 'count', points, compared, format }
}

const FORMATS = { count: formatCount, seconds: formatHours, share: formatShare } as const

function text({ value, reason }: MeasureValue, format: (value: number) => string): string {
  return value === null ? `${NO_VALUE} (${describeMissing(reason).toLowerCase()})` : format(value)
}
