import * as v from 'valibot'
import { malformed, unreachable } from './api-error'
import { problemOf } from './problem'
import { noteQuotas, noteRefusal } from './quota'
import { traceIdOf, traceIn } from './trace'

interface Attempt extends RequestInit {
  readonly signal: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
}

/** One attempt: an answer that is a success, or an ApiError. An abort rejects with the abort itself. */
export async function exchange(address: string, init: Attempt): Promise<Response> {
  const response = await fetch(address, init).catch((error: unknown) => {
    throw init.signal.aborted ? error : unreachable(error, traceIn(init.headers?.traceparent))
  })
  noteQuotas(response.headers, Date.now())
  if (!response.ok) {
    const problem = await problemOf(response, Date.now())
    noteRefusal(problem, Date.now())
    throw problem
  }
  return response
}

/** The body of an answer as JSON of the shape that is expected. */
export async function readBody<S extends v.GenericSchema>(response: Response, schema: S, signal: AbortSignal): Promise<v.InferOutput<S>> {
  const text = await response.text().catch((error: unknown) => {
    throw signal.aborted ? error : unreachable(error)
  })
  const traceId = traceIdOf(response)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw malformed('It is not JSON. A proxy in between may have answered instead of Evenkeel.', traceId, error)
  }
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const issue = result.issues[0]
  const where = v.getDotPath(issue) ?? 'the body'
  throw malformed(`At ${where}: ${issue.message}. The page may be older than the server; reload it.`, traceId, result.issues)
}
