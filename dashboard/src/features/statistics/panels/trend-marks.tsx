import { useId } from 'react'
import { linePath } from '@/shared/chart/axis'
import type { TrendView } from '../model/trend-view'
import styles from './trend-chart.module.css'
import { MARGIN, type Geometry } from './trend-geometry'

interface TrendMarksProps {
  readonly view: TrendView
  readonly geometry: Geometry
  readonly active: number | undefined
}

const MOST_DOTS = 62

/** Bars or a line, the earlier period dashed, and the column that is looked at. */
export function TrendMarks({ view, geometry, active }: TrendMarksProps) {
  const hatch = useId()
  const { points, form, compared } = view
  const { x, y, middle, bottom, step } = geometry
  const gap = step > 12 ? step * 0.22 : step > 4 ? 1 : 0
  const bar = { width: Math.max(1, step - gap), inset: gap / 2 }
  const path = (value: (point: (typeof points)[number]) => number | undefined) =>
    linePath(points.map((point, index) => { const each = value(point); return [middle(index), each === undefined ? undefined : y(each)] }))
  return (
    <g aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {active === undefined ? null : <rect className={styles.column} x={x(active)} y={MARGIN.top - 6} width={step} height={bottom - MARGIN.top + 6} />}
      {points.map(({ range, value, planned, partial }, index) => {
        const at = { x: x(index) + bar.inset, width: bar.width }
        const box = (amount: number) => ({ ...at, y: y(amount), height: Math.max(0, bottom - y(amount)) })
        return (
          <g key={range.from}>
            {planned === undefined ? null : <rect className={styles.planned} {...box(planned)} rx={Math.min(3, bar.width / 3)} />}
            {form === 'bars' && value !== undefined ? (
              <rect className={partial ? styles.valuePartial : styles.value} {...box(value)} rx={Math.min(3, bar.width / 3)} />
            ) : null}
            {partial && form === 'bars' ? <rect fill={`url(#${hatch})`} {...box(Math.max(planned ?? 0, value ?? 0))} /> : null}
            {partial && form === 'line' ? <rect fill={`url(#${hatch})`} opacity={0.5} {...at} y={MARGIN.top} height={bottom - MARGIN.top} /> : null}
          </g>
        )
      })}
      {compared ? <path className={styles.earlier} d={path(({ earlier }) => earlier)} /> : null}
      {form === 'line' ? <path className={styles.line} d={path(({ value }) => value)} /> : null}
      {form === 'line' && points.length <= MOST_DOTS
        ? points.map(({ range, value, partial }, index) =>
            value === undefined ? null : <circle key={range.from} className={partial ? styles.dotPartial : styles.dot} cx={middle(index)} cy={y(value)} r={index === active ? 5 : 3.5} />,
          )
        : null}
    </g>
  )
}
