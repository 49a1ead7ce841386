import { useState } from 'react'
import { Sparkline } from '@/shared/chart/sparkline'
import { formatDeviation } from '@/shared/format/duration'
import { formatShare } from '@/shared/format/share'
import { Skeleton } from '@/shared/ui/skeleton'
import type { AdherenceData } from '../api/get-adherence'
import type { Bucket } from '../api/get-trend'
import { bandsOf, type BandId } from '../model/bands'
import type { Series } from '../model/tile-series'
import styles from './adherence-figures.module.css'
import { BandBar } from './band-bar'
import { BandLegend } from './band-legend'
import { CountingInfo } from './counting-info'
import { RatioFigure } from './ratio-figure'

interface AdherenceFiguresProps {
  readonly data: AdherenceData | undefined
  /** Comes with an answer of its own. */
  readonly series: Series | undefined
  readonly bucket: Bucket
  readonly muted: boolean
}

export function AdherenceFigures({ data, series, bucket, muted }: AdherenceFiguresProps) {
  const [active, setActive] = useState<BandId | undefined>()
  const bands = data && bandsOf(data.bands)
  const shared = { size: 'medium', muted } as const
  return (
    <div className={styles.figures}>
      {bands ? <BandBar bands={bands} active={active} onActive={setActive} /> : <div className={styles.barSkeleton} />}
      <BandLegend bands={bands} active={active} />
      <ul className={styles.row} aria-label="Measures">
        <li>
          <RatioFigure {...shared} metric="scheduleAdherence" unit="seconds" of="" ratio={data?.scheduleAdherence} />
        </li>
        <li>
          <RatioFigure {...shared} metric="strictAdherence" unit="seconds" of="in all" ratio={data?.strictAdherence} />
        </li>
        <li>
          <RatioFigure {...shared} metric="conformance" unit="seconds" of="" ratio={data?.conformance} />
        </li>
        <li>
          <RatioFigure {...shared} metric="punctuality" unit="sessions" of="sessions" ratio={data?.punctuality} />
        </li>
      </ul>
      <div className={styles.starts}>
        <span>{data ? startText(data.startDeviation) : <Skeleton chars={30} />}</span>
        <CountingInfo metric="startDeviation" />
      </div>
      <div className={styles.strip}>
        <span>{stripText(series, bucket)}</span>
        <Sparkline values={series} />
      </div>
    </div>
  )
}

function startText({ medianSeconds, p90Seconds }: AdherenceData['startDeviation']): string {
  if (medianSeconds === null || p90Seconds === null) return 'No start was recorded.'
  return `Half began ${noLater(medianSeconds)}, nine in ten ${noLater(p90Seconds)}.`
}

/** A percentile of the starts: so late at most. */
function noLater(seconds: number): string {
  return seconds === 0 ? 'on time or earlier' : `at most ${formatDeviation(seconds)}`
}

function stripText(series: Series | undefined, bucket: Bucket): string {
  const known = series?.filter((value) => value !== null) ?? []
  if (known.length < 2) return 'Schedule adherence over time'
  return `Schedule adherence by ${bucket}: ${formatShare(Math.min(...known))} to ${formatShare(Math.max(...known))}`
}
