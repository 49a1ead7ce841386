import { useState } from 'react'
import { useLiveState } from '@/shared/live/live'
import { Button } from '@/shared/ui/button'
import { Toast } from '@/shared/ui/toast'
import styles from './toasts.module.css'
import { useNewVersion } from './use-new-version'

/** What is worth a word on every screen: no network, a newer version. */
export function Toasts() {
  const offline = useLiveState() === 'offline'
  const newer = useNewVersion()
  const [put, setPut] = useState({ offline: false, newer: false })
  // Being without a network again is news again.
  if (!offline && put.offline) setPut({ ...put, offline: false })
  return (
    <div className={styles.toasts} role="status">
      {offline && !put.offline ? (
        <Toast icon="warning" onClose={() => { setPut({ ...put, offline: true }) }}>
          Offline. What is shown stays, with its age, and goes on by itself when the network is back.
        </Toast>
      ) : null}
      {newer && !put.newer ? (
        <Toast icon="refresh" action={<Button look="primary" onClick={() => { window.location.reload() }}>Reload</Button>} onClose={() => { setPut({ ...put, newer: true }) }}>
          There is a newer version of this page. What you have chosen stays.
        </Toast>
      ) : null}
    </div>
  )
}
