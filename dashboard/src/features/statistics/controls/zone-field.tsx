import { useId, useState } from 'react'
import { isZone, offsetOf } from '@/shared/time/zone'
import { useNow } from '@/shared/time/use-now'
import { WeekStartSelect } from '@/shared/time/week-start-select'
import { Button } from '@/shared/ui/button'
import styles from './custom-period.module.css'

interface ZoneFieldProps {
  readonly zone: string | undefined
  /** The zone is the reader's own choice and not the organisation's. */
  readonly given: boolean
  readonly onZone: (zone: string | undefined) => void
}

const MINUTE_MS = 60_000

/** The zone in which days begin and end, to be searched by name. It applies as soon as it is one. */
export function ZoneField({ zone, given, onZone }: ZoneFieldProps) {
  const id = useId()
  const [text, setText] = useState(zone ?? '')
  const now = useNow(MINUTE_MS)
  const known = isZone(text) && text !== ''
  return (
    <div className={styles.zone}>
      <label className={styles.field}>
        Time zone
        <input
          list={id}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          aria-invalid={!known}
          onChange={({ target: { value } }) => {
            setText(value)
            if (value !== '' && isZone(value) && value !== zone) onZone(value)
          }}
        />
        <datalist id={id}>
          {Intl.supportedValuesOf('timeZone').map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {known ? `Now ${offsetOf(text, new Date(now))}` : 'Such as Europe/Oslo.'}
      </p>
      <WeekStartSelect />
      {given ? <Button onClick={() => { onZone(undefined) }}>The organisation’s zone</Button> : null}
    </div>
  )
}
