import type { ReactNode } from 'react'
import { Button } from './button'
import { Icon, type IconName } from './icon'
import styles from './toast.module.css'

interface ToastProps {
  readonly icon?: IconName
  readonly action?: ReactNode
  readonly onClose: () => void
  /** Finds its own place at the foot of the window, and speaks for itself. */
  readonly alone?: boolean
  readonly children: ReactNode
}

/** A quiet word at the foot of the window, which waits until it is put away. */
export function Toast({ icon = 'info', action, onClose, alone = false, children }: ToastProps) {
  return (
    <div className={[styles.toast, alone && styles.alone].filter(Boolean).join(' ')} role={alone ? 'alert' : undefined}>
      <Icon name={icon} />
      <div className={styles.text}>{children}</div>
      {action}
      <Button look="quiet" square aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  )
}
