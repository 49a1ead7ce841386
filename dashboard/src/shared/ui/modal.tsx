import { useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react'
import { Button } from './button'
import { Icon } from './icon'
import styles from './modal.module.css'

interface ModalProps {
  readonly title: string
  readonly onClose: () => void
  readonly width?: 'narrow' | 'wide'
  readonly children: ReactNode
}

/** A native modal dialog: the browser holds the focus in it, closes it on Escape, and gives the focus back. */
export function Modal({ title, onClose, width = 'narrow', children }: ModalProps) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-first=true]')?.focus()
    // Closing gives focus back to where it was; only taking the element away would not.
    return () => { element?.close() }
  }, [])
  const closed = (event: SyntheticEvent<HTMLDialogElement>) => {
    // Not one inside it, and not the news of an earlier closing.
    if (event.target === event.currentTarget && !event.currentTarget.open) onClose()
  }
  return (
    <dialog ref={dialog} className={[styles.dialog, styles[width]].join(' ')} aria-labelledby={titleId} onClose={closed}>
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <Button look="quiet" square aria-label="Close" onClick={() => { dialog.current?.close() }}>
          <Icon name="close" />
        </Button>
      </header>
      {children}
    </dialog>
  )
}
