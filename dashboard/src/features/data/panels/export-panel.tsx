import { useId, useState } from 'react'
import { addressOf } from '@/shared/api/address'
import { ApiError } from '@/shared/api/api-error'
import { fetchFile, save } from '@/shared/api/download'
import { Panel } from '@/shared/panel/panel'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import { addDays, parseLocalDate } from '@/shared/time/local-date'
import { browserZone, dateIn } from '@/shared/time/zone'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import styles from './export-panel.module.css'

const FAMILIES = [
  ['overview', 'Overview'],
  ['trainers', 'Trainers'],
  ['activities', 'Activities'],
  ['adherence', 'Adherence'],
  ['trend', 'Trend'],
  ['heatmap', 'Hours of the week'],
] as const
const USUAL_DAYS = 28

/** Reports as files for a spreadsheet. */
export function ExportPanel() {
  return (
    <PanelBoundary title="Export" resetKey="export">
      <ExportContent />
    </PanelBoundary>
  )
}

function ExportContent() {
  const id = useId()
  const [today] = useState(() => dateIn(browserZone(), new Date()))
  const [first, setFirst] = useState<string>(addDays(today, 1 - USUAL_DAYS))
  const [last, setLast] = useState<string>(today)
  const [busy, setBusy] = useState<string>()
  const [failure, setFailure] = useState<ApiError>()
  const [from, end] = [parseLocalDate(first), parseLocalDate(last)]
  const valid = from !== undefined && end !== undefined && from <= end

  const download = async (family: string) => {
    if (!valid || busy !== undefined) return
    setBusy(family)
    setFailure(undefined)
    try {
      const to = addDays(end, 1)
      const file = await fetchFile(addressOf(`statistics/${family}`, { from, to }), 'text/csv')
      save(file, `evenkeel-${family}-${from}-${end}.csv`)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setFailure(error)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <Panel title="Export" frame="card" busy={busy !== undefined} status={null}>
      <div className={styles.body}>
        <p className={styles.quiet}>Reports as CSV, with the numbers that the statistics show.</p>
        <div className={styles.days}>
          <label htmlFor={`${id}-first`}>First day</label>
          <input id={`${id}-first`} type="date" value={first} aria-invalid={!valid} onChange={(event) => { setFirst(event.target.value) }} />
          <label htmlFor={`${id}-last`}>Last day</label>
          <input id={`${id}-last`} type="date" value={last} aria-invalid={!valid} onChange={(event) => { setLast(event.target.value) }} />
        </div>
        {valid ? null : <p role="alert">Give two days, the first one not after the last one.</p>}
        <div className={styles.families}>
          {FAMILIES.map(([family, label]) => (
            <Button key={family} aria-disabled={!valid || busy !== undefined} onClick={() => { void download(family) }}>
              <Icon name="download" />
              {label}
            </Button>
          ))}
        </div>
        {failure ? (
          <div role="alert">
            <Notice tone="warning">
              {failure.message}. {failure.detail}
            </Notice>
          </div>
        ) : null}
        <p className={styles.quiet}>
          All sessions, for another store or a calendar: <code>evenkeel export --out FILE</code>
        </p>
      </div>
    </Panel>
  )
}
