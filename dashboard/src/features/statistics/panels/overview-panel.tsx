import { formatRange } from '@/shared/format/date'
import { Panel } from '@/shared/panel/panel'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import type { PanelState } from '@/shared/panel/panel-state'
import { PanelStatus } from '@/shared/panel/panel-status'
import { parseRange } from '@/shared/time/date-range'
import { ErrorState } from '@/shared/ui/error-state'
import { Skeleton } from '@/shared/ui/skeleton'
import type { Filter } from '../api/filter'
import { useAdherence, type Adherence } from '../api/get-adherence'
import { useOverview, type Overview as OverviewBody } from '../api/get-overview'
import type { Ratio } from '../api/schemas'
import { totalOf } from '../model/counts'
import { DEFAULT_MEASURE } from '../model/measures'
import { describeReason } from '../model/reasons'
import { summaryOf } from '../model/summary'
import { NothingHere } from './nothing-here'
import styles from './overview-panel.module.css'
import { OverviewTiles } from './overview-tiles'
import type { PanelInput } from './panel-input'
import { useTileSeries } from './use-tile-series'

interface OverviewPanelProps {
  readonly input: PanelInput
  /** What the panels below ask for, once they may: the adherence and the course of the numbers come with them. */
  readonly below: Filter | undefined
}

/** The summary sentence and the six tiles. */
export function OverviewPanel(props: OverviewPanelProps) {
  return (
    <PanelBoundary title="Overview" resetKey={JSON.stringify(props.input.filter)}>
      <Overview {...props} />
    </PanelBoundary>
  )
}

function Overview({ input, below }: OverviewPanelProps) {
  const { filter, view, settling, blocked, empty, actions } = input
  const { state: own, retry } = useOverview(filter)
  const adherence = useAdherence(below).state
  const series = useTileSeries(below)
  const state = blocked && own.kind === 'loading' ? blocked.state : own
  const ready = state.kind === 'ready' ? state : undefined
  const matching = adherence.kind === 'ready' && adherence.outdated === ready?.outdated ? adherence.body : undefined
  const ratio = matching?.data.scheduleAdherence
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
        {!empty && state.kind === 'error' ? (
          <Card><ErrorState key={state.at} error={state.error} automatic={state.automatic} layout="row" onRetry={blocked?.retry ?? retry} /></Card>
        ) : null}
        {empty || nothing ? <Card><NothingHere input={input} brief={false} /></Card> : null}
        {!empty && state.kind !== 'error' && !nothing ? (
          <OverviewTiles
            data={ready?.body.data}
            earlier={ready && earlierOf(ready.body)}
            adherence={ratio}
            earlierAdherence={matching?.comparison?.data.scheduleAdherence}
            adherenceMissing={missing(adherence)}
            series={series}
            muted={settling || (ready?.outdated ?? false)}
            measure={view.measure}
            onMeasure={(measure) => { actions.set({ metric: measure === DEFAULT_MEASURE ? undefined : measure }) }}
          />
        ) : null}
      </Panel>
    </>
  )
}

function earlierOf({ comparison }: OverviewBody) {
  const range = comparison && parseRange(comparison.from, comparison.to)
  return range && { data: comparison.data, period: formatRange(range) }
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
