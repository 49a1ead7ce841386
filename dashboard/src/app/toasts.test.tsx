import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { malformed } from '@/shared/api/api-error'
import { incidents } from '@/shared/incidents/incidents'
import { live } from '@/shared/live/live'
import { server } from '@/testing/setup'
import { Toasts } from './toasts'

let asked: number

function serverHas(entry: string) {
  server.use(
    http.get('http://evenkeel.test/', () => {
      asked++
      return HttpResponse.html(`<!doctype html><script type="module" src="${entry}"></script>`)
    }),
  )
}

function readsWhatItDoesNotKnow() {
  act(() => { incidents.requestFailed('GET', 'http://evenkeel.test/api/v1/status', malformed('At stores: not there.', undefined, undefined)) })
}

beforeEach(() => {
  asked = 0
  const entry = document.createElement('script')
  entry.type = 'module'
  entry.setAttribute('src', './assets/index-1.js')
  document.head.append(entry)
})
afterEach(() => {
  document.head.replaceChildren()
  live.stop()
})

test('an answer that cannot be read leads to the question whether there is a newer page, and that is told', async () => {
  serverHas('./assets/index-2.js')
  render(<Toasts />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()

  readsWhatItDoesNotKnow()

  expect(await screen.findByText(/There is a newer version of this page/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Reload' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('the same build is no news', async () => {
  serverHas('./assets/index-1.js')
  render(<Toasts />)

  readsWhatItDoesNotKnow()

  await waitFor(() => { expect(asked).toBe(1) })
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('without a network that is said, and said again the next time', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  render(<Toasts />)

  act(() => { live.start() })
  expect(screen.getByText(/^Offline\./)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByText(/^Offline\./)).not.toBeInTheDocument()
  online.mockReturnValue(true)
  act(() => { live.stop() })
  online.mockReturnValue(false)
  act(() => { live.start() })

  expect(screen.getByText(/^Offline\./)).toBeInTheDocument()
})
