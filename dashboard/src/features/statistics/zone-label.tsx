import { useMemo } from 'react'
import { NO_VALUE } from '@/shared/format/number'
import { useNow } from '@/shared/time/use-now'
import { isZone, offsetOf } from '@/shared/time/zone'
import { Icon } from '@/shared/ui/icon'
import { useSearch } from '@/shared/url/search-store'
import { usePeriodWithData } from './api/get-period'
import { parseView } from './model/view'
import styles from './zone-label.module.css'

const TICK_MS = 60_000

/** The zone in which days are counted. The server names it; the address may override it. */
export function ZoneLabel() {
  const search = useSearch()
  const asked = useMemo(() => parseView(search).zone, [search])
  const zone = usePeriodWithData(asked).data?.zone ?? asked
  const now = useNow(TICK_MS)
  const [region, place] = partsOf(zone ?? NO_VALUE)
  return (
    <p className={styles.zone} title="Days begin and end in this time zone">
      <Icon name="globe" />
      <span className="visually-hidden">Time zone: </span>
      <span className={styles.name}>
        {region === '' ? null : <span className={styles.region}>{region}</span>}
        {place}
      </span>
      {zone !== undefined && isZone(zone) && !zone.startsWith('UTC') ? <span className={styles.offset}>{offsetOf(zone, new Date(now))}</span> : null}
    </p>
  )
}

/** `Europe/Oslo` as `Europe/` and `Oslo`: where there is little room the place alone is shown. */
function partsOf(zone: string): readonly [region: string, place: string] {
  const end = zone.lastIndexOf('/') + 1
  return [zone.slice(0, end), zone.slice(end).replaceAll('_', ' ')]
}
