import { memo, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useWidth } from '@/shared/chart/use-width'
import type { WeekStart } from '@/shared/time/week-start'
import type { HeatmapData } from '../api/get-heatmap'
import { heatView, type HeatSquare, type HeatView } from '../model/heat-view'
import { WEEKDAYS, type Slice } from '../model/slice'
import { HeatAxes } from './heat-axes'
import { heatGeometry, indexFor } from './heat-geometry'
import styles from './heat-grid.module.css'
import { HeatLegend } from './heat-legend'
import { squareText } from './heat-texts'
import type { PanelActions } from './panel-input'

interface HeatGridProps {
  readonly data: HeatmapData
  readonly start: WeekStart
  /** The hour of the week that the page is narrowed to. */
  readonly chosen: Pick<Slice, 'weekday' | 'hour'>
  readonly onChoose: PanelActions['set']
  readonly muted: boolean
}

/** 7 by 24 squares: one tab stop, and the arrow keys move by hours and days. A square that is chosen narrows the page, and once more widens it. */
export const HeatGrid = memo(function HeatGrid({ data, start, chosen, onChoose, muted }: HeatGridProps) {
  const view = useMemo(() => heatView(data, start), [data, start])
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 480)
  const [active, setActive] = useState<number>()
  const [focused, setFocused] = useState(false)
  const geometry = heatGeometry(width)
  const squares = view.rows.flat()
  const square = active === undefined ? undefined : squares[active]

  const isChosen = ({ weekday, hour }: HeatSquare) => WEEKDAYS[weekday] === chosen.weekday && hour === chosen.hour
  const choose = (at: HeatSquare) => {
    onChoose(isChosen(at) ? { weekday: undefined, hour: undefined } : { weekday: WEEKDAYS[at.weekday], hour: String(at.hour) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (square && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      choose(square)
      return
    }
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
                className={[styles.square, styles[`step${each.step}`], isChosen(each) && styles.chosen].filter(Boolean).join(' ')}
                x={geometry.x(hour)}
                y={geometry.y(day)}
                width={geometry.square}
                height={geometry.rowHeight - 2}
                rx={2}
                onPointerEnter={() => { setActive(day * 24 + hour) }}
                onClick={() => { choose(each) }}
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
