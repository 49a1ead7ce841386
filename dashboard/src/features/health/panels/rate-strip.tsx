import styles from './rate-strip.module.css'

const SHOWN = 60

/** Requests per second between looks, the latest on the right; the numbers beside it say the same in words. */
export function RateStrip({ steps, caption }: { readonly steps: readonly number[]; readonly caption: string }) {
  const shown = steps.slice(-SHOWN)
  const most = Math.max(...shown, 0.1)
  return (
    <figure className={styles.figure}>
      <svg className={styles.strip} viewBox={`0 0 ${SHOWN} 20`} preserveAspectRatio="none" aria-hidden="true">
        {shown.map((rate, index) => {
          const height = Math.max(0.6, (rate / most) * 20)
          return <rect key={index} x={SHOWN - shown.length + index + 0.1} y={20 - height} width="0.8" height={height} />
        })}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
