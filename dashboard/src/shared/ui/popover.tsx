import { useId, type ReactNode } from 'react'
import styles from './popover.module.css'

interface PopoverProps {
  /** The accessible name of the button and of what it opens. */
  readonly label: string
  readonly trigger: ReactNode
  readonly triggerClassName?: string | undefined
  readonly children: ReactNode
}

/** A button with a native popover: the browser closes it on Escape and on a click elsewhere, and gives focus back. */
export function Popover({ label, trigger, triggerClassName, children }: PopoverProps) {
  const id = useId()
  return (
    <>
      <button type="button" className={triggerClassName} popoverTarget={id} aria-label={label}>
        {trigger}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={label} className={styles.popover}>
        {children}
      </div>
    </>
  )
}
