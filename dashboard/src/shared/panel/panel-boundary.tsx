import { Component, type ReactNode } from 'react'
import { ApiError } from '../api/api-error'
import { ErrorState } from '../ui/error-state'
import { Panel } from './panel'

interface PanelBoundaryProps {
  readonly title: string
  readonly children: ReactNode
  /** A change of this value clears the failure, as new data may well be drawn without it. */
  readonly resetKey: string
  /** Stands inside a panel already, so the failure needs no frame of its own. */
  readonly bare?: boolean
}

interface PanelBoundaryState {
  readonly failure: ApiError | undefined
  readonly resetKey: string
}

/** Keeps a failure to draw one panel inside that panel. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { failure: undefined, resetKey: this.props.resetKey }

  static getDerivedStateFromError(cause: unknown): Partial<PanelBoundaryState> {
    return {
      failure: new ApiError({
        title: 'This panel could not be drawn',
        detail: cause instanceof Error ? cause.message : 'An unknown failure.',
        code: 'RENDER_FAILED',
        transient: false,
        cause,
      }),
    }
  }

  static getDerivedStateFromProps(props: PanelBoundaryProps, state: PanelBoundaryState): Partial<PanelBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { failure: undefined, resetKey: props.resetKey }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (!failure) return this.props.children
    const failed = <ErrorState error={failure} automatic onRetry={() => { this.setState({ failure: undefined }) }} />
    if (this.props.bare === true) return failed
    return (
      <Panel title={this.props.title} frame="card" busy={false} status={null}>
        {failed}
      </Panel>
    )
  }
}
