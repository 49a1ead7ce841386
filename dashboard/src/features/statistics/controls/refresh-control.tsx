import { useQueryClient } from '@tanstack/react-query'
import { useQuotas } from '@/shared/api/quota'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { Popover } from '@/shared/ui/popover'
import { SegmentedControl } from '@/shared/ui/segmented-control'
import { useSecondsUntil } from '@/shared/ui/use-seconds-until'
import { quotaNote } from '../model/quota-note'
import { REFRESH_MINUTES, type RefreshMinutes } from '../model/view'
import { refreshAll } from './refresh-all'
import styles from './refresh-control.module.css'
import type { Shortcuts } from './use-shortcuts'

interface RefreshControlProps {
  readonly minutes: RefreshMinutes | undefined
  readonly shortcuts: Shortcuts
  readonly onMinutes: (minutes: string | undefined) => void
}

const OFF = 'off'

/** Refresh now; beside it how often that happens by itself, and a pause. */
export function RefreshControl({ minutes, shortcuts: { paused, setPaused }, onMinutes }: RefreshControlProps) {
  const client = useQueryClient()
  const quotas = useQuotas()
  const wait = useSecondsUntil(quotas.refusedUntil)
  const note = quotaNote(quotas, wait)
  return (
    <div className={styles.split}>
      <Button className={styles.now} aria-keyshortcuts="R" aria-disabled={wait > 0} title={note?.sentence} onClick={() => { refreshAll(client) }}>
        <Icon name={note ? 'clock' : 'refresh'} />
        <span className={styles.text}>Refresh{note ? ` ${note.brief}` : minutes === undefined ? null : paused ? ' · paused' : ` · ${minutes} min`}</span>
      </Button>
      <Popover label="Refresh by itself" triggerClassName={styles.more} trigger={<Icon name="down" />}>
        <div className={styles.menu}>
          <p>Refresh by itself</p>
          <SegmentedControl
            label="Refresh by itself"
            value={minutes === undefined ? OFF : String(minutes)}
            options={[{ value: OFF, label: 'Off' }, ...REFRESH_MINUTES.map((each) => ({ value: String(each), label: `${each} min` }))]}
            onChange={(value) => { onMinutes(value === OFF ? undefined : value) }}
          />
          {note ? <p className={styles.note}>{note.sentence}</p> : null}
          {minutes === undefined ? null : (
            <Button aria-pressed={paused} onClick={() => { setPaused(!paused) }}>
              <Icon name={paused ? 'play' : 'pause'} />
              {paused ? 'Go on' : 'Pause'}
            </Button>
          )}
        </div>
      </Popover>
    </div>
  )
}
