import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test, vi } from 'vitest'
import { adherenceBody, emptyAdherenceBody, emptyOverviewBody, overviewBody, periodBody, ratioBody } from '@/testing/bodies'
import { answers, calm, fails, hangs, rangeOf } from '@/testing/handlers'
import { statusBody } from '@/testing/screen-bodies'
import { server } from '@/testing/setup'
import { figureText, showPage } from '@/testing/show-page'

function panel(name: string) {
  return within(screen.getByRole('region', { name }))
}

/** The answers behind the eight panels. */
const PANELS = ['overview', 'adherence', 'trend', 'trainers', 'activities', 'heatmap', 'sessions'] as const

test('loading: shows every label and not one number', async () => {
  server.use(...PANELS.map(hangs), ...calm)

  showPage()

  expect(await screen.findAllByText('Loading…')).toHaveLength(8)
  expect(figureText('plannedSessions')).toBe(' | ')
  expect(screen.getByRole('region', { name: 'Overview' })).toHaveAttribute('aria-busy', 'true')
})

test('fresh: shows the numbers of the answers with their age', async () => {
  server.use(...calm)

  showPage()

  await waitFor(() => { expect(figureText('scheduleAdherence')).toMatch(/^93.1% \| 1,056\sh of 1,134\sh$/) })
  expect(figureText('plannedSessions')).toMatch(/^1,284 \| 1,310\sh on 28 days$/)
  expect(figureText('completed')).toBe('1,098 | 89.1% of 1,232 decided')
  expect(figureText('noShowRate')).toBe('2.1% | 24 of 1,122 expected')
  expect(figureText('lateCancellationRate')).toBe('2.5% | 31 of 1,232 decided')
  expect(figureText('activeTrainers')).toBe('40 | in 25 activities')
  expect(figureText('missed')).toBe('36 | 3.2%')
  expect(screen.getAllByText(/^As of/)).not.toHaveLength(0)
  expect(screen.getByRole('region', { name: 'Data quality' })).toHaveTextContent('7 sessions completed without recorded times')
})

test('refreshing: the old numbers stay', async () => {
  server.use(...calm)
  showPage()
  await screen.findAllByText(/^As of/)
  server.use(hangs('overview'), hangs('adherence'))

  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))

  await waitFor(() => { expect(screen.getAllByText('Updating…')).toHaveLength(2) })
  expect(figureText('plannedSessions')).toContain('1,284')
})

test('stale and partial: a badge with a word, the age, and the cause', async () => {
  server.use(
    answers('overview', (query) => overviewBody({ ...rangeOf(query), source: 'stale', ageSeconds: 8000, reasons: ['STORE_UNAVAILABLE'] })),
    answers('adherence', (query) => adherenceBody({ ...rangeOf(query), complete: false, reasons: ['BUDGET_SPENT'] })),
    ...calm,
  )

  showPage()

  expect(await screen.findByRole('button', { name: /^Overview: Stale · 2 hr/ })).toBeInTheDocument()
  expect(screen.getByText('The store could not be reached')).toBeInTheDocument()
  expect(await screen.findByRole('button', { name: /^Adherence: Partial · just now/ })).toBeInTheDocument()
  expect(screen.getByText('Budget spent')).toBeInTheDocument()
})

test('a failed refresh keeps the numbers and says that they are old', async () => {
  server.use(...calm)
  showPage()
  await screen.findAllByText(/^As of/)
  server.use(fails('overview', 500))

  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))

  expect(await screen.findByRole('button', { name: /^Overview: Stale/ })).toBeInTheDocument()
  expect(figureText('plannedSessions')).toContain('1,284')
  expect(screen.getByText('Code STORE_UNAVAILABLE.')).toBeInTheDocument()
})

test('where the store is away a strip says so once for all panels, and when it is tried again', async () => {
  server.use(...calm)
  const at = new Date().toISOString()
  const nextTry = new Date(Date.parse(at) + 20_000).toISOString()
  const store = { port: 'session-reads', calls: 20, failures: 20, totalSeconds: 1, breaker: 'open', opened: 1, nextTry, changes: [] } as const
  server.use(fails('overview', 503), http.get('*/api/v1/status', () => HttpResponse.json(statusBody({ at, stores: [{ ...store, changes: [] }] }))))

  showPage()

  expect(await screen.findByText(/^It is left alone and tried again in \d+ s\.$/)).toBeInTheDocument()
  expect(screen.getByText(/so the numbers below/)).toBeInTheDocument()
  server.use(...calm)
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
  await waitFor(() => { expect(screen.queryByText(/so the numbers below/)).not.toBeInTheDocument() })
})

