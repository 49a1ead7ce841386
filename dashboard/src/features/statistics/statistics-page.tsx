import { useCallback, useMemo } from 'react'
import { formatRange } from '@/shared/format/date'
import type { DateRange } from '@/shared/time/date-range'
import { ControlBar } from './controls/control-bar'
import type { Filter } from './api/filter'
import { nearestRange } from './model/nearest-range'
import { usePeriod } from './model/use-period'
import { AdherencePanel } from './panels/adherence-panel'
import { blockedBy } from './panels/blocked'
import { DataQualityNote } from './panels/data-quality-note'
import { OverviewPanel } from './panels/overview-panel'
import type { PanelInput } from './panels/panel-input'
import { PeriodNotices } from './panels/period-notices'
import styles from './statistics-page.module.css'

export function StatisticsPage() {
  const period = usePeriod()
  const { span, settled, requestZone, settling, choose, query } = period
  const empty = span.kind === 'empty'
  const { from, to } = settled?.range ?? {}
  const filter: Filter | undefined = useMemo(
    () => (empty || from === undefined || to === undefined ? undefined : { from, to, zone: requestZone }),
    [empty, from, to, requestZone],
  )
  const onShow = useCallback((range: DateRange) => { choose({ kind: 'custom', range }) }, [choose])
  const onCheck = useCallback(() => { void query.refetch() }, [query])
  const input: PanelInput = {
    filter,
    settling,
    blocked: filter ? undefined : blockedBy(query),
    empty,
    nearest: filter && span.kind === 'filled' ? nearestRange(filter, span.range) : undefined,
    onShow,
    onCheck,
  }
  return (
    <>
      <ControlBar period={period} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <h1 className="visually-hidden">Statistics{settled ? `, ${formatRange(settled.range)}` : ''}</h1>
        <PeriodNotices period={period} />
        <OverviewPanel {...input} />
        <AdherencePanel {...input} />
        <DataQualityNote filter={filter} />
      </main>
    </>
  )
}
