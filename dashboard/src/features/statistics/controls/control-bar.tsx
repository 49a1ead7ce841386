import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import type { PeriodControl } from '../model/use-period'
import type { PanelInput } from '../panels/panel-input'
import { CompareSelect } from './compare-select'
import styles from './control-bar.module.css'
import { ExportMenu } from './export-menu'
import { FilterMenu } from './filter-menu'
import { PeriodMenu } from './period-menu'
import { RefreshControl } from './refresh-control'
import { useAutoRefresh } from './use-auto-refresh'
import type { Shortcuts } from './use-shortcuts'

interface ControlBarProps {
  readonly period: PeriodControl
  readonly input: PanelInput
  readonly shortcuts: Shortcuts
}

/** What the page shows: always in reach, on one line. */
export function ControlBar({ period, input: given, shortcuts }: ControlBarProps) {
  const { view, actions } = given
  const range = period.shown?.range
  const steppable = range !== undefined && period.view.selection.kind !== 'all'
  const step = (direction: -1 | 1) => { if (steppable) period.stepFrom(range, direction) }
  useAutoRefresh(view.refresh, shortcuts.paused)
  const compare = <CompareSelect compare={view.compare} onSet={(value) => { actions.set({ compare: value }) }} />
  const refresh = <RefreshControl minutes={view.refresh} shortcuts={shortcuts} onMinutes={(minutes) => { actions.set({ refresh: minutes }) }} />
  return (
    <div className={styles.bar} role="region" aria-label="Period">
      <div className={styles.inner}>
        <div className={styles.group}>
          <Button square aria-label="Previous period" aria-disabled={!steppable} onClick={() => { step(-1) }}>
            <Icon name="previous" />
          </Button>
          <PeriodMenu period={period} shortcuts={shortcuts} onZone={(zone) => { actions.set({ zone }) }} />
          <Button square aria-label="Next period" aria-disabled={!steppable} onClick={() => { step(1) }}>
            <Icon name="next" />
          </Button>
          <span className={styles.wide}>{compare}</span>
          <FilterMenu input={given} shortcuts={shortcuts}>
            {compare}
            {refresh}
            <ExportMenu input={given} />
          </FilterMenu>
        </div>
        <span className={styles.wide}>
          <ExportMenu input={given} />
          {refresh}
        </span>
      </div>
    </div>
  )
}
