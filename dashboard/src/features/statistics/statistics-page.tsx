import { Suspense } from 'react'
import { formatRange } from '@/shared/format/date'
import { ControlBar } from './controls/control-bar'
import { FilterPills } from './controls/filter-pills'
import { useShortcuts } from './controls/use-shortcuts'
import { ActivitiesPanel, AttentionPanel, HeatPanel, StoreNotice, TrainersPanel, UtilisationPanel } from './lazy-panels'
import { usePanelInput } from './model/use-panel-input'
import { usePeriod } from './model/use-period'
import { useStoreTrouble } from './model/use-store-trouble'
import { PanelSlot } from './panel-slot'
import { AdherencePanel } from './panels/adherence-panel'
import { DataQualityNote } from './panels/data-quality-note'
import { OverviewPanel } from './panels/overview-panel'
import { PeriodNotices } from './panels/period-notices'
import { TrendPanel } from './panels/trend-panel'
import styles from './statistics-page.module.css'
import { useOverviewFirst } from './use-overview-first'

export function StatisticsPage() {
  const period = usePeriod()
  const { input, filter } = usePanelInput(period)
  const { panels, all } = useOverviewFirst(filter)
  const shortcuts = useShortcuts(period, input.actions)
  const troubled = useStoreTrouble()
  const below = { ...input, filter: panels }
  return (
    <>
      <ControlBar period={period} input={input} shortcuts={shortcuts} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <h1 className="visually-hidden">Statistics{period.settled ? `, ${formatRange(period.settled.range)}` : ''}</h1>
        <FilterPills input={input} />
        <PeriodNotices period={period} />
        <Suspense>{troubled ? <StoreNotice /> : null}</Suspense>
        <OverviewPanel input={input} below={panels} />
        <div className={styles.grid}>
          <PanelSlot title="Trend" className={styles.trend} input={below} eager>{(given) => <TrendPanel {...given} />}</PanelSlot>
          <PanelSlot title="Adherence" className={styles.adherence} input={below} eager>{(given) => <AdherencePanel {...given} />}</PanelSlot>
          <PanelSlot title="Trainers" height="trainers" className={styles.trainers} input={below} eager={all}>{(given) => <TrainersPanel {...given} />}</PanelSlot>
          <PanelSlot title="When" height="when" className={styles.when} input={below} eager={all}>{(given) => <HeatPanel {...given} />}</PanelSlot>
          <PanelSlot title="Activities" height="list" className={styles.half} input={below} eager={all}>{(given) => <ActivitiesPanel {...given} />}</PanelSlot>
          <PanelSlot title="Utilisation" height="list" className={styles.half} input={below} eager={all}>{(given) => <UtilisationPanel {...given} />}</PanelSlot>
          <PanelSlot title="To look into" height="list" className={styles.whole} input={below} eager={all}>{(given) => <AttentionPanel {...given} />}</PanelSlot>
        </div>
        <DataQualityNote filter={filter} />
      </main>
    </>
  )
}
