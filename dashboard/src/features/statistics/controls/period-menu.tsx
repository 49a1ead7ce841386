import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { Skeleton } from '@/shared/ui/skeleton'
import { describePeriod } from '../model/describe-period'
import type { Selection } from '../model/selection'
import type { PeriodControl } from '../model/use-period'
import { CustomPeriod } from './custom-period'
import styles from './period-menu.module.css'
import { PresetList, selectionOfKey } from './preset-list'

/** The period in words, and what opens when it is pressed. */
export function PeriodMenu({ period }: { readonly period: PeriodControl }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { shown, view } = period
  const label = shown && describePeriod(view.selection, shown.range, shown.fellBack)

  const close = useCallback(() => {
    setOpen(false)
    button.current?.focus()
  }, [])
  useCloseOnPressElsewhere(root, open, setOpen)
  const choose = (selection: Selection) => {
    close()
    period.choose(selection)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    const selection = selectionOfKey(event.key)
    if (selection) choose(selection)
  }
  return (
    <div className={styles.root} ref={root}>
      <Button ref={button} className={styles.button} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => { setOpen(!open) }}>
        <Icon name="calendar" />
        <span className={styles.text}>
          {label ? <span className={styles.name}>{label.name}</span> : <Skeleton chars={22} />}
          {label?.dates === undefined ? null : <span className={styles.dates}>{label.dates}</span>}
        </span>
        <Icon name="down" />
      </Button>
      {open ? (
        <div id={id} role="dialog" aria-label="Choose a period" className={styles.menu} onKeyDown={onKeyDown}>
          <PresetList selected={view.selection} onChoose={choose} />
          <CustomPeriod initial={shown?.range} onShow={(range) => { choose({ kind: 'custom', range }) }} />
        </div>
      ) : null}
    </div>
  )
}

function useCloseOnPressElsewhere(root: React.RefObject<HTMLElement | null>, open: boolean, setOpen: (open: boolean) => void) {
  useEffect(() => {
    if (!open) return
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('focusin', onPress)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('focusin', onPress)
    }
  }, [root, open, setOpen])
}
