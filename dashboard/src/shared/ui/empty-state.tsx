import type { ReactNode } from 'react'
import { Icon } from './icon'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  readonly title: string
  readonly children: ReactNode
  readonly action?: ReactNode
  /** `row` lies down where there is width, for panels that are not high. */
  readonly layout?: 'stack' | 'row'
}

/** Nothing is wrong, there is just nothing: says why and what to do next. */
export function EmptyState({ title, children, action, layout = 'stack' }: EmptyStateProps) {
  return (
    <div className={[styles.empty, styles[layout]].join(' ')}>
      <span className={styles.sign}>
        <Icon name="empty" />
      </span>
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        <div className={styles.body}>{children}</div>
      </div>
      {action}
    </div>
  )
}
