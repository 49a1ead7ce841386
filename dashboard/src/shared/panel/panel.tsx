import { useId, type KeyboardEventHandler, type ReactNode, type Ref } from 'react'
import styles from './panel.module.css'

interface PanelProps {
  readonly title: string
  readonly info?: ReactNode
  readonly status: ReactNode
  readonly actions?: ReactNode
  readonly busy: boolean
  /** `card` frames the body; `open` leaves that to what is inside. */
  readonly frame: 'card' | 'open'
  readonly bodyClassName?: string | undefined
  readonly onKeyDown?: KeyboardEventHandler
  readonly ref?: Ref<HTMLElement>
  readonly children: ReactNode
}

/** The anatomy that all panels share: title, info, age, actions, body. */
export function Panel({ title, info, status, actions, busy, frame, bodyClassName, onKeyDown, ref, children }: PanelProps) {
  const id = useId()
  return (
    <section ref={ref} aria-labelledby={id} aria-busy={busy} className={[styles.panel, styles[frame]].join(' ')} onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {info}
        <div className={styles.side}>
          {status}
          {actions}
        </div>
      </header>
      <div className={[styles.body, bodyClassName].filter(Boolean).join(' ')}>{children}</div>
    </section>
  )
}
