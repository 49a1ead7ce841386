/** What a failed call comes to, whatever went wrong. Codes in upper case never change meaning. */
export interface ApiErrorInit {
  readonly title: string
  readonly detail: string
  readonly code: string
  readonly status?: number | undefined
  readonly traceId?: string | undefined
  /** Address of the page that explains the code. */
  readonly type?: string | undefined
  readonly retryAfterSeconds?: number | undefined
  /** Whether the same call may succeed a moment later. */
  readonly transient: boolean
  readonly cause?: unknown
  /** Other times, where one was taken. */
  readonly nextFree?: readonly FreeTime[] | undefined
}

export interface FreeTime {
  readonly start: string
  readonly end: string
}

export class ApiError extends Error {
  readonly detail: string
  readonly code: string
  readonly status: number | undefined
  readonly traceId: string | undefined
  readonly type: string | undefined
  readonly retryAfterSeconds: number | undefined
  readonly transient: boolean
  readonly nextFree: readonly FreeTime[]

  constructor(init: ApiErrorInit) {
    super(init.title, { cause: init.cause })
    this.name = 'ApiError'
    this.detail = init.detail
    this.code = init.code
    this.status = init.status
    this.traceId = init.traceId
    this.type = init.type
    this.retryAfterSeconds = init.retryAfterSeconds
    this.transient = init.transient
    this.nextFree = init.nextFree ?? []
  }
}

export function timedOut(timeoutMs: number, traceId: string, cause: unknown): ApiError {
  return new ApiError({
    title: 'The server took too long',
    detail: `There was no answer within ${timeoutMs / 1000} seconds.`,
    code: 'CLIENT_TIMEOUT',
    traceId,
    transient: true,
    cause,
  })
}

export function unreachable(cause: unknown, traceId?: string): ApiError {
  return new ApiError({
    title: 'The server cannot be reached',
    detail: 'The connection was refused or lost. Check that Evenkeel is running and that this device is online.',
    code: 'NETWORK_UNREACHABLE',
    traceId,
    transient: true,
    cause,
  })
}

/** Stands in for an answer while calls wait for somebody to sign in. */
export function signInNeeded(): ApiError {
  return new ApiError({
    title: 'Sign in to see newer numbers',
    detail: 'They are fetched as soon as you have signed in.',
    code: 'SIGN_IN_NEEDED',
    transient: false,
  })
}

export function malformed(detail: string, traceId: string | undefined, cause: unknown): ApiError {
  return new ApiError({
    title: 'The answer could not be read',
    detail,
    code: 'MALFORMED_RESPONSE',
    traceId,
    transient: false,
    cause,
  })
}
