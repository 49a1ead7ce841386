import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { FrontDoor } from '@/testing/front-door'
import { server } from '@/testing/setup'
import { forgetSignIn, rememberedName, rememberSignIn } from './remembered'
import { signIn } from './sign-in'

let door: FrontDoor
beforeEach(() => {
  door = new FrontDoor()
  server.use(...door.routes)
})

/** What the browser tells this tab after another one wrote. */
function anotherTab(write: () => void) {
  write()
  window.dispatchEvent(new StorageEvent('storage', { key: 'evenkeel.signed-in' }))
}

test('neither a token nor a password is ever stored', async () => {
  await signIn.signIn('ada', 'open sesame')

  expect([localStorage, sessionStorage].flatMap((each) => Object.keys(each).map((key) => each.getItem(key))).join()).not.toMatch(/token|sesame/)
  expect(rememberedName()).toBe('ada')
})

test('signing out tells the server, forgets, and asks', async () => {
  const forget = vi.fn()
  const stop = signIn.onForget(forget)
  await signIn.signIn('ada', 'open sesame')

  await signIn.signOut()
  stop()

  expect(door.seen).toEqual(['login ada', 'logout Bearer token-1'])
  expect(signIn.state()).toMatchObject({ kind: 'asked', why: 'left', name: undefined, open: true })
  expect(await signIn.token()).toBeUndefined()
  expect(rememberedName()).toBeUndefined()
  expect(forget).toHaveBeenCalledOnce()
})

test('a sign-out that the server did not hear of says so', async () => {
  await signIn.signIn('ada', 'open sesame')
  server.use(http.post('*/auth/logout', () => new HttpResponse(null, { status: 500 })))

  await signIn.signOut()

  expect(signIn.state()).toMatchObject({ why: 'left', untold: { status: 500 } })
})

test('a refresh on its way does not undo a sign-out', async () => {
  rememberSignIn('ada', 0)
  let answer: ((response: Response) => void) | undefined
  server.use(http.post('*/auth/refresh', () => new Promise<Response>((resolve) => { answer = resolve }), { once: true }))
  const token = signIn.token()
  await vi.waitFor(() => { expect(answer).toBeDefined() })
  door.cookie = true
  const left = signIn.signOut()

  answer?.(HttpResponse.json({ accessToken: 'late', expiresInSeconds: 900, role: 'admin' }))

  expect(await token).toBeUndefined()
  await left
  expect(signIn.state().kind).toBe('asked')
})

test('another account leaves nothing of the one before', async () => {
  const forget = vi.fn()
  const stop = signIn.onForget(forget)
  await signIn.signIn('ada', 'open sesame')
  signIn.ask(await signIn.token())
  await signIn.signIn('ada', 'open sesame')
  expect(forget).not.toHaveBeenCalled()
  signIn.ask(await signIn.token())

  await signIn.signIn('bo', 'open sesame')
  stop()

  expect(forget).toHaveBeenCalledOnce()
})

test('a sign-out in another tab counts here, and so does its next sign-in', async () => {
  const stop = signIn.watchOtherTabs()
  await signIn.signIn('ada', 'open sesame')

  anotherTab(forgetSignIn)
  expect(signIn.state()).toMatchObject({ kind: 'asked', why: 'left' })

  anotherTab(() => { rememberSignIn('bo', 1) })
  await vi.waitFor(() => { expect(signIn.state()).toMatchObject({ kind: 'done', name: 'bo' }) })
  stop()
})

test('a change of account in another tab changes it here', async () => {
  const stop = signIn.watchOtherTabs()
  await signIn.signIn('ada', 'open sesame')

  anotherTab(() => { rememberSignIn('bo', 1) })

  expect(await signIn.token()).toBe('token-2')
  expect(signIn.state()).toMatchObject({ kind: 'done', name: 'bo' })
  stop()
})
