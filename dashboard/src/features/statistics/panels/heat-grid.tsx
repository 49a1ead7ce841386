import { memo, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useWidth } from '@/shared/chart/use-width'
import type { WeekStart } from '@/shared/time/week-start'
import type { HeatmapData } from '../api/get-heatmap'
import { heatView, type HeatView } from '../model/heat-view'
import { HeatAxes } from './heat-axes'
import { heatGeometry, indexFor } from './heat-geometry'
import styles from './heat-grid.module.css'
import { HeatLegend } from './heat-legend'
import { squareText } from './heat-texts'

interface HeatGridProps {
  readonly data: HeatmapData
  readonly start: WeekStart
  readonly muted: boolean
}

/** 7 by 24 squares: one tab stop, and the arrow keys move by hours and days. */
export const HeatGrid = memo(function HeatGrid({ data, start, muted }: HeatGridProps) {
  const view = useMemo(() => heatView(data, start), [data, start])
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 480)
  const [active, setActive] = useState<number>()
  const [focused, setFocused] = useState(false)
  const geometry = heatGeometry(width)
  const squares = view.rows.flat()
  const square = active === undefined ? undefined : squares[active]

  const onKeyDown = (event: KeyboardEvent) => {
    const next = indexFor(event.key, event.ctrlKey, active ?? 0)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
  }
  return (
    <div ref={box} className={[styles.box, muted && styles.muted].filter(Boolean).join(' ')}>
      <svg
        data-chart="heat"
        role="grid"
        aria-label="Sessions at once, by weekday and hour"
        aria-activedescendant={focused && active !== undefined ? `${id}-${active}` : undefined}
        tabIndex={0}
        viewBox={`0 0 ${width} ${geometry.height}`}
        width={width}
        height={geometry.height}
        className={styles.svg}
        onKeyDown={onKeyDown}
        onFocus={() => { setFocused(true); setActive(active ?? busiest(view)) }}
        onBlur={() => { setFocused(false); setActive(undefined) }}
        onPointerLeave={() => { if (!focused) setActive(undefined) }}
      >
        <HeatAxes view={view} geometry={geometry} />
        {view.rows.map((row, day) => (
          <g key={day} role="row">
            {row.map((each, hour) => (
              <rect
                key={hour}
                id={`${id}-${day * 24 + hour}`}
                role="gridcell"
                aria-label={squareText(each)}
                aria-selected={day * 24 + hour === active}
                className={[styles.square, styles[`step${each.step}`]].join(' ')}
                x={geometry.x(hour)}
                y={geometry.y(day)}
                width={geometry.square}
                height={geometry.rowHeight - 2}
                rx={2}
                onPointerEnter={() => { setActive(day * 24 + hour) }}
              />
            ))}
          </g>
        ))}
      </svg>
      <p className={styles.detail} aria-hidden="true">
        {square ? squareText(square) : `Busiest: ${squareText(squares[busiest(view)] ?? squares[0] ?? never())}`}
      </p>
      <HeatLegend bounds={view.bounds} />
    </div>
  )
})

function busiest(view: HeatView): number {
  const values = view.rows.flat().map(({ intensity }) => intensity ?? 0)
  return values.indexOf(Math.max(...values))
}

function never(): never {
  throw new RangeError('A grid of 7 by 24 has squares')
}
