import { ApiError } from '../api/api-error'
import { Breadcrumbs } from './breadcrumbs'
import { clean, cleanStack, routeOf } from './clean'
import { MAX_MESSAGE, MAX_STACK, type ClientEvent } from './client-event'

type Kind = ClientEvent['kind']
type Sink = (event: ClientEvent) => void

/** What fails in this page comes together here; before anybody takes it, it goes nowhere. */
export class Incidents {
  readonly #crumbs = new Breadcrumbs()
  #sink: Sink | undefined

  /** Lets somebody take what fails from now on. */
  tellTo(sink: Sink | undefined): void {
    this.#sink = sink
  }

  leaveCrumb(crumb: string): void {
    this.#crumbs.leave(crumb)
  }

  /** Something was thrown, rejected, or could not be drawn. */
  failed(kind: Exclude<Kind, 'request'>, thrown: unknown): void {
    // A request that failed was told of where it failed; an aborted one did not fail.
    if (thrown instanceof ApiError || isAbort(thrown)) return
    const error = thrown instanceof Error ? thrown : undefined
    const message = error ? `${error.name}: ${error.message}` : `Thrown: ${typeof thrown}`
    this.#tell({ kind, message: clean(message, MAX_MESSAGE), stack: error?.stack && cleanStack(error.stack, MAX_STACK) })
  }

  /** A request came to nothing, after all attempts. */
  requestFailed(method: string, address: string, error: unknown): void {
    if (!(error instanceof ApiError)) return
    const route = `${method} ${routeOf(address)}`
    this.leaveCrumb(`${route} ${error.code}`)
    if (isWorthTelling(error)) this.#tell({ kind: 'request', message: `${error.code} from ${route}`, traceId: error.traceId })
  }

  requestDone(method: string, address: string): void {
    this.leaveCrumb(`${method} ${routeOf(address)} done`)
  }

  #tell(event: Pick<ClientEvent, 'kind' | 'message' | 'stack' | 'traceId'>): void {
    this.#sink?.({ ...event, screen: window.location.pathname.slice(0, 200), times: 1, breadcrumbs: this.#crumbs.list() })
  }
}

/** What is in order, or for the reader to mend, is no incident: no sign-in, no right, no such thing, a conflict, too many. */
const IN_ORDER = new Set([401, 403, 404, 409, 412, 422, 428, 429])

function isWorthTelling({ status, code }: ApiError): boolean {
  return code !== 'SIGN_IN_NEEDED' && (status === undefined || !IN_ORDER.has(status))
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && (thrown.name === 'AbortError' || thrown.name === 'TimeoutError')
}

/** The ones of this page. */
export const incidents = new Incidents()
