import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useWidth } from '@/shared/chart/use-width'
import { walk } from '@/shared/chart/walk'
import type { DateRange } from '@/shared/time/date-range'
import type { TrendView } from '../model/trend-view'
import { TrendAxes } from './trend-axes'
import styles from './trend-chart.module.css'
import { geometryOf, indexAt } from './trend-geometry'
import { TrendMarks } from './trend-marks'
import { TrendTooltip } from './trend-tooltip'

const WIDE = 520

interface TrendChartProps {
  readonly view: TrendView
  readonly muted: boolean
  readonly onChoose: (range: DateRange) => void
}

/** One tab stop: the arrow keys walk the buckets, Enter shows the one reached; the pointer does the same. */
export function TrendChart({ view, muted, onChoose }: TrendChartProps) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 640)
  const [active, setActive] = useState<number>()
  const [focused, setFocused] = useState(false)
  const { points, label } = view
  const height = width < WIDE ? 236 : 376
  const geometry = geometryOf(view, width, height)
  const start = Math.max(0, points.findIndex(({ hasToday }) => hasToday))
  const point = active === undefined ? undefined : points[active]

  const onKeyDown = (event: KeyboardEvent) => {
    const next = walk(event.key, active ?? start, points.length)
    if (next !== undefined) {
      event.preventDefault()
      setActive(next)
    }
    if (event.key === 'Enter' && point) onChoose(point.range)
  }
  const at = (event: PointerEvent<SVGSVGElement>) => indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left, geometry, points.length)
  return (
    <div ref={box} className={[styles.chart, muted && styles.muted].filter(Boolean).join(' ')}>
      <svg
        data-chart="trend"
        role="listbox"
        aria-label={`${label}, ${points.length} columns. Enter shows one by itself.`}
        aria-orientation="horizontal"
        aria-activedescendant={focused && active !== undefined ? `${id}-${active}` : undefined}
        tabIndex={0}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className={styles.svg}
        onKeyDown={onKeyDown}
        onFocus={() => { setFocused(true); setActive(active ?? start) }}
        onBlur={() => { setFocused(false); setActive(undefined) }}
        onPointerMove={(event) => { setActive(at(event)) }}
        onPointerLeave={() => { if (!focused) setActive(undefined) }}
        onPointerUp={(event) => {
          // A finger asks for the numbers first; the dates of a mouse click are plain to see.
          const chosen = points[at(event)]
          if (event.pointerType === 'mouse' && event.button === 0 && chosen) onChoose(chosen.range)
        }}
      >
        <TrendAxes view={view} geometry={geometry} />
        <TrendMarks view={view} geometry={geometry} active={active} />
        {points.map((each, index) => (
          <rect
            key={each.range.from}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            aria-label={`${each.label}: ${each.lines.map(([name, text]) => `${name} ${text}`.trim()).join(', ')}`}
            className={styles.hit}
            x={geometry.x(index)}
            y={0}
            width={geometry.step}
            height={height}
          />
        ))}
      </svg>
      {point && active !== undefined ? <TrendTooltip point={point} x={geometry.middle(active)} width={width} /> : null}
    </div>
  )
}
