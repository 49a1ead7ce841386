import { labelEvery } from '@/shared/chart/axis'
import { formatHours } from '@/shared/format/duration'
import { formatCount } from '@/shared/format/number'
import { numberFormat } from '@/shared/format/formats'
import type { TrendView } from '../model/trend-view'
import styles from './trend-chart.module.css'
import { MARGIN, type Geometry } from './trend-geometry'

const LABEL_WIDTH = 58

/** Lines and labels behind the marks; hidden from readers, who get the numbers with each column. */
export function TrendAxes({ view, geometry }: { readonly view: TrendView; readonly geometry: Geometry }) {
  const { points } = view
  const { width, y, bottom, middle, ticks } = geometry
  const every = labelEvery(points.length, width - MARGIN.left - MARGIN.right, LABEL_WIDTH)
  const today = points.findIndex(({ hasToday }) => hasToday)
  const format = tickFormat(view, ticks)
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={tick === ticks[0] ? styles.base : styles.grid} x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.label} x={MARGIN.left - 8} y={y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {points.map(({ tick, range }, index) =>
        index % every === 0 ? (
          <text key={range.from} className={styles.label} x={middle(index)} y={bottom + 20} textAnchor="middle">
            {tick}
          </text>
        ) : null,
      )}
      {today >= 0 && points.length > 1 ? (
        <g>
          <line className={styles.today} x1={middle(today)} x2={middle(today)} y1={14} y2={bottom} />
          <text className={styles.todayLabel} x={middle(today)} y={10} textAnchor="middle">
            today
          </text>
        </g>
      ) : null}
    </g>
  )
}

/** As many decimals as the steps need: 91%, 91.5%. */
function tickFormat(view: TrendView, ticks: readonly number[]): (value: number) => string {
  if (view.form === 'bars') return view.whole ? formatCount : formatHours
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0)
  const digits = step < 0.001 ? 2 : step < 0.01 || Math.abs((step * 100) % 1) > 1e-6 ? 1 : 0
  const percent = numberFormat({ style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits })
  return (value) => percent.format(value)
}
