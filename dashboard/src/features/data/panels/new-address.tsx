import { useState } from 'react'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { feedAddress, type Feed } from '../api/feeds'
import styles from './feeds-panel.module.css'

interface NewAddressProps {
  readonly feed: Feed
  readonly path: string
  readonly onClose: () => void
}

/** The address of a new link: shown this once, since the server keeps only what recognises it. */
export function NewAddress({ feed, path, onClose }: NewAddressProps) {
  const address = feedAddress(path)
  const [word, setWord] = useState('Copy')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setWord('Copied')
    } catch {
      setWord('Mark it and copy it by hand')
    }
  }
  return (
    <div className={styles.made} role="status">
      <p>
        <b>The address for {feed.trainer.name}.</b> It is shown this once; copy it now.
      </p>
      <code>{address}</code>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => { void copy() }}>
          <Icon name="copy" />
          {word}
        </Button>
        <a className={styles.link} href={address.replace(/^https?:/, 'webcal:')}>
          Open in a calendar program
        </a>
        <Button look="quiet" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  )
}
