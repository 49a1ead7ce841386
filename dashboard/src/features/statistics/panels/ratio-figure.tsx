import type { ComponentProps } from 'react'
import { formatHours } from '@/shared/format/duration'
import { formatCount } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { Figure, type FigureValue } from '@/shared/ui/figure'
import type { Ratio } from '../api/schemas'
import { metricOf, type MetricId } from '../model/metrics'
import { describeMissing } from '../model/reasons'
import { CountingInfo } from './counting-info'

interface RatioFigureProps extends Pick<ComponentProps<typeof Figure>, 'press'> {
  readonly metric: MetricId
  readonly size: 'large' | 'medium'
  /** What numerator and denominator count. */
  readonly unit: 'sessions' | 'seconds'
  readonly of: string
  readonly ratio: Ratio | undefined
  /** Why there is none, when it is not on its way. */
  readonly missing?: string | undefined
  readonly muted: boolean
}

/** A share with the two integers it was made from. */
export function RatioFigure({ metric, size, unit, of, ratio, missing, muted, press }: RatioFigureProps) {
  const parts = ratio && partsOf(ratio, unit)
  return (
    <Figure
      id={metric}
      label={metricOf(metric).label}
      size={size}
      value={ratio ? figureOf(ratio, `${parts} ${of}`.trim()) : missing === undefined ? { kind: 'loading' } : { kind: 'none', reason: missing }}
      muted={muted}
      press={press}
      info={<CountingInfo metric={metric}>{ratio ? <p>Here: {exactPartsOf(ratio, unit)}</p> : null}</CountingInfo>}
    />
  )
}

function figureOf(ratio: Ratio, note: string): FigureValue {
  return ratio.value === null
    ? { kind: 'none', reason: describeMissing(ratio.reason) }
    : { kind: 'value', text: formatShare(ratio.value), note }
}

function partsOf({ numerator, denominator }: Ratio, unit: 'sessions' | 'seconds'): string {
  const format = unit === 'seconds' ? formatHours : formatCount
  return `${format(numerator)} of ${format(denominator)}`
}

function exactPartsOf({ numerator, denominator }: Ratio, unit: 'sessions' | 'seconds'): string {
  return `${formatCount(numerator)} of ${formatCount(denominator)} ${unit}.`
}
