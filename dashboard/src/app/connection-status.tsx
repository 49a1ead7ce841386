import { useLiveState } from '@/shared/live/live'
import type { LiveState } from '@/shared/live/live-channel'
import { Popover } from '@/shared/ui/popover'
import styles from './connection-status.module.css'

const TEXTS: Readonly<Record<LiveState, { readonly word: string; readonly why: string }>> = {
  off: { word: 'On request', why: 'This page shows what it asked for last. Refresh to see what is new.' },
  waiting: {
    word: 'Connecting',
    why: 'There is no connection that tells of changes; it is tried again by itself. Everything works; refresh to see what is new.',
  },
  live: { word: 'Live', why: 'Changes show by themselves within a few seconds.' },
  offline: { word: 'Offline', why: 'This device has no network. What is shown stays, with its age, and goes on when the network is back.' },
}

/** Whether changes show by themselves: a dot of its own shape for each state, and a word. */
export function ConnectionStatus() {
  const state = useLiveState()
  const { word, why } = TEXTS[state]
  return (
    <Popover
      label={`Connection: ${word}`}
      triggerClassName={styles.trigger}
      trigger={
        <>
          <span className={[styles.dot, styles[state]].join(' ')} aria-hidden="true" />
          <span className={styles.word}>{word}</span>
        </>
      }
    >
      {why}
    </Popover>
  )
}
