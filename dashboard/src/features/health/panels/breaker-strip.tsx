import type { Status } from '../api/get-status'
import { pastOf, PAST_MINUTES, type BreakerState } from '../model/breaker-past'
import styles from './breaker-strip.module.css'

const WIDTH = 120
const HEIGHT = 16
/** As a share of the whole height: each state has a shape of its own, and not only a colour. */
const HEIGHTS: Readonly<Record<BreakerState, number>> = { closed: 0.15, half_open: 0.55, open: 1 }

/** What a breaker was lately, now on the right. */
export function BreakerStrip({ store, at }: { readonly store: Status['stores'][number]; readonly at: string }) {
  const past = pastOf(store, at)
  return (
    <svg className={styles.strip} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={wordsOf(past)}>
      {past.map(({ state, from, to }) => {
        const height = HEIGHT * HEIGHTS[state]
        return <rect key={from} className={styles[state]} x={from * WIDTH} y={HEIGHT - height} width={Math.max(2, (to - from) * WIDTH)} height={height} />
      })}
    </svg>
  )
}

function wordsOf(past: ReturnType<typeof pastOf>): string {
  const opened = past.filter(({ state }) => state === 'open')
  const share = opened.reduce((sum, { from, to }) => sum + to - from, 0)
  return opened.length === 0 ? `Never open in the last ${PAST_MINUTES} minutes` : `Open for ${Math.ceil(share * PAST_MINUTES)} of the last ${PAST_MINUTES} minutes`
}
