import { formatDeviation, formatSpan } from '@/shared/format/duration'
import { formatQuantity } from '@/shared/format/number'
import { Figure, type FigureValue } from '@/shared/ui/figure'
import type { AdherenceData } from '../api/get-adherence'
import { CountingInfo } from './counting-info'
import styles from './start-deviation.module.css'

type Deviation = AdherenceData['startDeviation']

interface StartDeviationProps {
  readonly deviation: Deviation | undefined
  readonly muted: boolean
  readonly rowClassName: string | undefined
}

/** When sessions began against their plan. */
export function StartDeviation({ deviation, muted, rowClassName }: StartDeviationProps) {
  const shared = { size: 'medium', muted } as const
  const starts = deviation ? formatQuantity(deviation.count, 'recorded start') : ''
  return (
    <section aria-label="Start deviation" className={styles.section}>
      <ul className={rowClassName} aria-label="Start deviation">
        <li>
          <Figure {...shared} id="meanSeconds" label="Mean start" info={<CountingInfo metric="startDeviation" />} value={figureOf(deviation, 'meanSeconds', formatDeviation, `of ${starts}`)} />
        </li>
        <li>
          <Figure {...shared} id="medianSeconds" label="Median start" value={figureOf(deviation, 'medianSeconds', formatDeviation, 'half began no later')} />
        </li>
        <li>
          <Figure {...shared} id="p90Seconds" label="90th percentile" value={figureOf(deviation, 'p90Seconds', formatDeviation, '9 in 10 began no later')} />
        </li>
        <li>
          <Figure {...shared} id="standardDeviationSeconds" label="Standard deviation" value={figureOf(deviation, 'standardDeviationSeconds', formatSpan, 'spread of the starts')} />
        </li>
      </ul>
    </section>
  )
}

function figureOf(deviation: Deviation | undefined, key: Exclude<keyof Deviation, 'count'>, format: (seconds: number) => string, note: string): FigureValue {
  if (!deviation) return { kind: 'loading' }
  const seconds = deviation[key]
  if (seconds !== null) return { kind: 'value', text: format(seconds), note }
  return { kind: 'none', reason: deviation.count === 0 ? 'No recorded start' : 'Needs two recorded starts' }
}
