import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { AnswerMeta } from '@/shared/panel/freshness'
import { Panel } from '@/shared/panel/panel'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import { PanelMenu, type PanelAction } from '@/shared/panel/panel-menu'
import type { PanelHandle } from '@/shared/panel/panel-state'
import { PanelStatus } from '@/shared/panel/panel-status'
import { Button } from '@/shared/ui/button'
import { ErrorState } from '@/shared/ui/error-state'
import { Icon } from '@/shared/ui/icon'
import type { MetricId } from '../model/metrics'
import { describeReason } from '../model/reasons'
import { CountingInfo } from './counting-info'
import { NothingHere } from './nothing-here'
import type { PanelInput } from './panel-input'
import { usePanelFiles, type CsvSource } from './use-panel-files'

export interface DataPanelProps<T> {
  readonly title: string
  readonly metric: MetricId
  readonly input: PanelInput
  readonly handle: PanelHandle<T>
  /** Sets the height of the body, the same in every state. */
  readonly bodyClassName: string | undefined
  readonly isNothing: (body: T) => boolean
  /** In place of the usual words for nothing. */
  readonly nothing?: ReactNode
  readonly csv: CsvSource
  /** Holds an SVG that can be taken away. */
  readonly charted?: boolean
  readonly skeleton: ReactNode
  readonly controls?: ReactNode
  /** Left out where the panel is a table already. */
  readonly table?: (body: T) => ReactNode
  readonly children: (body: T, muted: boolean) => ReactNode
}

/** A panel with its own query: six states of one height, the age, and what can be done with it. */
export function DataPanel<T extends { readonly meta: AnswerMeta }>({ title, metric, input, handle, bodyClassName, isNothing, nothing, csv, charted = false, skeleton, controls, table, children }: DataPanelProps<T>) {
  const { empty, settling, blocked, filter } = input
  const section = useRef<HTMLElement>(null)
  const [asTable, setAsTable] = useState(false)
  const files = usePanelFiles(title, section, csv, filter, charted && !asTable)
  const state = blocked && handle.state.kind === 'loading' ? blocked.state : handle.state
  const ready = !empty && state.kind === 'ready' ? state : undefined
  const bare = empty || (ready !== undefined && isNothing(ready.body))
  const shown = ready && !bare ? ready : undefined
  const toggle = () => { setAsTable((before) => !before) }
  const fullScreen = () => { if (section.current) toggleFullScreen(section.current) }
  const actions: PanelAction[] = [
    { label: 'Refresh this panel', icon: 'refresh', onChoose: handle.retry },
    ...(shown ? files.actions : []),
    { label: 'Full screen', icon: 'expand', keys: 'V', onChoose: fullScreen },
  ]
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPanelKey(event)) return
    if (event.key.toLowerCase() === 't' && shown && table) toggle()
    if (event.key.toLowerCase() === 'v') fullScreen()
  }
  const status = empty ? null : <PanelStatus state={state} settling={settling} subject={title} describe={describeReason} retry={handle.retry} />
  return (
    <Panel
      ref={section}
      title={title}
      frame="card"
      busy={!empty && (state.kind === 'loading' || (state.kind === 'ready' && state.refreshing))}
      bodyClassName={bodyClassName}
      info={<CountingInfo metric={metric} />}
      status={files.note ?? status}
      actions={
        <>
          {shown ? controls : null}
          {shown && table ? (
            <Button square look="quiet" aria-label="Table" aria-pressed={asTable} aria-keyshortcuts="T" onClick={toggle} title={asTable ? 'Chart (T)' : 'Table (T)'}>
              <Icon name={asTable ? 'chart' : 'table'} />
            </Button>
          ) : null}
          <PanelMenu subject={title} actions={actions} />
        </>
      }
      onKeyDown={onKeyDown}
    >
      {state.kind === 'error' && !empty ? <ErrorState key={state.at} error={state.error} automatic={state.automatic} onRetry={blocked?.retry ?? handle.retry} /> : null}
      {state.kind === 'loading' && !empty ? skeleton : null}
      {bare ? (nothing !== undefined && !empty ? nothing : <NothingHere input={input} brief />) : null}
      {shown ? (
        <PanelBoundary title={title} bare resetKey={`${String(shown.receivedAt)} ${String(asTable)}`}>
          <Drawn>{() => (asTable && table ? table(shown.body) : children(shown.body, settling || shown.outdated))}</Drawn>
        </PanelBoundary>
      ) : null}
    </Panel>
  )
}

/** Draws inside the boundary, so that a failure to draw stays there. */
function Drawn({ children }: { readonly children: () => ReactNode }) {
  return children()
}

/** Only while the focus is inside the panel, so that no key is taken from anyone else. */
function isPanelKey(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !(event.target instanceof HTMLInputElement) && !(event.target instanceof HTMLSelectElement)
}

function toggleFullScreen(element: HTMLElement): void {
  const change = document.fullscreenElement === element ? document.exitFullscreen() : element.requestFullscreen()
  // A browser may refuse; then the panel simply stays as it is.
  change.catch(() => undefined)
}
