import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { overviewBody } from '@/testing/bodies'
import { answers, BODIES, fails, hangs, healthy, rangeOf } from '@/testing/handlers'
import { activityId, trainerId, trainersBody } from '@/testing/panel-bodies'
import { server } from '@/testing/setup'
import { figureText, showPage } from '@/testing/show-page'
// What the page fetches when it is wanted is compiled before the tests: they wait for the page, and not for the compiler.
import './below'
import './trainers-dialog'

beforeEach(() => { server.use(...healthy) })

/** A panel, once its code is there. */
async function panel(name: string) {
  const menu = () => document.querySelector(`button[aria-label="${name}: more"]`)
  await waitFor(() => { expect(menu()).not.toBeNull() })
  return within(menu()?.closest('section') ?? document.body)
}

function parameter(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name)
}

test('trend: one tab stop, the arrow keys walk the columns, Enter shows one alone', async () => {
  showPage()
  const chart = await screen.findByRole('listbox', { name: /^Planned and completed sessions, 28 columns/ })
  const options = within(chart).getAllByRole('option')

  chart.focus()
  await userEvent.keyboard('{Home}{ArrowRight}')

  expect(options[1]).toHaveAttribute('aria-selected', 'true')
  expect(chart).toHaveAttribute('aria-activedescendant', options[1]?.id)
  expect(options[1]).toHaveAccessibleName(/^Tue.*: Planned 41, Completed 37, Earlier 35$/)
  await userEvent.keyboard('{Enter}')
  expect(window.location.search).toContain('from=2025-10-28&to=2025-10-29')
})

test('a tile lets the trend follow its number, and the address holds it', async () => {
  showPage()
  await screen.findByRole('listbox', { name: /^Planned and completed/ })

  await userEvent.click(screen.getByRole('button', { name: 'No-show rate' }))

  expect(await screen.findByRole('listbox', { name: /^No-show rate, 28 columns/ })).toBeInTheDocument()
  expect(parameter('metric')).toBe('noShowRate')
  expect(screen.getByRole('button', { name: 'No-show rate' })).toHaveAttribute('aria-pressed', 'true')
})

test('tiles tell the change against the period before, in points for shares', async () => {
  server.use(answers('overview', (query) => ({ ...compared(query, 0.8), comparison: { ...rangeOf(query), data: compared(query, 0.75).data } })), ...healthy)
  showPage()

  expect(await screen.findByText(/5\.0 points more than in/)).toBeInTheDocument()
})

function compared(query: URLSearchParams, completion: number) {
  const body = overviewBody(rangeOf(query))
  return { ...body, data: { ...body.data, completionRate: { value: completion, numerator: 1, denominator: 1, reason: null } } }
}

test('the trend is cut as asked, and T shows it as a table', async () => {
  showPage()
  await screen.findByRole('listbox', { name: /28 columns/ })

  await userEvent.click((await panel('Trend')).getByRole('radio', { name: 'Week' }))

  const chart = await screen.findByRole('listbox', { name: /4 columns/ })
  expect(parameter('bucket')).toBe('week')
  chart.focus()
  await userEvent.keyboard('t')
  const table = (await panel('Trend')).getByRole('table')
  expect(within(table).getAllByRole('row')).toHaveLength(5)
  expect(within(table).getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Days', 'Planned', 'Completed', 'Earlier', 'Note'])
})

test('trainers: ten rows, sorted by a column, the order in the address; all of them in a dialog with a search', async () => {
  showPage()
  const trainers = await panel('Trainers')
  const first = () => trainers.getAllByRole('rowheader').map((cell) => cell.textContent)
  await trainers.findByRole('button', { name: 'Ada Berg' })
  expect(first()).toHaveLength(10)

  await userEvent.click(trainers.getByRole('button', { name: 'Trainer' }))
  await userEvent.click(trainers.getByRole('button', { name: 'Trainer' }))

  expect(first()[0]).toBe('Leo Ruud')
  expect(parameter('sort')).toBe('-name')
  expect(trainers.getByRole('columnheader', { name: 'Trainer' })).toHaveAttribute('aria-sort', 'descending')
  await userEvent.click(trainers.getByRole('button', { name: 'Show all' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'All trainers' }))
  expect(dialog.getAllByRole('rowheader')).toHaveLength(12)
  await userEvent.type(dialog.getByRole('searchbox'), 'gro')
  expect(dialog.getByRole('status')).toHaveTextContent('1 of 12 trainers')
})

test('a trainer pressed becomes a filter of every panel, and its pill takes it away', async () => {
  const asked: string[] = []
  server.events.on('request:start', ({ request }) => {
    const { pathname, search } = new URL(request.url)
    if (/statistics\/(?!period)|sessions/.test(pathname)) asked.push(search)
  })
  showPage()
  await (await panel('Trainers')).findByRole('button', { name: 'Bo Lind' })
  asked.length = 0

  await userEvent.click((await panel('Trainers')).getByRole('button', { name: 'Bo Lind' }))

  const remove = await screen.findByRole('button', { name: 'Remove the filter Trainer: Bo Lind' })
  await waitFor(() => { expect(asked.length).toBeGreaterThan(7) })
  server.events.removeAllListeners()
  expect(asked.every((search) => search.includes(`trainer=${trainerId(1)}`))).toBe(true)
  await userEvent.click(remove)
  expect(parameter('trainer')).toBeNull()
})

test('when: the arrow keys move by hours and days', async () => {
  showPage('?from=2025-10-27&to=2025-11-24&weekStart=monday')
  const grid = await screen.findByRole('grid', { name: /Sessions at once/ })

  grid.focus()
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowDown}{End}')

  const cell = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')
  expect(cell).toHaveAccessibleName('Tuesday 23:00–24:00: nothing planned')
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')).toHaveAccessibleName(/^Tuesday 07:00–08:00: 2\.5 sessions at once, 10\sh planned, 93\.0% of it kept$/)
})

