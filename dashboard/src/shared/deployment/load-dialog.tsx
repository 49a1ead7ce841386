import type { ComponentType } from 'react'
import { Toast } from '../ui/toast'
import { loadLate } from './load-late'
import { Part } from './part'

interface DialogProps {
  readonly onClose: () => void
}

/** A dialog whose code comes when it is wanted. Where it does not come, that is said, and the page stays as it is. */
export function loadDialog<P extends DialogProps>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return loadLate(new Part(load), (loaded) => loaded, ({ props, again }) => (
    <Toast
      alone
      icon="warning"
      onClose={() => {
        // The next time it is fetched anew.
        again()
        props.onClose()
      }}
    >
      This part of the page could not be loaded. Check that Evenkeel is running and that this device is online, then try again.
    </Toast>
  ))
}
