import { formatRange } from '@/shared/format/date'
import { parseRange } from '@/shared/time/date-range'
import type { TrendData } from '../api/get-trend'
import type { TrendView } from '../model/trend-view'
import styles from './trend-legend.module.css'

/** What the marks mean; only of what is there. */
export function TrendLegend({ view, comparison }: { readonly view: TrendView; readonly comparison: TrendData['comparison'] }) {
  const earlier = comparison && parseRange(comparison.from, comparison.to)
  const volume = view.points.some(({ planned }) => planned !== undefined)
  return (
    <ul className={styles.legend}>
      {volume ? <li><span className={styles.planned} />Planned</li> : null}
      <li><span className={view.form === 'line' ? styles.line : styles.value} />{volume ? 'Completed' : view.label}</li>
      {earlier ? <li><span className={styles.earlier} />{formatRange(earlier)}</li> : null}
      {view.points.some(({ partial }) => partial) ? <li><span className={styles.partial} />Not whole</li> : null}
    </ul>
  )
}
