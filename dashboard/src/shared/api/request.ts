import * as v from 'valibot'
import { ApiError, malformed, timedOut, unreachable } from './api-error'
import { deadline } from './deadline'
import { pause } from './pause'
import { problemOf } from './problem'

/** For everything, repeated attempts included. */
export const REQUEST_TIMEOUT_MS = 10_000
const ATTEMPTS = 3
const BASE_DELAY_MS = 300

type Query = Readonly<Record<string, string | undefined>>

/** Addresses are relative to the page, so that the page works under any path prefix. */
export function addressOf(path: string, parameters: Query): string {
  const url = new URL(`api/v1/${path}`, document.baseURI)
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value)
  }
  return url.href
}

/**
 * Reads JSON and checks its shape. Passing failures are tried again with full jitter while the time lasts. An abort by
 * the caller rejects with the abort itself, every other failure with an ApiError.
 */
export async function getJson<S extends v.GenericSchema>(
  address: string,
  schema: S,
  caller: AbortSignal,
): Promise<v.InferOutput<S>> {
  const limit = deadline(REQUEST_TIMEOUT_MS, caller)
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await attemptOnce(address, schema, limit.signal)
      } catch (error) {
        const delay = Math.random() * BASE_DELAY_MS * 2 ** attempt
        if (!worthRepeating(error) || attempt === ATTEMPTS || delay >= limit.remainingMs()) throw error
        await pause(delay, limit.signal)
      }
    }
  } catch (error) {
    if (caller.aborted) throw error
    throw limit.expired() ? timedOut(REQUEST_TIMEOUT_MS, error) : error
  } finally {
    limit.clear()
  }
}

/** An error that names its own time to come back is left to the reader: the panel counts it down. */
function worthRepeating(error: unknown): boolean {
  return error instanceof ApiError && error.transient && error.retryAfterSeconds === undefined
}

async function attemptOnce<S extends v.GenericSchema>(address: string, schema: S, signal: AbortSignal): Promise<v.InferOutput<S>> {
  const response = await fetch(address, { signal, headers: { Accept: 'application/json' } }).catch((error: unknown) => {
    throw signal.aborted ? error : unreachable(error)
  })
  if (!response.ok) throw await problemOf(response, Date.now())
  const text = await response.text().catch((error: unknown) => {
    throw signal.aborted ? error : unreachable(error)
  })
  return readBody(text, schema, response.headers.get('X-Trace-Id') ?? undefined)
}

function readBody<S extends v.GenericSchema>(text: string, schema: S, traceId: string | undefined): v.InferOutput<S> {
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
