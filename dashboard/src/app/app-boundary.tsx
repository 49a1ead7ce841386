import { Component, type ReactNode } from 'react'
import { Button } from '@/shared/ui/button'
import { CopyButton } from '@/shared/ui/copy-button'
import styles from './app-boundary.module.css'
import { buildInfo } from './build-info'

interface AppBoundaryState {
  readonly failure: string | undefined
}

/** The last net: when even the frame of the page cannot be drawn. */
export class AppBoundary extends Component<{ readonly children: ReactNode }, AppBoundaryState> {
  override state: AppBoundaryState = { failure: undefined }

  static getDerivedStateFromError(error: unknown): AppBoundaryState {
    return { failure: error instanceof Error ? error.message : 'An unknown failure.' }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === undefined) return this.props.children
    return (
      <main className={styles.page} role="alert">
        <h1>The page stopped</h1>
        <p>Your data is not affected. Reload the page; if it stops again, report this text:</p>
        <pre>{failure}</pre>
        <p className={styles.actions}>
          <Button look="primary" onClick={() => { window.location.reload() }}>
            Reload
          </Button>
          <CopyButton text={`${failure}\nPage: ${window.location.pathname}, Evenkeel ${buildInfo(document).version}`} />
        </p>
      </main>
    )
  }
}
