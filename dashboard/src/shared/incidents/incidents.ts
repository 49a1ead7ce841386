import { ApiError } from '../api/api-error'
import { Breadcrumbs } from './breadcrumbs'
import { clean, cleanStack, routeOf } from './clean'
import { MAX_MESSAGE, MAX_STACK, type ClientEvent } from './client-event'
import { ProblemLog } from './problem-log'

type Kind = ClientEvent['kind']
type Sink = (event: ClientEvent) => void

/** What fails in this page comes together here; before anybody takes it, it goes nowhere. */
export class Incidents {
  readonly #crumbs = new Breadcrumbs()
  #sink: Sink | undefined
  /** The same for the reader of this page. */
  readonly problems = new ProblemLog()

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
    this.problems.note({ title: TITLES[kind], detail: clean(message, MAX_MESSAGE), code: undefined, traceId: undefined }, Date.now())
  }

  /** A request came to nothing, after all attempts. */
  requestFailed(method: string, address: string, error: unknown): void {
    if (!(error instanceof ApiError)) return
    const route = `${method} ${routeOf(address)}`
    this.leaveCrumb(`${route} ${error.code}`)
    if (isWorthTelling(error)) this.#tell({ kind: 'request', message: `${error.code} from ${route}`, traceId: error.traceId })
    if (isWorthTelling(error) || error.status === TOO_MANY) {
      this.problems.note({ title: error.message, detail: `${route}. ${error.detail}`, code: error.code, traceId: error.traceId }, Date.now())
    }
  }

  requestDone(method: string, address: string): void {
    this.leaveCrumb(`${method} ${routeOf(address)} done`)
  }

  #tell(event: Pick<ClientEvent, 'kind' | 'message' | 'stack' | 'traceId'>): void {
    this.#sink?.({ ...event, screen: window.location.pathname.slice(0, 200), times: 1, breadcrumbs: this.#crumbs.list() })
  }
}

/** What is in order, or for the reader to mend, is no incident: no sign-in, no right, no such thing, a conflict, too many. */
const TOO_MANY = 429
const IN_ORDER = new Set([401, 403, 404, 409, 412, 422, 428, TOO_MANY])

const TITLES: Readonly<Record<Exclude<Kind, 'request'>, string>> = {
  error: 'This page made a mistake',
  rejection: 'This page made a mistake',
  render: 'A part of the page could not be drawn',
}

function isWorthTelling({ status, code }: ApiError): boolean {
  return code !== 'SIGN_IN_NEEDED' && (status === undefined || !IN_ORDER.has(status))
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && (thrown.name === 'AbortError' || thrown.name === 'TimeoutError')
}

/** The ones of this page. */
export const incidents = new Incidents()
