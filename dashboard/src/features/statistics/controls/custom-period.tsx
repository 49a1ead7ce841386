import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import { formatQuantity } from '@/shared/format/number'
import { lastDay, lengthInDays, parseRange, type DateRange } from '@/shared/time/date-range'
import { addDays, parseLocalDate } from '@/shared/time/local-date'
import { Button } from '@/shared/ui/button'
import styles from './custom-period.module.css'

interface CustomPeriodProps {
  readonly initial: DateRange | undefined
  /** Takes the focus when it appears. */
  readonly focus: boolean
  readonly onShow: (range: DateRange) => void
}

/** First and last day, both included; nothing is asked of the server before "Show". */
export function CustomPeriod({ initial, focus, onShow }: CustomPeriodProps) {
  const id = useId()
  const [from, setFrom] = useState<string>(initial?.from ?? '')
  const [last, setLast] = useState<string>(initial ? lastDay(initial) : '')
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => { if (focus) first.current?.focus() }, [focus])
  const lastDate = parseLocalDate(last)
  const range = parseRange(from, lastDate ? addDays(lastDate, 1) : null)
  const fault = range ? undefined : faultOf(from, last)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (range) onShow(range)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.title}>Custom period</p>
      <label className={styles.field}>
        First day
        <input ref={first} type="date" value={from} onChange={(event) => { setFrom(event.target.value) }} aria-describedby={id} />
      </label>
      <label className={styles.field}>
        Last day
        <input type="date" value={last} onChange={(event) => { setLast(event.target.value) }} aria-describedby={id} aria-invalid={fault !== undefined} />
      </label>
      <p id={id} className={styles.hint} role="status">
        {range ? formatQuantity(lengthInDays(range), 'day') : fault}
      </p>
      <Button type="submit" look="primary" aria-disabled={!range}>
        Show
      </Button>
    </form>
  )
}

function faultOf(from: string, last: string): string {
  if (!parseLocalDate(from) || !parseLocalDate(last)) return 'Give both days.'
  return last < from ? 'The last day is before the first.' : 'Only days before the year 2200 can be shown.'
}
