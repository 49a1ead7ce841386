import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { periodBody } from '@/testing/bodies'
import { sessionBody } from '@/testing/screen-bodies'
import { server } from '@/testing/setup'
import { showScreen } from '@/testing/show-screen'
import { SchedulePage } from '.'

let asked: string[]

afterEach(() => { vi.unstubAllGlobals() })

beforeEach(() => {
  asked = []
  window.history.replaceState(null, '', '/schedule?week=2026-03-04&weekStart=monday')
  server.use(
    http.get('*/api/v1/statistics/period', () => HttpResponse.json(periodBody())),
    http.get('*/api/v1/trainers', () => HttpResponse.json({ trainers: [{ id: 't1', name: 'Ada Lind' }], next: null })),
    http.get('*/api/v1/rooms', () => HttpResponse.json({ rooms: [{ id: 'r1', name: 'Blue hall' }], next: null })),
    http.get('*/api/v1/activities', () => HttpResponse.json({ activities: [{ id: 'a1', name: 'Yoga' }], next: null })),
    http.get('*/api/v1/sessions', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(`${query.get('from') ?? ''} ${query.get('to') ?? ''}`)
      return HttpResponse.json({ sessions: [sessionBody({ room: 'r1', actualStart: '2026-03-04T09:05:00Z', actualEnd: '2026-03-04T10:02:00Z' })], next: null })
    }),
  )
})

function conflicts(count: number) {
  server.use(
    http.get('*/api/v1/schedule/conflicts', () =>
      HttpResponse.json({
        conflicts: Array.from({ length: count }, (_, index) => ({ kind: 'DOUBLE_BOOKING', resource: { type: 'trainer', id: `t${index}`, name: `Trainer ${index}` }, sessions: ['s1'], overlapSeconds: 60 })),
      }),
    ),
  )
}

test('all conflicts can be reached, a dozen at first and then fifty at a time', async () => {
  conflicts(120)
  showScreen(<SchedulePage />)
  const panel = within(await screen.findByRole('region', { name: 'Conflicts' }))
  await panel.findByText('Trainer 11')
  expect(panel.queryByText('Trainer 12')).not.toBeInTheDocument()

  await userEvent.click(panel.getByRole('button', { name: 'Show 50 more' }))
  await userEvent.click(panel.getByRole('button', { name: 'Show 50 more' }))
  await userEvent.click(panel.getByRole('button', { name: 'Show 8 more' }))

  expect(panel.getByText('Trainer 119')).toBeInTheDocument()
  expect(panel.queryByRole('button', { name: /^Show/ })).not.toBeInTheDocument()
})

test('weeks begin where the reader wants them to, and the address holds it', async () => {
  conflicts(0)
  showScreen(<SchedulePage />)
  await screen.findByRole('button', { name: /^Yoga, .*Ada Lind, Planned/ })
  expect(asked).toEqual(['2026-03-02 2026-03-09'])

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Weeks begin on' }), 'sunday')

  expect(await screen.findByRole('columnheader', { name: /^Sun,? 1 Mar$/ })).toBeInTheDocument()
  expect(window.location.search).toBe('?week=2026-03-04&weekStart=sunday')
  expect(asked.at(-1)).toBe('2026-03-01 2026-03-08')
})

test('on a phone the week is there a day at a time', async () => {
  conflicts(0)
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }))
  showScreen(<SchedulePage />)
  expect(await screen.findByText('No sessions on this day.')).toBeInTheDocument()

  await userEvent.click(screen.getByRole('radio', { name: 'Wed 4' }))
  await userEvent.click(screen.getByRole('button', { name: /^Yoga, .*Ada Lind, Planned/ }))

  const dialog = await screen.findByRole('dialog', { name: 'Yoga' })
  expect(within(dialog).getByText('Blue hall')).toBeInTheDocument()
  expect(within(dialog).getByText('10:05 – 11:02')).toBeInTheDocument()
})
