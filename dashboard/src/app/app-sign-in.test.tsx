import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { rememberSignIn } from '@/shared/sign-in/remembered'
import { adherenceBody, overviewBody, periodBody } from '@/testing/bodies'
import { FrontDoor, problem } from '@/testing/front-door'
import { BODIES, calm, healthy, rangeOf } from '@/testing/handlers'
import { server } from '@/testing/setup'
import { figureText } from '@/testing/show-page'
import { App } from './app'

// The whole page is much to draw on a busy machine.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 40_000 })

let door: FrontDoor
beforeEach(() => { door = new FrontDoor() })

function query(request: Request) {
  return rangeOf(new URL(request.url).searchParams)
}

/** The whole page before a server that lets in only who has signed in. */
function showApp() {
  server.use(
    ...door.routes,
    door.guards('statistics/period', () => HttpResponse.json(periodBody())),
    door.guards('statistics/overview', ({ request }) => HttpResponse.json(overviewBody(query(request)))),
    door.guards('statistics/adherence', ({ request }) => HttpResponse.json(adherenceBody(query(request)))),
    ...(['trend', 'trainers', 'activities', 'heatmap'] as const).map((family) =>
      door.guards(`statistics/${family}`, ({ request }) => HttpResponse.json(BODIES[family](new URL(request.url).searchParams))),
    ),
    ...calm,
  )
  show()
}

function show() {
  window.history.replaceState(null, '', '/?from=2025-10-27&to=2025-11-24')
  render(<App />)
}

function signedInBefore() {
  rememberSignIn('ada', 0)
  door.cookie = true
}

async function fill(name: string, password: string) {
  const dialog = within(await screen.findByRole('dialog', { name: 'Sign in' }))
  if (name !== '') await userEvent.type(dialog.getByLabelText('Name'), name)
  await userEvent.type(dialog.getByLabelText('Password'), password)
  await userEvent.keyboard('{Enter}')
  return dialog
}

async function numbersShown() {
  await waitFor(() => { expect(figureText('plannedSessions')).toContain('1,284') })
  await waitFor(() => { expect(figureText('asPlanned')).toContain('904') })
}

test('a server that lets everybody in: no dialog, no menu, no other request', async () => {
  const asked: string[] = []
  server.events.on('request:start', ({ request }) => { asked.push(new URL(request.url).pathname) })
  server.use(...healthy)
  show()
  await numbersShown()
  server.events.removeAllListeners()

  expect(screen.queryByRole('dialog', { name: 'Sign in' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Account|Sign/ })).not.toBeInTheDocument()
  expect(asked).toContain('/api/v1/statistics/overview')
  expect(asked.filter((path) => path.includes('/auth/'))).toEqual([])
})

