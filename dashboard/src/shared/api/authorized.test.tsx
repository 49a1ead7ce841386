import { http, HttpResponse } from 'msw'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FrontDoor, problem } from '@/testing/front-door'
import { server } from '@/testing/setup'
import { rememberedName, rememberSignIn } from '../sign-in/remembered'
import { signIn } from '../sign-in/sign-in'
import { addressOf } from './address'
import { getJson } from './request'
import { REQUEST_TIMEOUT_MS } from './within-time'

let door: FrontDoor
beforeEach(() => {
  door = new FrontDoor()
  server.use(...door.routes, door.guards('thing', () => HttpResponse.json({ count: 4 })))
})
afterEach(() => { vi.useRealTimers() })

function get(signal = new AbortController().signal) {
  return getJson(addressOf('thing'), v.object({ count: v.number() }), signal)
}

function asked() {
  return vi.waitFor(() => { expect(signIn.state().kind).toBe('asked') })
}

test('sends the token that the sign-in gave', async () => {
  await signIn.signIn('ada', 'open sesame')

  await expect(get()).resolves.toEqual({ count: 4 })

  expect(door.seen).toEqual(['login ada', 'thing token-1'])
  expect(signIn.state()).toEqual({ kind: 'done', name: 'ada', role: 'viewer' })
})

test('a hundred refused calls make one refresh and one replay each', async () => {
  await signIn.signIn('ada', 'open sesame')
  door.revoke()

  const answers = await Promise.all(Array.from({ length: 100 }, () => get()))

  expect(answers).toHaveLength(100)
  expect(door.count('refresh')).toBe(1)
  expect(door.seen.filter((each) => each === 'thing token-1')).toHaveLength(100)
  expect(door.seen.filter((each) => each === 'thing token-2')).toHaveLength(100)
})

test('a page loaded anew refreshes first, once, and sends nothing in vain', async () => {
  rememberSignIn('ada', 0)
  door.cookie = true

  await Promise.all([get(), get(), get()])

  expect(door.seen).toEqual(['refresh cookie', 'thing token-1', 'thing token-1', 'thing token-1'])
  expect(signIn.state()).toMatchObject({ kind: 'done', name: 'ada' })
})

test('a token about to end is refreshed before it is refused', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await signIn.signIn('ada', 'open sesame')
  vi.setSystemTime(Date.now() + 871_000)

  await get()

  expect(door.seen).toEqual(['login ada', 'refresh cookie', 'thing token-2'])
})

test('a refused refresh asks the reader, and the held calls go on after the sign-in', async () => {
  await signIn.signIn('ada', 'open sesame')
  door.revoke()
  door.cookie = false
  const held = [get(), get()]
  await asked()
  held.push(get())

  expect(signIn.state()).toMatchObject({ why: 'ended', name: 'ada', open: true })
  await signIn.signIn('ada', 'open sesame')

  await expect(Promise.all(held)).resolves.toEqual([{ count: 4 }, { count: 4 }, { count: 4 }])
  expect(door.count('refresh')).toBe(1)
})

test('a browser that never signed in is asked without a refresh', async () => {
  const held = get()
  await asked()

  expect(door.seen).toEqual(['thing none'])
  expect(signIn.state()).toMatchObject({ why: 'needed', name: undefined })
  await signIn.signIn('ada', 'open sesame')
  await expect(held).resolves.toEqual({ count: 4 })
})

test('when the replay is refused too, the reader is asked', async () => {
  await signIn.signIn('ada', 'open sesame')
  server.use(http.get('*/thing', ({ request }) => (request.headers.get('Authorization') === 'Bearer token-3' ? HttpResponse.json({ count: 5 }) : problem(401, 'UNAUTHENTICATED', 'No.'))))
  const held = get()
  await asked()
  expect(door.count('refresh')).toBe(1)

  await signIn.signIn('ada', 'open sesame')

  await expect(held).resolves.toEqual({ count: 5 })
})

test('a server that refuses every token is not asked for ever', async () => {
  let sent = 0
  server.use(http.get('*/thing', () => { sent++; return problem(401, 'UNAUTHENTICATED', 'No.') }))
  await signIn.signIn('ada', 'open sesame')
  const held = get().catch((error: unknown) => error)
  await asked()
  await signIn.signIn('ada', 'open sesame')

  expect(await held).toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(sent).toBe(3)
})

test('the ten seconds do not run while the reader is asked', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  const held = get()
  await asked()

  await vi.advanceTimersByTimeAsync(20 * REQUEST_TIMEOUT_MS)
  await signIn.signIn('ada', 'open sesame')

  await expect(held).resolves.toEqual({ count: 4 })
})

test('a held call ends when its caller leaves', async () => {
  const controller = new AbortController()
  const held = get(controller.signal)
  await asked()

  controller.abort()

  await expect(held).rejects.toMatchObject({ name: 'AbortError' })
})

test.each([
  [403, 'FORBIDDEN'],
  [401, 'SOMETHING_ELSE'],
])('%i %s is the answer: not repeated, no refresh, no question', async (status, code) => {
  let sent = 0
  server.use(http.get('*/thing', () => { sent++; return problem(status, code, 'No.') }))
  await signIn.signIn('ada', 'open sesame')

  await expect(get()).rejects.toMatchObject({ status, code })

  expect(sent).toBe(1)
  expect(door.count('refresh')).toBe(0)
  expect(signIn.state().kind).toBe('done')
})

test('a refresh that cannot be decided fails the calls and asks nobody', async () => {
  await signIn.signIn('ada', 'open sesame')
  door.revoke()
  server.use(http.post('*/auth/refresh', () => problem(503, 'STORE_UNAVAILABLE', 'Later.', { 'Retry-After': '3' })))

  await expect(get()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', retryAfterSeconds: 3 })

  expect(signIn.state().kind).toBe('done')
})

test('a server without sign-in gets no token, and the memory of an earlier one is dropped', async () => {
  rememberSignIn('ada', 0)
  server.use(
    http.post('*/auth/refresh', () => problem(404, 'NOT_FOUND', 'No such route.')),
    http.get('*/thing', ({ request }) => HttpResponse.json({ count: request.headers.has('Authorization') ? 0 : 1 })),
  )

  await expect(get()).resolves.toEqual({ count: 1 })

  expect(signIn.state().kind).toBe('unneeded')
  expect(rememberedName()).toBeUndefined()
})
