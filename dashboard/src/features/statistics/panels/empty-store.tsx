import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import styles from './empty-store.module.css'

/** The first start: nothing was ever put in. */
export function EmptyStore({ onCheck }: { readonly onCheck: () => void }) {
  return (
    <EmptyState title="No sessions yet" layout="row" action={<Button onClick={onCheck}>Check again</Button>}>
      <p>Bring in your own, as CSV, NDJSON or iCalendar, or look around with made-up data first.</p>
      <dl className={styles.ways}>
        <dt>Your data</dt>
        <dd>
          <code>./evenkeel import FILE</code>
        </dd>
        <dt>Demo data</dt>
        <dd>
          <code>./evenkeel demo</code>
        </dd>
      </dl>
    </EmptyState>
  )
}
