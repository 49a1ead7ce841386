import * as v from 'valibot'
import { ApiError } from './api-error'
import { retryAfterSeconds } from './retry-after'
import { traceIdOf } from './trace'

/** RFC 9457. Every member may be missing: a proxy in between knows nothing of our codes. */
const problemSchema = v.object({
  type: v.optional(v.string()),
  title: v.optional(v.string()),
  detail: v.optional(v.string()),
  code: v.optional(v.string()),
  traceId: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ pointer: v.string(), detail: v.string() }))),
  nextFree: v.optional(v.array(v.object({ start: v.string(), end: v.string() }))),
})

const TRANSIENT = new Set([502, 503, 504])

/** Turns an answer that is not a success into an error that can be shown. */
export async function problemOf(response: Response, now: number): Promise<ApiError> {
  const body = v.safeParse(problemSchema, await response.json().catch(() => ({})))
  const problem = body.success ? body.output : {}
  const fields = (problem.errors ?? []).map(({ pointer, detail }) => `${pointer.replace(/^\//, '')} ${detail}.`)
  return new ApiError({
    title: problem.title ?? 'The server refused the request',
    detail: [problem.detail ?? `It answered with status ${response.status} and gave no reason.`, ...fields].join(' '),
    code: problem.code ?? `HTTP_${response.status}`,
    status: response.status,
    traceId: problem.traceId ?? traceIdOf(response),
    type: problem.type,
    retryAfterSeconds: retryAfterSeconds(response.headers.get('Retry-After'), now),
    nextFree: problem.nextFree,
    transient: TRANSIENT.has(response.status),
  })
}
