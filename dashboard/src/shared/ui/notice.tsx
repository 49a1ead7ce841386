import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import styles from './notice.module.css'

interface NoticeProps {
  readonly tone: 'info' | 'warning'
  readonly icon?: IconName
  readonly children: ReactNode
}

/** A strip with one thing worth knowing. */
export function Notice({ tone, icon, children }: NoticeProps) {
  return (
    <div className={[styles.notice, styles[tone]].join(' ')}>
      <Icon name={icon ?? (tone === 'info' ? 'info' : 'warning')} />
      <div className={styles.body}>{children}</div>
    </div>
  )
}
