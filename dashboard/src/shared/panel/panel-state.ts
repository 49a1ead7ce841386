import type { ApiError } from '../api/api-error'

/** What a panel can be; emptiness is read from the body, as only the panel knows it. */
export type PanelState<T> =
  /** `held`: nothing is asked for before somebody signs in. */
  | { readonly kind: 'loading'; readonly slow: boolean; readonly held: boolean }
  | { readonly kind: 'error'; readonly error: ApiError; readonly automatic: boolean; readonly at: number }
  | PanelData<T>

export interface PanelData<T> {
  readonly kind: 'ready'
  readonly body: T
  /** When the browser received the body. */
  readonly receivedAt: number
  readonly refreshing: boolean
  /** The body belongs to the filter before; the one asked for is on its way. */
  readonly outdated: boolean
  /** Why nothing newer is shown. */
  readonly failure: ApiError | undefined
  /** When that was. */
  readonly failedAt: number
  /** Whether it is tried again by itself. */
  readonly automatic: boolean
}

export interface PanelHandle<T> {
  readonly state: PanelState<T>
  readonly retry: () => void
}
