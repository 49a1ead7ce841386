import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { server } from '@/testing/setup'
import { isDeployedAnew, reloadIfDeployed } from './new-deployment'

function pageWith(entry: string) {
  return `<!doctype html><html><head><script src="./theme.js"></script><script type="module" src="${entry}"></script></head></html>`
}

function serves(body: string, status = 200) {
  server.use(http.get('http://evenkeel.test/', () => HttpResponse.html(body, { status })))
}

beforeEach(() => {
  const entry = document.createElement('script')
  entry.type = 'module'
  entry.setAttribute('src', './assets/index-1.js')
  document.head.append(entry)
})
afterEach(() => {
  document.head.replaceChildren()
  sessionStorage.clear()
})

test('the same entry is the same build', async () => {
  serves(pageWith('./assets/index-1.js'))

  expect(await isDeployedAnew(document)).toBe(false)
})

test('another entry is another build', async () => {
  serves(pageWith('./assets/index-2.js'))

  expect(await isDeployedAnew(document)).toBe(true)
})

test.each([
  ['an error', '<p>away</p>', 502],
  ['a page of something else', '<p>Sign in to the network</p>', 200],
])('%s is no other build', async (_name, body, status) => {
  serves(body, status)

  expect(await isDeployedAnew(document)).toBe(false)
})

test('a network that is away is no other build', async () => {
  server.use(http.get('http://evenkeel.test/', () => HttpResponse.error()))

  expect(await isDeployedAnew(document)).toBe(false)
})

test('an old page is loaded anew once, and not again when that did not help', async () => {
  serves(pageWith('./assets/index-2.js'))
  const reload = vi.fn()
  const view = { document, location: { reload } } as unknown as Window

  void reloadIfDeployed(view)
  await vi.waitFor(() => { expect(reload).toHaveBeenCalledOnce() })
  await reloadIfDeployed(view)

  expect(reload).toHaveBeenCalledOnce()
})
