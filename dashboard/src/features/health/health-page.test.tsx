import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { FrontDoor } from '@/testing/front-door'
import { incidentsBody, statusBody } from '@/testing/screen-bodies'
import { server } from '@/testing/setup'
import { showScreen } from '@/testing/show-screen'
import { rememberSignIn } from '@/shared/sign-in/remembered'
import { HealthPage } from '.'

function card(name: string) {
  return within(screen.getByRole('region', { name }))
}

const AT = '2026-03-02T10:00:00Z'

test('the verdict comes first, and the figures behind it follow', async () => {
  server.use(
    http.get('*/api/v1/status', () => HttpResponse.json(statusBody({ at: AT, stores: [{ port: 'session-reads', calls: 200, failures: 50, totalSeconds: 1, breaker: 'open', opened: 2, nextTry: new Date(Date.parse(AT) + 12_000).toISOString(), changes: [{ at: AT, state: 'open' }] }] }))),
    http.get('*/api/v1/incidents', () => HttpResponse.json(incidentsBody())),
  )

  showScreen(<HealthPage />)

  expect(await screen.findByText('All is well')).toBeInTheDocument()
  const row = within(card('Store and circuit breakers').getByRole('row', { name: /session reads/ }))
  expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['Opennext try in 12 s', '', '2 ×', '200', '25.0%', '5\u00a0ms'])
  expect(row.getByRole('img', { name: 'Never open in the last 15 minutes' })).toBeInTheDocument()
  expect(card('Set-up').getByText(/nobody has to sign in/)).toBeInTheDocument()
  expect(card('Memory').getByRole('img', { name: '41.0% of the heap is in use' })).toBeInTheDocument()
  expect(card('Cache of statistics').getByText('75.0%')).toBeInTheDocument()
  expect(await screen.findByText('The store cannot be reached')).toBeInTheDocument()
})

test('a viewer sees how the server is, and asks for no incidents', async () => {
  const door = new FrontDoor()
  door.cookie = true
  rememberSignIn('ada', 0)
  let asked = 0
  server.use(
    ...door.routes,
    door.guards('status', () => HttpResponse.json(statusBody())),
    http.get('*/api/v1/incidents', () => {
      asked++
      return HttpResponse.json(incidentsBody())
    }),
  )

  showScreen(<HealthPage />)

  expect(await screen.findByText('All is well')).toBeInTheDocument()
  expect(await screen.findByText('Administrators see here what failed.')).toBeInTheDocument()
  expect(asked).toBe(0)
})

test('a group says what it has more of than the others, and what nobody was told of', async () => {
  server.use(
    http.get('*/api/v1/status', () => HttpResponse.json(statusBody())),
    http.get('*/api/v1/incidents', () =>
      HttpResponse.json(incidentsBody({ undeliveredAlerts: [{ at: '2026-03-02T10:00:00Z', code: 'STORE_UNAVAILABLE', cause: 'status 500' }] })),
    ),
  )

  showScreen(<HealthPage />)

  expect(await screen.findByText('dependency store: 100% here, 25.0% in other groups')).toBeInTheDocument()
  expect(screen.getByText('1 alert could not be delivered; the last one because of status 500.')).toBeInTheDocument()
})