test('a first visit: the dialog asks, by the keyboard alone, and the numbers come', async () => {
  showApp()
  await screen.findByRole('dialog', { name: 'Sign in' })
  const dialog = screen.getByRole('dialog', { name: 'Sign in' })
  expect(dialog).toHaveAccessibleDescription('This server shows its numbers to people it knows.')
  expect(screen.getByLabelText('Name')).toHaveFocus()
  expect(screen.getByLabelText('Name')).toHaveAttribute('autocomplete', 'username')
  expect(screen.getByLabelText('Password')).toHaveAttribute('autocomplete', 'current-password')
  expect(screen.getAllByText('Waiting for sign-in')).not.toHaveLength(0)

  await userEvent.keyboard('ada{Tab}open sesame{Enter}')

  await numbersShown()
  expect(screen.queryByRole('dialog', { name: 'Sign in' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Account: ada' })).toBeInTheDocument()
  expect(door.count('login')).toBe(1)
})

test('a page loaded anew shows its numbers without a question', async () => {
  signedInBefore()
  showApp()

  await numbersShown()

  expect(door.count('refresh')).toBe(1)
  expect(door.seen.filter((each) => each.endsWith('none'))).toEqual([])
  expect(screen.getByRole('button', { name: 'Account: ada' })).toBeInTheDocument()
})

test('an ended sign-in leaves the numbers with their age, and a new one renews them', async () => {
  signedInBefore()
  showApp()
  await numbersShown()
  door.cookie = false
  door.revoke()

  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))

  await screen.findByRole('dialog', { name: 'Sign in' })
  expect(screen.getByLabelText('Name')).toHaveValue('ada')
  expect(screen.getByLabelText('Password')).toHaveFocus()
  expect(figureText('plannedSessions')).toContain('1,284')
  expect(screen.getByRole('button', { name: /^Overview: Stale · just now/ })).toBeInTheDocument()
  expect(screen.queryByText('Updating…')).not.toBeInTheDocument()
  await fill('', 'open sesame')
  await waitFor(() => { expect(within(screen.getByRole('region', { name: 'Overview' })).getByText(/^As of/)).toBeInTheDocument() })
  await waitFor(() => { expect(screen.queryByRole('button', { name: /Stale/ })).not.toBeInTheDocument() })
})

test('a wrong password is said in words, and the next attempt may follow at once', async () => {
  showApp()

  const dialog = await fill('ada', 'open barley')

  expect(await dialog.findByText('Name or password is wrong')).toBeInTheDocument()
  expect(dialog.getByRole('alert')).toHaveTextContent('No account has this name and password.')
  expect(dialog.getByLabelText('Password')).toHaveAccessibleDescription(/Name or password is wrong/)
  expect(dialog.getByLabelText('Password')).toHaveFocus()
  await userEvent.clear(dialog.getByLabelText('Password'))
  await fill('', 'open sesame')
  await numbersShown()
})

test('an empty field is not sent', async () => {
  showApp()
  await screen.findByRole('dialog', { name: 'Sign in' })

  await userEvent.keyboard('ada{Enter}')

  expect(screen.getByRole('alert')).toHaveTextContent('Give your name and your password')
  expect(screen.getByLabelText('Password')).toHaveFocus()
  expect(door.count('login')).toBe(0)
})

test('too many attempts: the wait is counted down, and nothing is sent before its end', async () => {
  showApp()
  let attempts = 0
  server.use(http.post('*/auth/login', () => { attempts++; return problem(429, 'TOO_MANY_ATTEMPTS', 'Wait a little.', { 'Retry-After': '5' }) }, { once: true }))

  const dialog = await fill('ada', 'open sesame')

  const button = await dialog.findByRole('button', { name: /^Sign in after [1-5]\ss$/ })
  expect(button).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(button)
  expect(attempts).toBe(1)
  expect(door.count('login')).toBe(0)
  await userEvent.click(await dialog.findByRole('button', { name: 'Sign in' }))
  await numbersShown()
})

test('the dialog may be put aside and comes back by a button', async () => {
  showApp()
  const dialog = within(await screen.findByRole('dialog', { name: 'Sign in' }))

  await userEvent.click(dialog.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByRole('dialog', { name: 'Sign in' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))

  await fill('ada', 'open sesame')
  await numbersShown()
})

test('closing by the browser counts as putting aside', async () => {
  showApp()
  const dialog = await screen.findByRole<HTMLDialogElement>('dialog', { name: 'Sign in' })

  await act(async () => {
    dialog.close()
    await Promise.resolve()
  })

  expect(screen.getByRole('button', { name: 'Sign in' })).toBeInTheDocument()
})

test('signing out takes every number away, here and in storage, and asks again', async () => {
  signedInBefore()
  showApp()
  await numbersShown()

  await userEvent.click(screen.getByRole('button', { name: 'Sign out', hidden: true }))

  const dialog = await screen.findByRole('dialog', { name: 'Sign in' })
  expect(dialog).toHaveAccessibleDescription('You have signed out.')
  expect(figureText('plannedSessions')).toBe(' | ')
  expect(Object.keys(localStorage)).toEqual([])
  await waitFor(() => { expect(door.count('logout')).toBe(1) })
  await fill('bo', 'open sesame')
  await numbersShown()
})
