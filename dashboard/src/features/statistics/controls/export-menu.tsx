import { useEffect, useState } from 'react'
import { ApiError } from '@/shared/api/api-error'
import { PanelMenu, type PanelAction } from '@/shared/panel/panel-menu'
import { Icon } from '@/shared/ui/icon'
import { Toast } from '@/shared/ui/toast'
import type { Filter } from '../api/filter'
import { REPORTS, type ReportFamily } from '../model/reports'
import type { PanelInput } from '../panels/panel-input'
import styles from './export-menu.module.css'

type Step = { readonly kind: 'ready' | 'busy' | 'done' } | { readonly kind: 'failed'; readonly why: string }

const DONE_MS = 4000
const WORDS = { ready: 'Export', busy: 'Exporting…', done: 'Exported', failed: 'Export' } as const satisfies Record<Step['kind'], string>

/** Takes the whole page away: its tables as files, its link, or what is to be seen on paper. */
export function ExportMenu({ input: { filter, view } }: { readonly input: PanelInput }) {
  const [step, setStep] = useState<Step>({ kind: 'ready' })
  useEffect(() => {
    if (step.kind !== 'done') return
    const timer = setTimeout(() => { setStep({ kind: 'ready' }) }, DONE_MS)
    return () => { clearTimeout(timer) }
  }, [step])

  const act = async (work: () => Promise<void>) => {
    setStep({ kind: 'busy' })
    try {
      await work()
      setStep({ kind: 'done' })
    } catch (error) {
      setStep({ kind: 'failed', why: error instanceof ApiError ? `${error.message}. ${error.detail}` : 'The browser did not allow it, or the page could not load what it needs.' })
    }
  }
  const save = (which: ReportFamily | 'all', shown: Filter) => () => {
    if (step.kind === 'busy') return
    void act(async () => { await (await import('./export-reports')).exportReports(which, shown, view) })
  }
  const tables: readonly PanelAction[] =
    filter === undefined
      ? []
      : [
          { label: 'All tables (ZIP of CSV)', icon: 'download', onChoose: save('all', filter) },
          ...REPORTS.map(({ family, label }) => ({ label: `${label} (CSV)`, icon: 'table', onChoose: save(family, filter) }) as const),
        ]
  const actions: readonly PanelAction[] = [
    ...tables,
    { label: 'Copy link', icon: 'link', onChoose: () => { void act(() => navigator.clipboard.writeText(window.location.href)) } },
    { label: 'Print or save as PDF', icon: 'print', onChoose: () => { window.print() } },
  ]
  return (
    <>
      <PanelMenu
        subject="Export"
        actions={actions}
        triggerClassName={styles.button}
        trigger={
          <>
            <Icon name="download" />
            <span className={styles.text}>{WORDS[step.kind]}</span>
          </>
        }
      />
      <span role="status" className="visually-hidden">
        {step.kind === 'busy' || step.kind === 'done' ? WORDS[step.kind] : null}
      </span>
      {step.kind === 'failed' ? (
        <Toast alone icon="warning" onClose={() => { setStep({ kind: 'ready' }) }}>
          Nothing was exported. {step.why}
        </Toast>
      ) : null}
    </>
  )
}
