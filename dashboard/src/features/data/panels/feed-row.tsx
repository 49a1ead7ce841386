import { useState } from 'react'
import { formatMoment } from '@/shared/format/date'
import { browserZone } from '@/shared/time/zone'
import { Button } from '@/shared/ui/button'
import type { Feed } from '../api/feeds'
import styles from './feeds-panel.module.css'

interface FeedRowProps {
  readonly feed: Feed
  readonly busy: boolean
  readonly onRotate: () => void
  readonly onRevoke: () => void
}

/** One link, and what can be done to it; both end the address so far, so each is asked for twice. */
export function FeedRow({ feed, busy, onRotate, onRevoke }: FeedRowProps) {
  const [asking, setAsking] = useState<'rotate' | 'revoke'>()
  const { name } = feed.trainer
  const answer = (act: () => void) => {
    setAsking(undefined)
    if (!busy) act()
  }
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <b>{name}</b>
        <span className={styles.quiet}>address made {formatMoment(new Date(feed.madeAt), browserZone(), new Date())}</span>
      </span>
      {asking === undefined ? (
        <span className={styles.actions}>
          <Button aria-label={`New address for ${name}`} onClick={() => { setAsking('rotate') }}>
            New address
          </Button>
          <Button aria-label={`Take the link of ${name} away`} onClick={() => { setAsking('revoke') }}>
            Take away
          </Button>
        </span>
      ) : (
        <span className={styles.actions} role="group" aria-label={`Are you sure? ${name}`}>
          <span className={styles.quiet}>The address so far will show nothing any more.</span>
          <Button look="primary" autoFocus onClick={() => { answer(asking === 'rotate' ? onRotate : onRevoke) }}>
            {asking === 'rotate' ? 'Make a new one' : 'Take it away'}
          </Button>
          <Button look="quiet" onClick={() => { setAsking(undefined) }}>
            Keep it
          </Button>
        </span>
      )}
    </li>
  )
}
