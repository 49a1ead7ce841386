import { useState } from 'react'
import { Panel } from '@/shared/panel/panel'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import { useMay } from '@/shared/sign-in/use-may'
import { Button } from '@/shared/ui/button'
import { ErrorState } from '@/shared/ui/error-state'
import { Icon } from '@/shared/ui/icon'
import { lacks } from '../model/mapping'
import { useImport, type ImportState } from '../model/use-import'
import { DropZone } from './drop-zone'
import { ImportResultView } from './import-result'
import styles from './import-panel.module.css'
import { MappingTable } from './mapping-table'
import { PreviewTable } from './preview-table'

/** Takes a session file in: looks at it, checks it, and stores it. */
export function ImportPanel() {
  return (
    <PanelBoundary title="Import sessions" resetKey="import">
      <ImportContent />
    </PanelBoundary>
  )
}

function faultsOf({ preview, mapping }: Extract<ImportState, { readonly kind: 'picked' }>): readonly string[] {
  const missing = mapping ? lacks(mapping) : []
  return missing.length === 0 ? preview.faults : [...preview.faults, `Say where these come from: ${missing.join(', ')}.`]
}

function ImportContent() {
  const allowed = useMay('admin')
  const { state, pick, map, run, cancel, clear } = useImport()
  const [dryRun, setDryRun] = useState(false)
  const start = (check: boolean) => {
    setDryRun(check)
    run(check)
  }
  return (
    <Panel title="Import sessions" frame="card" busy={state.kind === 'running'} status={null}>
      {allowed ? null : <p className={styles.quiet}>Administrators take session files in here.</p>}
      {allowed && state.kind === 'idle' ? <DropZone onPick={(file) => { void pick(file) }} /> : null}
      {state.kind === 'idle' ? null : (
        <div className={styles.steps}>
          <h3 className={styles.file}>
            {state.file.name}
          </h3>
          {state.kind === 'picked' ? (
            <>
              <PreviewTable preview={state.preview} />
              {state.mapping ? <MappingTable mapping={state.mapping} preview={state.preview} onMap={map} /> : null}
              {faultsOf(state).map((fault) => (
                <p key={fault} className={styles.fault} role="alert">
                  <Icon name="warning" />
                  {fault}
                </p>
              ))}
              <div className={styles.actions}>
                {faultsOf(state).length > 0 ? null : (
                  <>
                    <Button look="primary" onClick={() => { start(false) }}>
                      Import
                    </Button>
                    <Button onClick={() => { start(true) }}>Only check</Button>
                  </>
                )}
                <Button look="quiet" onClick={clear}>
                  Another file
                </Button>
              </div>
            </>
          ) : null}
          {state.kind === 'running' ? (
            <div className={styles.running}>
              <label>
                {state.share < 1 ? (dryRun ? 'Sending it to be checked…' : 'Sending…') : 'The server is reading it…'}
                <progress max={1} {...(state.share < 1 ? { value: state.share } : {})} />
              </label>
              <Button onClick={cancel}>Stop</Button>
            </div>
          ) : null}
          {state.kind === 'failed' ? (
            <>
              <ErrorState error={state.error} automatic onRetry={() => { start(dryRun) }} />
              <Button look="quiet" onClick={clear}>
                Another file
              </Button>
            </>
          ) : null}
          {state.kind === 'done' ? (
            <ImportResultView result={state.result} name={state.file.name} onImport={() => { start(false) }} onClear={clear} />
          ) : null}
        </div>
      )}
    </Panel>
  )
}
