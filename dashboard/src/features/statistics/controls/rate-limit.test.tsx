import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { overviewBody, problemBody } from '@/testing/bodies'
import { calm, rangeOf } from '@/testing/handlers'
import { server } from '@/testing/setup'
import { figureText, showPage } from '@/testing/show-page'

const LIMITED = { status: 429, code: 'RATE_LIMITED', title: 'You have asked for more than there is for now', detail: 'Ask again later.' }

function overviewWith(headers: Record<string, string>) {
  return http.get('*/statistics/overview', ({ request }) => HttpResponse.json(overviewBody(rangeOf(new URL(request.url).searchParams)), { headers }))
}

test('a refused refresh keeps the numbers, counts down on the button and beside the age, and then tries by itself', async () => {
  server.use(...calm)
  showPage()
  await waitFor(() => { expect(figureText('plannedSessions')).toContain('1,284') })
  let refused = 0
  server.use(
    http.get('*/statistics/overview', () => {
      refused++
      return HttpResponse.json(problemBody(LIMITED), { status: 429, headers: { 'Retry-After': '2', RateLimit: '"statistics";r=1;t=800' } })
    }),
  )

  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))

  const button = await screen.findByRole('button', { name: /^Refresh in \d\ss$/ })
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByText(/^The next try is in \d\ss\.$/)).toBeInTheDocument()
  expect(figureText('plannedSessions')).toContain('1,284')
  await userEvent.click(button)
  expect(refused).toBe(1)
  server.use(overviewWith({}))

  expect(await screen.findByRole('button', { name: 'Refresh' })).toHaveAttribute('aria-disabled', 'false')
  await waitFor(() => { expect(screen.queryByRole('button', { name: /^Overview: Stale/ })).not.toBeInTheDocument() })
})

test('a quota near its end is told on the button', async () => {
  server.use(overviewWith({ RateLimit: '"requests";r=2990;t=1, "statistics";r=3;t=810', 'RateLimit-Policy': '"requests";q=3000;w=60, "statistics";q=30;w=900' }), ...calm)

  showPage()

  expect(await screen.findByRole('button', { name: 'Refresh · 3 left' })).toHaveAttribute('title', expect.stringMatching(/^3 units of 30 are left/))
})
