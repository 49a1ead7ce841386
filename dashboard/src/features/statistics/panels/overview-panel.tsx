import { Panel } from '@/shared/panel/panel'
import { PanelStatus } from '@/shared/panel/panel-status'
import type { PanelState } from '@/shared/panel/panel-state'
import { ErrorState } from '@/shared/ui/error-state'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import { Skeleton } from '@/shared/ui/skeleton'
import { useAdherence, type Adherence } from '../api/get-adherence'
import { useOverview, type Overview as OverviewBody } from '../api/get-overview'
import type { Ratio } from '../api/schemas'
import { totalOf } from '../model/counts'
import { describeReason } from '../model/reasons'
import { summaryOf } from '../model/summary'
import { EmptyStore } from './empty-store'
import { NothingInPeriod } from './nothing-in-period'
import styles from './overview-panel.module.css'
import { OverviewTiles } from './overview-tiles'
import type { PanelInput } from './panel-input'

/** The summary sentence and the six tiles. */
export function OverviewPanel(input: PanelInput) {
  return (
    <PanelBoundary title="Overview" resetKey={JSON.stringify(input.filter)}>
      <Overview {...input} />
    </PanelBoundary>
  )
}

function Overview({ filter, settling, blocked, empty, nearest, onShow, onCheck }: PanelInput) {
  const { state: own, retry } = useOverview(filter)
  const adherence = useAdherence(filter).state
  const state = blocked && own.kind === 'loading' ? blocked.state : own
  const ready = state.kind === 'ready' ? state : undefined
  const ratio = adherence.kind === 'ready' && adherence.outdated === ready?.outdated ? adherence.body.data.scheduleAdherence : undefined
  const nothing = ready && totalOf(ready.body.data.sessions) === 0
  return (
    <>
      <p className={styles.summary} role="status">
        <Summary state={state} empty={empty} ratio={ratio} />
      </p>
      <Panel
        title="Overview"
        frame="open"
        busy={!empty && (state.kind === 'loading' || (ready?.refreshing ?? false))}
        bodyClassName={styles.body}
        status={empty ? null : <PanelStatus state={state} settling={settling} subject="Overview" describe={describeReason} retry={retry} />}
      >
        {empty ? <Card><EmptyStore onCheck={onCheck} /></Card> : null}
        {!empty && state.kind === 'error' ? (
          <Card><ErrorState key={state.at} error={state.error} automatic={state.automatic} layout="row" onRetry={blocked?.retry ?? retry} /></Card>
        ) : null}
        {!empty && nothing ? <Card><NothingInPeriod nearest={nearest} onShow={onShow} /></Card> : null}
        {!empty && state.kind !== 'error' && !nothing ? (
          <OverviewTiles
            data={ready?.body.data}
            adherence={ratio}
            adherenceMissing={missing(adherence)}
            muted={settling || (ready?.outdated ?? false)}
          />
        ) : null}
      </Panel>
    </>
  )
}

function Summary({ state, empty, ratio }: { readonly state: PanelState<OverviewBody>; readonly empty: boolean; readonly ratio: Ratio | undefined }) {
  if (empty) return 'There is no data yet.'
  switch (state.kind) {
    case 'loading':
      return <Skeleton chars={48} />
    case 'error':
      return 'The numbers of this period are not available right now.'
    case 'ready':
      return summaryOf(state.body, ratio)
  }
}

function missing(adherence: PanelState<Adherence>): string | undefined {
  return adherence.kind === 'error' ? 'Not available now, see Adherence' : undefined
}

function Card({ children }: { readonly children: React.ReactNode }) {
  return <div className={styles.card}>{children}</div>
}
