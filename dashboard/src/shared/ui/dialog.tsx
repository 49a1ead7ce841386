import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './button'
import styles from './dialog.module.css'
import { Icon } from './icon'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog of the browser: Escape closes it, the focus stays inside and comes back afterwards. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={id} className={styles.dialog} onClose={onClose} onClick={(event) => { if (event.target === event.currentTarget) onClose() }}>
      <div className={styles.frame}>
        <header className={styles.header}>
          <h2 id={id}>{title}</h2>
          <Button square look="quiet" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
