import { formatCount } from '@/shared/format/number'
import type { SessionCounts } from '../api/schemas'
import { COUNT_LABELS } from '../model/counts'
import styles from './status-counts.module.css'

/** What became of the sessions, one line for each outcome. */
export function StatusCounts({ sessions }: { readonly sessions: SessionCounts }) {
  return (
    <dl className={styles.counts}>
      {COUNT_LABELS.map(([key, label]) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{formatCount(sessions[key])}</dd>
        </div>
      ))}
    </dl>
  )
}
