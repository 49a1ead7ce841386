import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Popover } from './popover'
import styles from './info-button.module.css'

interface InfoButtonProps {
  readonly subject: string
  readonly children: ReactNode
}

/** "How is this counted", for one number. */
export function InfoButton({ subject, children }: InfoButtonProps) {
  return (
    <Popover label={`${subject}: how is this counted`} trigger={<Icon name="info" />} triggerClassName={styles.button}>
      {children}
    </Popover>
  )
}
