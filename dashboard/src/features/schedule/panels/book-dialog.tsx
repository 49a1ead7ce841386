import { useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ApiError } from '@/shared/api/api-error'
import type { Named } from '@/shared/api/get-names'
import { addDays, parseLocalDate, type LocalDate } from '@/shared/time/local-date'
import { Button } from '@/shared/ui/button'
import { Modal } from '@/shared/ui/modal'
import { Skeleton } from '@/shared/ui/skeleton'
import { useFreeSlots, type Slot } from '../api/schedule'
import { bookSession, SCHEDULE_KEY, type Days } from '../api/sessions'
import { dayIn, timeIn } from '../model/session-words'
import styles from './dialogs.module.css'
import { Refusal } from './refusal'

interface BookDialogProps {
  readonly days: Days
  readonly today: LocalDate
  readonly trainers: readonly Named[]
  readonly activities: readonly Named[]
  readonly onClose: () => void
}

const SHOWN = 24

/** Books a session at one of the times that are free. */
export function BookDialog({ days, today, trainers, activities, onClose }: BookDialogProps) {
  const client = useQueryClient()
  const { zone } = days
  const [activity, setActivity] = useState('')
  const [trainer, setTrainer] = useState('')
  const [day, setDay] = useState<string>(today >= days.from && today < days.to ? addDays(today, 1) : days.from)
  const [chosen, setChosen] = useState<Slot>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiError>()
  const from = parseLocalDate(day)
  const slots = useFreeSlots(
    activity === '' || from === undefined ? undefined : { activity, trainer: trainer === '' ? undefined : trainer, from, to: addDays(from, 1), zone },
  )
  const book = async (slot: Pick<Slot, 'start'> & Partial<Slot>) => {
    setBusy(true)
    setFailure(undefined)
    try {
      await bookSession({ activity, trainer: slot.trainer?.id ?? (trainer === '' ? undefined : trainer), start: slot.start })
      void client.invalidateQueries({ queryKey: [SCHEDULE_KEY] })
      onClose()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setFailure(error)
      setBusy(false)
      void slots.refetch()
    }
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (chosen && !busy) void book(chosen)
  }
  const refill = (set: (value: string) => void) => (value: string) => {
    setChosen(undefined)
    setFailure(undefined)
    set(value)
  }
  return (
    <Modal title="Book a session" onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <Choice label="Activity" value={activity} none="Choose one" options={activities} first onChange={refill(setActivity)} />
        <Choice label="Trainer" value={trainer} none="Anybody who can" options={trainers} onChange={refill(setTrainer)} />
        <label className={styles.field}>
          Day
          <input type="date" value={day} required onChange={(event) => { refill(setDay)(event.target.value) }} />
        </label>
        <Slots
          slots={activity === '' ? undefined : slots.data}
          loading={slots.isFetching && slots.data === undefined}
          failure={slots.error instanceof ApiError ? slots.error : undefined}
          zone={zone}
          chosen={chosen}
          onChoose={setChosen}
        />
        {failure ? <Refusal failure={failure} /> : null}
        {failure && failure.nextFree.length > 0 ? (
          <div className={styles.actions} role="group" aria-label="Free instead">
            {failure.nextFree.map(({ start }) => (
              <Button key={start} aria-disabled={busy} onClick={() => { if (!busy) void book({ ...(chosen ? { trainer: chosen.trainer } : {}), start }) }}>
                {dayIn(zone, start)}, {timeIn(zone, start)}
              </Button>
            ))}
          </div>
        ) : null}
        <div className={styles.actions}>
          <Button type="submit" look="primary" aria-disabled={busy || chosen === undefined}>
            {busy ? 'Booking…' : 'Book'}
          </Button>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly none: string
  readonly options: readonly Named[]
  readonly first?: boolean
  readonly onChange: (value: string) => void
}

function Choice({ label, value, none, options, first = false, onChange }: ChoiceProps) {
  return (
    <label className={styles.field}>
      {label}
      <select value={value} data-first={first} onChange={(event) => { onChange(event.target.value) }}>
        <option value="">{none}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface SlotsProps {
  readonly slots: readonly Slot[] | undefined
  readonly loading: boolean
  readonly failure: ApiError | undefined
  readonly zone: string
  readonly chosen: Slot | undefined
  readonly onChoose: (slot: Slot) => void
}

function Slots({ slots, loading, failure, zone, chosen, onChoose }: SlotsProps) {
  if (failure && !slots) return <Refusal failure={failure} />
  if (loading) return <Skeleton chars={24} />
  if (!slots) return <p className={styles.quiet}>Choose an activity to see when it can take place.</p>
  if (slots.length === 0) return <p className={styles.quiet}>Nothing is free on this day. Try another day, or let anybody give it.</p>
  return (
    <fieldset className={styles.slots}>
      <legend>Free{slots.length > SHOWN ? `, the first ${SHOWN}` : ''}</legend>
      {slots.slice(0, SHOWN).map((slot) => (
        <label key={`${slot.start} ${slot.trainer.id}`} className={styles.slot}>
          <input type="radio" name="slot" className="visually-hidden" checked={slot === chosen} onChange={() => { onChoose(slot) }} />
          <b>{timeIn(zone, slot.start)}</b> {slot.trainer.name}
        </label>
      ))}
    </fieldset>
  )
}
