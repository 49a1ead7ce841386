import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { STATISTICS_KEY } from '../api/statistics-query'
import type { PeriodControl } from '../model/use-period'
import styles from './control-bar.module.css'
import { PeriodMenu } from './period-menu'

/** What the page shows: always in reach, on one line. */
export function ControlBar({ period }: { readonly period: PeriodControl }) {
  const client = useQueryClient()
  const fetching = useIsFetching({ queryKey: [STATISTICS_KEY] }) > 0
  const range = period.shown?.range
  const steppable = range !== undefined && period.view.selection.kind !== 'all'
  const step = (direction: -1 | 1) => { if (steppable) period.stepFrom(range, direction) }
  return (
    <div className={styles.bar} role="region" aria-label="Period">
      <div className={styles.inner}>
        <div className={styles.group}>
          <Button square aria-label="Previous period" aria-disabled={!steppable} onClick={() => { step(-1) }}>
            <Icon name="previous" />
          </Button>
          <PeriodMenu period={period} />
          <Button square aria-label="Next period" aria-disabled={!steppable} onClick={() => { step(1) }}>
            <Icon name="next" />
          </Button>
        </div>
        <Button
          look="quiet"
          aria-label="Refresh"
          className={styles.refresh}
          aria-disabled={fetching}
          onClick={() => { if (!fetching) void client.refetchQueries({ queryKey: [STATISTICS_KEY], type: 'active' }) }}
        >
          <Icon name="refresh" />
          <span className={styles.refreshText}>Refresh</span>
        </Button>
      </div>
    </div>
  )
}
