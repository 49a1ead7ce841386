import { configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { periodBody, problemBody } from '@/testing/bodies'
import { incidentsBody, statusBody } from '@/testing/screen-bodies'
import { server } from '@/testing/setup'
import { App } from './app'

// The whole page is much to draw on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => {
  window.scrollTo = () => undefined
  window.history.replaceState(null, '', '/health-view')
  server.use(
    http.get('*/api/v1/statistics/period', () => HttpResponse.json(periodBody())),
    http.get('*/api/v1/incidents', () => HttpResponse.json(incidentsBody({ incidents: [] }))),
  )
})

function works() {
  server.use(http.get('*/api/v1/status', () => HttpResponse.json(statusBody())))
}

function fails() {
  const problem = { status: 500, code: 'INTERNAL_ERROR', title: 'Something is wrong here', detail: 'Look into the log.' }
  server.use(http.get('*/api/v1/status', () => HttpResponse.json(problemBody(problem), { status: 500 })))
}

test('where nothing failed, the bell says so', async () => {
  works()
  render(<App />)
  await screen.findByText('All is well')

  await userEvent.click(screen.getByRole('button', { name: 'Problems: none' }))

  expect(await screen.findByText('Nothing has failed in this page since it was loaded.')).toBeInTheDocument()
})

test('what failed is behind the bell, with its trace, to be copied for somebody else', async () => {
  fails()
  const user = userEvent.setup()
  render(<App />)

  await user.click(await screen.findByRole('button', { name: 'Problems: 1 new one' }))

  const dialog = within(await screen.findByRole('dialog', { name: 'Problems' }))
  expect(dialog.getByText('Something is wrong here', { selector: 'p' })).toBeInTheDocument()
  expect(dialog.getByText('GET /status. Look into the log.')).toBeInTheDocument()
  expect(dialog.getByText('trace 4bf92f3577b34da6a3ce929d0e0e4736')).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: /^Copy ?Something is wrong here$/ }))
  expect(await navigator.clipboard.readText()).toMatch(
    /^Something is wrong here \((\d+ times, last )?\d{4}-.*Z\)\nGET \/status\. Look into the log\.\nCode: INTERNAL_ERROR\nTrace: 4bf9.*\nPage: \/health-view, Evenkeel/,
  )

  works()
  await screen.findByText('All is well')
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  expect(await screen.findByRole('button', { name: 'Problems: none new' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Problems: none new' }))
  const again = within(await screen.findByRole('dialog', { name: 'Problems' }))
  await user.click(again.getByRole('button', { name: 'Clear' }))

  expect(again.getByText('Nothing has failed in this page since it was loaded.')).toBeInTheDocument()
})