test('a new page falls back to the last good copy of this browser', async () => {
  server.use(...calm)
  const first = showPage()
  await screen.findAllByText(/^As of/)
  first.unmount()
  server.use(fails('overview', 500))

  showPage()

  expect(await screen.findByRole('button', { name: /^Overview: Stale/ })).toBeInTheDocument()
  expect(figureText('plannedSessions')).toContain('1,284')
})

test('error: one panel says why, the other is untouched, and Retry mends it', async () => {
  server.use(fails('overview', 500), ...calm)
  showPage()

  const overview = panel('Overview')
  expect(await overview.findByRole('alert')).toHaveTextContent('The store cannot be reached')
  expect(overview.getByText('STORE_UNAVAILABLE')).toBeInTheDocument()
  expect(overview.getByText('4bf92f3577b34da6a3ce929d0e0e4736')).toBeInTheDocument()
  await waitFor(() => { expect(figureText('asPlanned')).toContain('904') })

  server.use(...calm)
  await userEvent.click(overview.getByRole('button', { name: 'Retry' }))

  await waitFor(() => { expect(figureText('plannedSessions')).toContain('1,284') })
})

test('error: Retry-After is counted down and then asked for', async () => {
  server.use(fails('adherence', 503, { 'Retry-After': '2' }), ...calm)
  showPage()
  const adherence = panel('Adherence')
  expect(await adherence.findByRole('button', { name: /^Retry in [12] s$/ })).toHaveAttribute('aria-disabled', 'true')

  server.use(...calm)

  await waitFor(() => { expect(figureText('asPlanned')).toContain('904') }, { timeout: 30_000 })
})

test('a tile whose answer failed shows a dash and where to look', async () => {
  server.use(fails('adherence', 500), ...calm)

  showPage()

  await waitFor(() => { expect(figureText('scheduleAdherence')).toBe('— | Not available now, see Adherence') })
})

test('no denominator: a dash with the reason, never a zero', async () => {
  server.use(answers('overview', (query) => overviewBody(rangeOf(query), { noShowRate: ratioBody(0, 0, 'NO_DECIDED_SESSIONS') })), ...calm)

  showPage()

  await waitFor(() => { expect(figureText('noShowRate')).toBe('— | No session is decided yet') })
})

test('empty: nothing was ever put in', async () => {
  server.use(answers('period', () => periodBody({ from: null, to: null })), ...calm)

  showPage('')

  expect(await screen.findByText('./evenkeel import FILE')).toBeInTheDocument()
  expect(screen.getByText('./evenkeel demo')).toBeInTheDocument()
})

test('empty: nothing in this period, but near it', async () => {
  server.use(
    answers('period', () => periodBody({ from: '2024-01-01', to: '2025-01-01' })),
    answers('overview', (query) => (query.get('from') === '2025-03-01' ? emptyOverviewBody(rangeOf(query)) : overviewBody(rangeOf(query)))),
    answers('adherence', (query) => (query.get('from') === '2025-03-01' ? emptyAdherenceBody(rangeOf(query)) : adherenceBody(rangeOf(query)))),
    ...calm,
  )
  showPage('?from=2025-03-01&to=2025-03-08')

  await userEvent.click(await screen.findByRole('button', { name: /^Show .*Dec/ }))

  await waitFor(() => { expect(figureText('plannedSessions')).toContain('1,284') })
  expect(window.location.search).toBe('?from=2024-12-25&to=2025-01-01')
})

test('a failure to draw stays in its panel', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(Intl, 'ListFormat').mockImplementation(function () { throw new Error('drawn badly') })
  server.use(...calm)

  showPage()

  expect(await screen.findByText('RENDER_FAILED')).toBeInTheDocument()
  await waitFor(() => { expect(figureText('asPlanned')).toContain('904') })
})
