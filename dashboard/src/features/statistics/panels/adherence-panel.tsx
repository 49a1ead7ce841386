import { useState, type KeyboardEvent } from 'react'
import { Panel } from '@/shared/panel/panel'
import { PanelStatus } from '@/shared/panel/panel-status'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import { ErrorState } from '@/shared/ui/error-state'
import { Icon } from '@/shared/ui/icon'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import { useAdherence } from '../api/get-adherence'
import { totalOf } from '../model/counts'
import { describeReason } from '../model/reasons'
import { AdherenceFigures } from './adherence-figures'
import styles from './adherence-panel.module.css'
import { AdherenceTable } from './adherence-table'
import { CountingInfo } from './counting-info'
import type { PanelInput } from './panel-input'

/** How well what happened kept to the plan. */
export function AdherencePanel(input: PanelInput) {
  return (
    <PanelBoundary title="Adherence" resetKey={JSON.stringify(input.filter)}>
      <AdherenceContent {...input} />
    </PanelBoundary>
  )
}

function AdherenceContent({ filter, settling, blocked, empty }: PanelInput) {
  const { state: own, retry } = useAdherence(filter)
  const [asTable, setAsTable] = useState(false)
  const state = blocked && own.kind === 'loading' ? blocked.state : own
  const data = state.kind === 'ready' ? state.body.data : undefined
  const nothing = empty || (data !== undefined && totalOf(data.sessions) === 0)
  const muted = settling || (state.kind === 'ready' && state.outdated)
  const toggle = () => { setAsTable((before) => !before) }
  return (
    <Panel
      title="Adherence"
      frame="card"
      busy={!empty && (state.kind === 'loading' || (state.kind === 'ready' && state.refreshing))}
      bodyClassName={styles.body}
      info={<CountingInfo metric="bands" />}
      status={empty ? null : <PanelStatus state={state} settling={settling} subject="Adherence" describe={describeReason} retry={retry} />}
      actions={
        nothing || !data ? null : <Button aria-pressed={asTable} aria-keyshortcuts="T" onClick={toggle} title="Table or chart (T)">
          <Icon name={asTable ? 'chart' : 'table'} />
          {asTable ? 'Chart' : 'Table'}
        </Button>
      }
      onKeyDown={(event) => { if (isTableKey(event) && data && !nothing) toggle() }}
    >
      {state.kind === 'error' && !empty ? (
        <ErrorState key={state.at} error={state.error} automatic={state.automatic} onRetry={blocked?.retry ?? retry} />
      ) : null}
      {nothing ? (
        <EmptyState title="Nothing to compare">
          <p>Adherence compares what happened with what was planned. There are no sessions here to compare.</p>
        </EmptyState>
      ) : null}
      {!nothing && state.kind !== 'error' ? (
        data && asTable ? <AdherenceTable data={data} /> : <AdherenceFigures data={data} muted={muted} />
      ) : null}
    </Panel>
  )
}

/** Only while the focus is inside the panel, so that no key is taken from anyone else. */
function isTableKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey && !(event.target instanceof HTMLInputElement)
}
