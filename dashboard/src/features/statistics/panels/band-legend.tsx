import { formatCount, NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { Skeleton } from '@/shared/ui/skeleton'
import { BANDS, type Band, type BandId } from '../model/bands'
import { BandSwatch } from './band-bar'
import styles from './band-legend.module.css'

/** The four bands with their counts and shares. */
export function BandLegend({ bands, active }: { readonly bands: readonly Band[] | undefined; readonly active: BandId | undefined }) {
  return (
    <ul className={styles.legend} aria-label="Bands">
      {BANDS.map(({ id, label, range }) => {
        const band = bands?.find((each) => each.id === id)
        return (
          <li key={id} data-active={id === active} data-figure={id}>
            <BandSwatch band={id} />
            <span>
              {label} <span className={styles.range}>{range}</span>
            </span>
            <span data-part="value" className={styles.count}>
              {band ? formatCount(band.count) : <Skeleton chars={4} />}
            </span>
            <span data-part="note" className={styles.share}>
              {band ? (band.share === undefined ? NO_VALUE : formatShare(band.share)) : <Skeleton chars={4} />}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
