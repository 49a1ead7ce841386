import { delay, http, HttpResponse } from 'msw'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { problemBody } from '@/testing/bodies'
import { server } from '@/testing/setup'
import { addressOf } from './address'
import type { ApiError } from './api-error'
import { getJson } from './request'
import { REQUEST_TIMEOUT_MS } from './within-time'

const schema = v.object({ count: v.number() })
const never = new AbortController().signal

function get(signal: AbortSignal = never) {
  return getJson(addressOf('thing', {}), schema, signal)
}

async function failure(): Promise<ApiError> {
  return get().then(
    () => { throw new Error('It should have failed') },
    (error: unknown) => error as ApiError,
  )
}

test('addresses are relative to the page and leave out what is not given', () => {
  expect(addressOf('thing', { zone: undefined, from: '2025-01-01' })).toBe('http://evenkeel.test/api/v1/thing?from=2025-01-01')
})

test('reads a problem with its code, trace and time to come back', async () => {
  server.use(http.get('*/thing', () => HttpResponse.json(problemBody(), { status: 503, headers: { 'Retry-After': '7' } })))

  const error = await failure()

  expect(error).toMatchObject({ message: 'The store cannot be reached', code: 'STORE_UNAVAILABLE', status: 503, traceId: '4bf92f3577b34da6a3ce929d0e0e4736', retryAfterSeconds: 7 })
})

test('makes something readable of an answer that is no problem document', async () => {
  server.use(http.get('*/thing', () => new HttpResponse('<html>', { status: 404 })))

  expect(await failure()).toMatchObject({ code: 'HTTP_404', detail: 'It answered with status 404 and gave no reason.' })
})

test('every attempt says how long it is waited for, and all of them name one trace, which a failure without an answer has too', async () => {
  const told: { budget: number; trace: string }[] = []
  server.use(
    http.get('*/thing', ({ request: { headers } }) => {
      told.push({ budget: Number(headers.get('Request-Timeout')), trace: headers.get('traceparent') ?? '' })
      return HttpResponse.error()
    }),
  )

  const { traceId } = await failure()

  expect(told).toHaveLength(3)
  expect(told[0]?.budget).toBeGreaterThan(7)
  expect(told[0]?.budget).toBeLessThanOrEqual(8)
  expect(told[2]?.budget).toBeLessThan(told[0]?.budget ?? 0)
  expect(told.every(({ trace }) => new RegExp(`^00-${traceId ?? 'none'}-[0-9a-f]{16}-01$`).test(trace))).toBe(true)
  expect(new Set(told.map(({ trace }) => trace)).size).toBe(3)
})

test.each([
  ['{ "count": ', /not JSON/],
  ['{ "count": "many" }', /At count/],
])('refuses the body %s', async (body, detail) => {
  server.use(http.get('*/thing', () => new HttpResponse(body)))

  const error = await failure()

  expect(error.code).toBe('MALFORMED_RESPONSE')
  expect(error.detail).toMatch(detail)
})

describe('with time in hand', () => {
  beforeEach(() => { vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 100 }) })
  afterEach(() => { vi.useRealTimers() })

  test('asks again after a passing failure, three times at most', async () => {
    let asked = 0
    server.use(http.get('*/thing', () => { asked++; return HttpResponse.error() }))

    const error = await failure()

    expect(error.code).toBe('NETWORK_UNREACHABLE')
    expect(asked).toBe(3)
  })

  test('answers with what a repeated attempt brings', async () => {
    let asked = 0
    server.use(http.get('*/thing', () => (++asked === 1 ? new HttpResponse(null, { status: 502 }) : HttpResponse.json({ count: 4 }))))

    await expect(get()).resolves.toEqual({ count: 4 })
  })

  test('gives up after ten seconds in all', async () => {
    server.use(http.get('*/thing', async () => { await delay('infinite') }))
    const error = failure()

    await vi.advanceTimersByTimeAsync(REQUEST_TIMEOUT_MS)

    expect(await error).toMatchObject({ code: 'CLIENT_TIMEOUT' })
  })

  test('an abort by the caller is not dressed up as a failure', async () => {
    server.use(http.get('*/thing', async () => { await delay('infinite') }))
    const controller = new AbortController()
    const result = get(controller.signal)

    controller.abort()

    await expect(result).rejects.toMatchObject({ name: 'AbortError' })
  })
})
