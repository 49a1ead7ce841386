import { formatHours } from '@/shared/format/duration'
import { formatWeekday } from '@/shared/format/date'
import type { HeatView } from '../model/heat-view'
import type { HeatGeometry } from './heat-geometry'
import styles from './heat-grid.module.css'

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21]
const BAR_HEIGHT = 24

/** Days, hours, and the totals: bars above the hours, planned hours beside the days. */
export function HeatAxes({ view, geometry }: { readonly view: HeatView; readonly geometry: HeatGeometry }) {
  const { x, y, square, rowHeight, top, bottom, right } = geometry
  const most = Math.max(1, ...view.columnSeconds)
  return (
    <g aria-hidden="true">
      {view.columnSeconds.map((seconds, hour) => {
        const height = (seconds / most) * BAR_HEIGHT
        return <rect key={hour} className={styles.total} x={x(hour)} y={top - 6 - height} width={square} height={height} rx={1} />
      })}
      {view.rowSeconds.map((seconds, row) => (
        <g key={row}>
          <text className={styles.label} x={0} y={y(row) + rowHeight / 2 + 3}>
            {formatWeekday(view.weekdays[row] ?? row, 'short')}
          </text>
          <text className={styles.sum} x={right} y={y(row) + rowHeight / 2 + 3}>
            {formatHours(seconds)}
          </text>
        </g>
      ))}
      {HOURS.map((hour) => (
        <text key={hour} className={styles.label} x={x(hour)} y={bottom + 16}>
          {String(hour).padStart(2, '0')}
        </text>
      ))}
    </g>
  )
}
