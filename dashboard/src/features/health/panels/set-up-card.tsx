import { Icon } from '@/shared/ui/icon'
import { Skeleton } from '@/shared/ui/skeleton'
import type { Status } from '../api/get-status'
import { HealthCard } from './health-card'
import styles from './set-up-card.module.css'

/** What somebody should look at in how the server was set up. */
export function SetUpCard({ warnings }: { readonly warnings: Status['warnings'] | undefined }) {
  return (
    <HealthCard
      title="Set-up"
      about="What works, and what somebody should look at all the same. The command evenkeel doctor looks at more: the disk, the clock, the ports and the age of the backups."
      metrics={['process_files_open_files / process_files_max_files']}
      runbook="README"
      busy={warnings === undefined}
    >
      {warnings === undefined ? <Skeleton chars={40} /> : null}
      {warnings?.length === 0 ? (
        <p className={styles.none}>
          <Icon name="check" />
          Nothing to look at.
        </p>
      ) : null}
      <ul className={styles.list}>
        {warnings?.map(({ subject, finding, mend }) => (
          <li key={subject}>
            <Icon name="warning" />
            <p>
              <strong>{subject}</strong>: {finding}
            </p>
            <p className={styles.mend}>To mend it: {mend}</p>
          </li>
        ))}
      </ul>
    </HealthCard>
  )
}
