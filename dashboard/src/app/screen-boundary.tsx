import { Component, type ReactNode } from 'react'
import { Button } from '@/shared/ui/button'
import styles from './app-boundary.module.css'

interface ScreenBoundaryProps {
  readonly screen: string
  readonly children: ReactNode
}

interface ScreenBoundaryState {
  readonly failure: { readonly message: string; readonly screen: string } | undefined
}

/** A screen that cannot be loaded or drawn leaves the header, and through it the other screens. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, ScreenBoundaryState> {
  override state: ScreenBoundaryState = { failure: undefined }

  static getDerivedStateFromError(error: unknown): ScreenBoundaryState {
    return { failure: { message: error instanceof Error ? error.message : 'An unknown failure.', screen: '' } }
  }

  static getDerivedStateFromProps({ screen }: ScreenBoundaryProps, { failure }: ScreenBoundaryState): ScreenBoundaryState | null {
    if (failure === undefined || failure.screen === screen) return null
    // The first look after a failure notes where it was; another screen starts afresh.
    return { failure: failure.screen === '' ? { ...failure, screen } : undefined }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === undefined) return this.props.children
    return (
      <main id="main" tabIndex={-1} className={styles.page}>
        <div role="alert">
          <h1>{this.props.screen} cannot be shown</h1>
          <p>The other screens work. Check that Evenkeel is running and that this device is online, then load the page again.</p>
        </div>
        <pre>{failure.message}</pre>
        <Button look="primary" onClick={() => { window.location.reload() }}>
          Reload
        </Button>
      </main>
    )
  }
}