test('an hour of the week pressed becomes a filter of every panel, pressed again it is none', async () => {
  const asked: string[] = []
  showPage('?from=2025-10-27&to=2025-11-24&weekStart=monday')
  const square = await screen.findByRole('gridcell', { name: /^Tuesday 07:00/ })
  server.events.on('request:start', ({ request }) => {
    const { pathname, search } = new URL(request.url)
    if (/statistics\/(?!period)/.test(pathname)) asked.push(search)
  })

  await userEvent.click(square)

  await screen.findByRole('button', { name: 'Remove the filter When: Tuesday 07:00–08:00' })
  await waitFor(() => { expect(asked.length).toBeGreaterThan(5) })
  server.events.removeAllListeners()
  expect(asked.every((search) => search.includes('weekday=tuesday&hour=7'))).toBe(true)
  const grid = await screen.findByRole('grid', { name: /Sessions at once/ })
  grid.focus()
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}')
  expect([parameter('weekday'), parameter('hour')]).toEqual([null, null])
})

test('status, weekday and hour are chosen from lists, too, and cleared at once', async () => {
  showPage()
  await userEvent.click(await screen.findByRole('button', { name: /Filters/ }))

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'No-show')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hour' }), '18:00–19:00')

  expect([parameter('status'), parameter('hour')]).toEqual(['NO_SHOW', '18'])
  expect(await screen.findByRole('button', { name: 'Remove the filter Status: No-show' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }))
  expect([parameter('status'), parameter('hour')]).toEqual([null, null])
})

test('activities filter, utilisation adds up, and what has no value says why', async () => {
  showPage()
  await userEvent.click(await (await panel('Activities')).findByRole('button', { name: 'Spinning' }))
  expect(parameter('activity')).toBe(activityId(2))

  await waitFor(() => { expect(figureText('utilisation')).toMatch(/^76\.7% \| 188\sh of 244\sh$/) })
  expect((await panel('Utilisation')).getByText('The roster holds no contract')).toBeInTheDocument()
  expect(figureText('fairness')).toBe('0.18 | 0 is the same for all')
})

test.each(['trend', 'trainers', 'activities', 'heatmap', 'sessions'] as const)('%s failing leaves all the others alive', async (family) => {
  server.use(fails(family, 500))
  showPage()

  await waitFor(() => { expect(screen.getAllByRole('alert').length).toBe(family === 'trainers' ? 2 : 1) }, { timeout: 10_000 })

  expect(figureText('plannedSessions')).toContain('1,284')
  expect(figureText('asPlanned')).toContain('904')
})

test.each(['overview', 'adherence', 'trend', 'trainers', 'activities', 'heatmap'] as const)('%s that cannot be drawn leaves all the others alive, and is told of', async (family) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  // No clock goes by that zone, so the age of the panel cannot be written.
  server.use(answers(family, (query) => ({ ...BODIES[family](query), meta: { ...BODIES[family](query).meta, zone: 'Nowhere/Land' } })))
  showPage()

  await waitFor(() => { expect(screen.getAllByText('RENDER_FAILED')).toHaveLength(family === 'trainers' ? 2 : 1) }, { timeout: 10_000 })

  expect(screen.getAllByRole('alert')).toHaveLength(family === 'trainers' ? 2 : 1)
  const [figure, number] = family === 'adherence' ? (['plannedSessions', '1,284'] as const) : (['asPlanned', '904'] as const)
  await waitFor(() => { expect(figureText(figure)).toContain(number) })
})

test('a panel that hangs says so after two seconds and holds nobody up', async () => {
  server.use(hangs('trainers'))
  showPage()

  expect(await (await panel('Trainers')).findByText('Taking longer than usual…')).toBeInTheDocument()
  expect(await (await panel('Activities')).findByText('Spinning')).toBeInTheDocument()
})

test('CSV is asked of the server with exactly the filters shown', async () => {
  const asked: string[] = []
  const saved: string[] = []
  Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { saved.push(this.download) })
  showPage('?from=2025-10-27&to=2025-11-24&trainer=trainer-2&zone=America/Lima')
  await (await panel('Trainers')).findByRole('button', { name: 'Ada Berg' })
  server.use(
    http.get('*/statistics/trainers', ({ request }) => {
      asked.push(`${request.headers.get('Accept') ?? ''} ${new URL(request.url).search}`)
      return HttpResponse.text('trainer.id\r\n')
    }),
  )

  await userEvent.click((await panel('Trainers')).getByRole('button', { name: 'Save as CSV', hidden: true }))

  expect(await (await panel('Trainers')).findByText('CSV saved')).toBeInTheDocument()
  expect(asked).toEqual(['text/csv ?from=2025-10-27&to=2025-11-24&zone=America%2FLima&trainer=trainer-2'])
  expect(saved).toEqual(['evenkeel-trainers-2025-10-27-2025-11-24.csv'])
})

test('nothing under these filters offers to clear them', async () => {
  server.use(answers('trainers', (query) => trainersBody(rangeOf(query), 0)))
  showPage('?from=2025-10-27&to=2025-11-24&trainer=trainer-1')

  await userEvent.click(await (await panel('Trainers')).findByRole('button', { name: 'Clear filters' }))

  expect(parameter('trainer')).toBeNull()
})
