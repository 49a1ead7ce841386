import type { ReactNode } from 'react'
import { formatAge } from '../format/age'
import badge from '../ui/badge.module.css'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Popover } from '../ui/popover'
import type { Freshness } from './freshness'
import styles from './freshness-badge.module.css'

interface FreshnessBadgeProps {
  readonly freshness: Freshness
  readonly asOf: string
  readonly subject: string
  /** When it is tried again. */
  readonly next: ReactNode
  readonly retry: () => void
}

/** Says in a word and a sign that numbers are old or incomplete; opens to tell why and what to do. */
export function FreshnessBadge({ freshness, asOf, subject, next, retry }: FreshnessBadgeProps) {
  const word = freshness.kind === 'partial' ? 'Partial' : 'Stale'
  const text = `${word} · ${formatAge(freshness.ageSeconds)}`
  return (
    <Popover
      label={`${subject}: ${text}. Why?`}
      triggerClassName={badge.badge}
      trigger={
        <>
          <Icon name={freshness.kind === 'partial' ? 'half' : 'clock'} />
          {text}
        </>
      }
    >
      <div className={styles.why}>
        <p className={styles.asOf}>{asOf}</p>
        {freshness.causes.map((cause) => (
          <p key={cause}>{cause}</p>
        ))}
        {next}
        <Button onClick={retry}>
          <Icon name="refresh" />
          Try again
        </Button>
      </div>
    </Popover>
  )
}
