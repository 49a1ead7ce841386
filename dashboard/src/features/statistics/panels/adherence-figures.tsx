import { useState } from 'react'
import { formatCount } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { Figure } from '@/shared/ui/figure'
import type { AdherenceData } from '../api/get-adherence'
import { BANDS, bandsOf, type BandId } from '../model/bands'
import styles from './adherence-figures.module.css'
import { BandBar, BandSwatch } from './band-bar'
import { RatioFigure } from './ratio-figure'
import { StartDeviation } from './start-deviation'

interface AdherenceFiguresProps {
  readonly data: AdherenceData | undefined
  readonly muted: boolean
}

export function AdherenceFigures({ data, muted }: AdherenceFiguresProps) {
  const [active, setActive] = useState<BandId | undefined>()
  const bands = data && bandsOf(data.bands)
  const shared = { size: 'medium', muted } as const
  return (
    <div className={styles.figures}>
      {bands ? <BandBar bands={bands} active={active} onActive={setActive} /> : <div className={styles.barSkeleton} />}
      <ul className={styles.row} aria-label="Bands">
        {BANDS.map(({ id, label, range }) => {
          const band = bands?.find((each) => each.id === id)
          const share = band?.share === undefined ? '' : `${formatShare(band.share)} · `
          return (
            <li key={id} data-active={id === active}>
              <Figure
                {...shared}
                id={id}
                label={label}
                mark={<BandSwatch band={id} />}
                value={band ? { kind: 'value', text: formatCount(band.count), note: `${share}${range}` } : { kind: 'loading' }}
              />
            </li>
          )
        })}
      </ul>
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
      <StartDeviation deviation={data?.startDeviation} muted={muted} rowClassName={styles.row} />
    </div>
  )
}
