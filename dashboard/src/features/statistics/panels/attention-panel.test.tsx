import { waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { healthy } from '@/testing/handlers'
import { trainerId } from '@/testing/panel-bodies'
import { server } from '@/testing/setup'
import { showPage } from '@/testing/show-page'
// What the page fetches when it is wanted is compiled before the tests: they wait for the page, and not for the compiler.
import './below'

beforeEach(() => { server.use(...healthy) })

/** The panel, once its code and its rows are there. */
async function attention() {
  const menu = () => document.querySelector('button[aria-label="To look into: more"]')
  await waitFor(() => { expect(menu()).not.toBeNull() })
  const panel = within(menu()?.closest('section') ?? document.body)
  await panel.findAllByRole('row', { name: /No-show/ })
  return panel
}

test('what was missed or cancelled late, with names, and how far was looked', async () => {
  showPage()
  const panel = await attention()

  await waitFor(() => { expect(panel.getAllByRole('row', { name: /No-show/ })[0]).toHaveTextContent(/Bo Lind.*Pilates Mat.*8 booked/) })
  expect(panel.getAllByText('Nobody assigned')).not.toHaveLength(0)
})

test('ids do not stand in for names that are on their way, but for those that cannot be had', async () => {
  let refuse: () => void = () => undefined
  const refused = new Promise<void>((resolve) => { refuse = resolve })
  server.use(
    http.get('*/api/v1/trainers', async () => {
      await refused
      return HttpResponse.json({}, { status: 400 })
    }),
  )
  showPage()
  const panel = await attention()
  const first = () => panel.getAllByRole('row', { name: /No-show/ })[0]
  await waitFor(() => { expect(first()).toHaveTextContent('Pilates Mat') })

  expect(first()).not.toHaveTextContent(trainerId(1))

  refuse()

  await waitFor(() => { expect(first()).toHaveTextContent(trainerId(1)) })
})
