import { http, HttpResponse } from 'msw'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { server } from '@/testing/setup'
import { problem } from '@/testing/front-door'
import { addressOf } from '../api/address'
import { getJson } from '../api/request'
import { incidents } from './incidents'
import { watchIncidents } from './watch'

interface Batch {
  readonly release: string
  readonly events: readonly { readonly kind: string; readonly message: string; readonly traceId?: string; readonly breadcrumbs: readonly string[] }[]
}

let batches: Batch[]
let stop: () => void
beforeEach(() => {
  batches = []
  server.use(
    http.post('*/api/v1/client-errors', async ({ request }) => {
      batches.push((await request.json()) as Batch)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  stop = watchIncidents(window, '1.2.3')
})
afterEach(() => { stop() })

/** As when the tab is closed: what is held is sent at once. */
async function leave(): Promise<Batch | undefined> {
  window.dispatchEvent(new Event('pagehide'))
  await vi.waitFor(() => { expect(batches).not.toEqual([]) })
  return batches[0]
}

test('tells of errors, rejections and what could not be drawn', async () => {
  window.dispatchEvent(new ErrorEvent('error', { error: new TypeError('x is not a function') }))
  const rejection = new Event('unhandledrejection')
  window.dispatchEvent(Object.assign(rejection, { reason: 'just a text of a user' }))
  incidents.failed('render', new Error('drawn badly'))

  const batch = await leave()

  expect(batch?.release).toBe('1.2.3')
  expect(batch?.events.map(({ kind, message }) => `${kind} ${message}`)).toEqual([
    'error TypeError: x is not a function',
    'rejection Thrown: string',
    'render Error: drawn badly',
  ])
})

test('tells of a request that failed, with its trace and what went before', async () => {
  server.use(
    http.get('*/api/v1/trainers', () => HttpResponse.json([])),
    http.get('*/api/v1/sessions/secret-id', () => problem(500, 'INTERNAL_ERROR', 'It broke.')),
  )
  const { signal } = new AbortController()
  await getJson(addressOf('trainers'), v.array(v.string()), signal)
  await expect(getJson(addressOf('sessions/secret-id'), v.string(), signal)).rejects.toThrow()

  const event = (await leave())?.events[0]

  expect(event?.message).toBe('INTERNAL_ERROR from GET /sessions/{id}')
  expect(event?.traceId).toBe('4bf92f3577b34da6a3ce929d0e0e4736')
  expect(event?.breadcrumbs.slice(-2)).toEqual(['GET /trainers done', 'GET /sessions/{id} INTERNAL_ERROR'])
})

test('what is in order is not told: no right, no such thing, an abort', async () => {
  server.use(http.get('*/api/v1/incidents', () => problem(403, 'FORBIDDEN', 'No.')))
  const { signal } = new AbortController()
  await expect(getJson(addressOf('incidents'), v.string(), signal)).rejects.toThrow()
  incidents.failed('rejection', new DOMException('Aborted', 'AbortError'))
  incidents.failed('error', new Error('the only one'))

  expect((await leave())?.events.map(({ message }) => message)).toEqual(['Error: the only one'])
})

test('its own failure is told to nobody', async () => {
  let asked = 0
  server.use(
    http.post('*/api/v1/client-errors', () => {
      asked++
      return HttpResponse.error()
    }),
  )
  incidents.failed('error', new Error('first'))
  window.dispatchEvent(new Event('pagehide'))
  await vi.waitFor(() => { expect(asked).toBe(1) })
  window.dispatchEvent(new Event('pagehide'))

  expect(asked).toBe(1)
})
