import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { adherenceBody, overviewBody, periodBody } from '@/testing/bodies'
import { answers, calm, rangeOf } from '@/testing/handlers'
import { server } from '@/testing/setup'
import { figureText, showPage } from '@/testing/show-page'

/** A healthy server that writes down what it is asked for. */
function recordingServer(): string[] {
  const asked: string[] = []
  server.use(
    answers('period', () => periodBody()),
    answers('overview', (query) => { asked.push(query.toString()); return overviewBody(rangeOf(query)) }),
    answers('adherence', (query) => adherenceBody(rangeOf(query))),
    ...calm,
  )
  return asked
}

test('ten steps change the label at once and make one request', async () => {
  const asked = recordingServer()
  showPage('?from=2025-11-01&to=2025-12-01')
  await waitFor(() => { expect(asked).toHaveLength(1) })

  for (let step = 0; step < 10; step++) fireEvent.click(screen.getByRole('button', { name: 'Previous period' }))

  expect(screen.getByRole('button', { name: /January 2025/ })).toBeInTheDocument()
  expect(asked).toHaveLength(1)
  await waitFor(() => { expect(asked).toHaveLength(2) }, { timeout: 3000 })
  expect(asked[1]).toBe('from=2025-01-01&to=2025-02-01&compare=previous')
})

test('a preset applies at once, closes the menu, gives the focus back, and is in the address', async () => {
  server.use(...calm)
  showPage()
  const button = await screen.findByRole('button', { name: /28 days/ })

  await userEvent.click(button)
  await userEvent.click(screen.getByRole('button', { name: /^Last month/ }))

  expect(screen.queryByRole('dialog', { name: 'Choose a period' })).not.toBeInTheDocument()
  expect(button).toHaveFocus()
  expect(window.location.search).toBe('?period=last-month')
})

test('a letter chooses while the menu is open, Escape closes it', async () => {
  server.use(...calm)
  showPage()
  const button = await screen.findByRole('button', { name: /28 days/ })

  await userEvent.click(button)
  await userEvent.keyboard('{Escape}')
  expect(button).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(button)
  await userEvent.keyboard('y')

  expect(window.location.search).toBe('?period=year')
})

test('custom days: a wrong order is explained, a right one is shown', async () => {
  server.use(...calm)
  showPage()
  await userEvent.click(await screen.findByRole('button', { name: /28 days/ }))
  const last = screen.getByLabelText('Last day')

  await userEvent.clear(last)
  await userEvent.type(last, '2025-10-01')
  expect(screen.getByText('The last day is before the first.')).toBeInTheDocument()
  await userEvent.clear(last)
  await userEvent.type(last, '2025-10-31')
  await userEvent.click(screen.getByRole('button', { name: 'Show' }))

  expect(window.location.search).toBe('?from=2025-10-27&to=2025-11-01')
})

test('the back button brings the period before', async () => {
  server.use(...calm)
  showPage()
  await userEvent.click(await screen.findByRole('button', { name: /28 days/ }))
  await userEvent.click(screen.getByRole('button', { name: /^This year/ }))

  window.history.back()

  expect(await screen.findByRole('button', { name: /28 days/ })).toBeInTheDocument()
})

test('a zone in the address is asked for, an unknown one is named in a notice', async () => {
  const asked = recordingServer()
  const first = showPage('?from=2025-11-01&to=2025-12-01&zone=America/Lima')
  await waitFor(() => { expect(asked).toEqual(['from=2025-11-01&to=2025-12-01&zone=America%2FLima&compare=previous']) })
  first.unmount()

  showPage('?from=2025-11-01&to=2025-12-01&zone=Nowhere/Land')

  expect(await screen.findByText(/unknown time zone, 'Nowhere\/Land'/)).toBeInTheDocument()
})

test('without data in the last 28 days the page opens where there is some, and says so', async () => {
  server.use(answers('period', () => periodBody({ from: '2013-01-01', to: '2014-01-01' })), ...calm)

  showPage('')

  expect(await screen.findByText(/^The last 28 days hold no sessions/)).toBeInTheDocument()
  await waitFor(() => { expect(figureText('plannedSessions')).toContain('1,284') })
})
