import { formatDeviation, formatSpan } from '@/shared/format/duration'
import { formatCount, formatQuantity, NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import type { AdherenceData } from '../api/get-adherence'
import type { Ratio } from '../api/schemas'
import { bandsOf } from '../model/bands'
import { METRICS } from '../model/metrics'
import { describeMissing } from '../model/reasons'
import styles from './adherence-table.module.css'

type Row = readonly [name: string, value: string, from: string]

/** Everything the panel shows, as rows to read, copy and compare. */
export function AdherenceTable({ data }: { readonly data: AdherenceData }) {
  return (
    // A box that scrolls must be in reach of the keyboard.
    <div className={styles.scroll} role="region" aria-label="Adherence in numbers" tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">Adherence in numbers</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Value</th>
            <th scope="col">Counted from</th>
          </tr>
        </thead>
        {groups(data).map(([name, rows]) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.group}>
                {name}
              </th>
            </tr>
            {rows.map(([label, value, from]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
                <td>{from}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function groups(data: AdherenceData): readonly (readonly [string, readonly Row[]])[] {
  const { startDeviation: start } = data
  const starts = formatQuantity(start.count, 'recorded start')
  const deviation = (seconds: number | null, format: (seconds: number) => string) => (seconds === null ? NO_VALUE : format(seconds))
  return [
    ['Bands', bandsOf(data.bands).map(({ label, range, count, share }): Row => [`${label} (${range})`, formatCount(count), share === undefined ? NO_VALUE : `${formatShare(share)} of the sessions in a band`])],
    [
      'Measures',
      [
        ratioRow('scheduleAdherence', data.scheduleAdherence, 'seconds'),
        ratioRow('strictAdherence', data.strictAdherence, 'seconds'),
        ratioRow('conformance', data.conformance, 'seconds'),
        ratioRow('punctuality', data.punctuality, 'sessions'),
      ],
    ],
    [
      'Start deviation',
      [
        ['Mean', deviation(start.meanSeconds, formatDeviation), starts],
        ['Median', deviation(start.medianSeconds, formatDeviation), starts],
        ['90th percentile', deviation(start.p90Seconds, formatDeviation), starts],
        ['Standard deviation', deviation(start.standardDeviationSeconds, formatSpan), starts],
      ],
    ],
  ]
}

function ratioRow(metric: keyof typeof METRICS, ratio: Ratio, unit: string): Row {
  return [
    METRICS[metric].label,
    ratio.value === null ? NO_VALUE : formatShare(ratio.value),
    ratio.value === null ? describeMissing(ratio.reason) : `${formatCount(ratio.numerator)} of ${formatCount(ratio.denominator)} ${unit}`,
  ]
}
