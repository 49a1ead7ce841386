import type * as v from 'valibot'
import { unreachable } from './api-error'
import { authorized } from './authorized'
import { deadline } from './deadline'
import { readBody } from './exchange'
import { noted } from './noted'
import { problemOf } from './problem'

/** A file of 50 MB over a slow line, and the time to read it. */
const UPLOAD_TIMEOUT_MS = 10 * 60_000

interface Upload {
  readonly address: string
  readonly file: Blob
  readonly type: string
  readonly signal: AbortSignal
  /** How much of it has been sent, from 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Sends a file. With XMLHttpRequest, because fetch does not tell how far it is. */
export async function uploadFile<S extends v.GenericSchema>(upload: Upload, schema: S): Promise<v.InferOutput<S>> {
  const limit = deadline(UPLOAD_TIMEOUT_MS, upload.signal)
  try {
    const call = authorized(limit, async (headers) => readBody(await sendFile(upload, headers, limit.signal), schema, limit.signal))
    return await noted('POST', upload.address, call)
  } finally {
    limit.clear()
  }
}

function sendFile({ address, file, type, onProgress }: Upload, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    for (const [name, value] of Object.entries({ Accept: 'application/json', 'Content-Type': type, ...headers })) request.setRequestHeader(name, value)
    const stop = () => { request.abort() }
    signal.addEventListener('abort', stop, { once: true })
    request.upload.onprogress = ({ loaded, total }) => { onProgress(total === 0 ? 1 : loaded / total) }
    request.onloadend = () => { signal.removeEventListener('abort', stop) }
    request.onerror = () => { reject(unreachable(undefined)) }
    request.onabort = () => { reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError')) }
    request.onload = () => {
      const response = new Response(request.status === 204 ? null : request.responseText, { status: request.status, headers: headersOf(request) })
      if (response.ok) resolve(response)
      else problemOf(response, Date.now()).then(reject, reject)
    }
    request.send(file)
  })
}

function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers()
  for (const name of ['Content-Type', 'Retry-After', 'traceresponse']) {
    const value = request.getResponseHeader(name)
    if (value !== null) headers.set(name, value)
  }
  return headers
}
