import type { TrendPoint } from '../model/trend-view'
import styles from './trend-tooltip.module.css'

const WIDTH = 208

/** The numbers of one column, beside it. Readers get them from the column itself. */
export function TrendTooltip({ point, x, width }: { readonly point: TrendPoint; readonly x: number; readonly width: number }) {
  const left = x + 16 + WIDTH > width ? Math.max(0, x - 16 - WIDTH) : x + 16
  return (
    <div className={styles.tooltip} style={{ left, width: Math.min(WIDTH, width) }} aria-hidden="true">
      <p className={styles.title}>{point.label}</p>
      {point.lines.map(([name, text]) => (
        <p key={name} className={styles.line}>
          <span>{name}</span>
          <span className={name === '' ? undefined : styles.number}>{text}</span>
        </p>
      ))}
    </div>
  )
}
