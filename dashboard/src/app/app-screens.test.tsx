import { configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { healthy } from '@/testing/handlers'
import { server } from '@/testing/setup'
import { App } from './app'

// The whole page is much to draw on a busy machine.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 40_000 })

beforeEach(() => {
  window.scrollTo = () => undefined
  // What the screens themselves ask for is not the matter here.
  server.use(...healthy, http.all('*/api/v1/*', () => HttpResponse.json({})))
})

function show(address: string) {
  window.history.replaceState(null, '', address)
  render(<App />)
}

function tab(name: string) {
  return within(screen.getByRole('navigation', { name: 'Screens' })).getByRole('link', { name })
}

test('an address shows its screen, names the window after it and marks its tab', async () => {
  show('/health-view')

  expect(await screen.findByRole('heading', { level: 1, name: /Health/ })).toBeInTheDocument()
  expect(document.title).toBe('Evenkeel · Health')
  expect(tab('Health')).toHaveAttribute('aria-current', 'page')
  expect(tab('Statistics')).not.toHaveAttribute('aria-current')
})

test('an address that names no screen leads to the first one', async () => {
  show('/index.html')

  expect(await screen.findByRole('heading', { level: 1, name: /Statistics/ })).toBeInTheDocument()
  expect(window.location.pathname).toBe('/')
})

test('a tab moves the focus to its screen, and the way back finds the first one as it was left', async () => {
  show('/?from=2025-10-27&to=2025-11-24&theme=dark')
  await screen.findByRole('heading', { level: 1, name: /Statistics/ })

  await userEvent.click(tab('Health'))
  await screen.findByRole('heading', { level: 1, name: /Health/ })
  expect(window.location.search).toBe('?theme=dark')
  await waitFor(() => { expect(document.activeElement?.id).toBe('main') })
  await userEvent.click(tab('Statistics'))

  expect(window.location.search).toBe('?from=2025-10-27&to=2025-11-24&theme=dark')
})

test('G and a letter go to a screen, but not from a field or with another key between', async () => {
  show('/')
  await screen.findByRole('heading', { level: 1, name: /Statistics/ })

  await userEvent.keyboard('gxh')
  expect(window.location.pathname).toBe('/')
  await userEvent.keyboard('gh')

  expect(await screen.findByRole('heading', { level: 1, name: /Health/ })).toBeInTheDocument()
  const field = document.createElement('input')
  document.body.append(field)
  await userEvent.type(field, 'gd')
  expect(window.location.pathname).toBe('/health-view')
  field.remove()
})

test('? opens the keys, which close again', async () => {
  show('/health-view')
  await screen.findByRole('heading', { level: 1, name: /Health/ })

  await userEvent.keyboard('?')
  const help = await screen.findByRole('dialog', { name: 'Keys and help' })
  expect(within(help).getByText('go to Schedule')).toBeInTheDocument()
  expect(within(help).getByText('Last 28 days')).toBeInTheDocument()
  await userEvent.keyboard('gd')
  expect(window.location.pathname).toBe('/health-view')
  await userEvent.click(within(help).getByRole('button', { name: 'Close' }))

  await waitFor(() => { expect(screen.queryByRole('dialog')).not.toBeInTheDocument() })
})
