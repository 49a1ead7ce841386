import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { problemBody } from '@/testing/bodies'
import { calm } from '@/testing/handlers'
import { server } from '@/testing/setup'
import { showPage } from '@/testing/show-page'

const SEARCH = '?from=2025-10-27&to=2025-11-24&trainer=trainer-2&zone=America/Lima&metric=noShowRate&bucket=week&compare=year'

let saved: string[]
let asked: string[]

beforeEach(async () => {
  saved = []
  asked = []
  Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { saved.push(this.download) })
  server.use(...calm)
  showPage(SEARCH)
  await screen.findByRole('button', { name: /28 days/ })
})

function answersAsCsv() {
  server.use(
    http.get('*/statistics/:family', ({ request, params }) => {
      if (request.headers.get('Accept') !== 'text/csv') return undefined
      asked.push(`${String(params.family)} ${new URL(request.url).search}`)
      return HttpResponse.text('name\r\n')
    }),
  )
}

function choose(label: string) {
  return userEvent.click(screen.getByRole('button', { name: label, hidden: true }))
}

test('all tables go into one archive, with exactly the filters, the zone, the measure and the cut of the page', async () => {
  answersAsCsv()

  await choose('All tables (ZIP of CSV)')

  await waitFor(() => { expect(saved).toEqual(['evenkeel-statistics-2025-10-27-2025-11-24.zip']) })
  const shared = 'from=2025-10-27&to=2025-11-24&zone=America%2FLima&trainer=trainer-2'
  expect(asked.toSorted()).toEqual([
    `activities ?${shared}&compare=year`,
    `adherence ?${shared}&compare=year`,
    `heatmap ?${shared}&compare=year`,
    `overview ?${shared}&compare=year`,
    `trainers ?${shared}`,
    `trend ?${shared}&compare=year&measure=noShowRate&bucket=week`,
  ])
})

test('one table is a file of its own', async () => {
  answersAsCsv()

  await choose('Overview (CSV)')

  await waitFor(() => { expect(saved).toEqual(['evenkeel-overview-2025-10-27-2025-11-24.csv']) })
  expect(asked).toHaveLength(1)
  expect(screen.getAllByText('Exported')).not.toHaveLength(0)
})

test('where one table fails nothing is saved, and why is said', async () => {
  answersAsCsv()
  server.use(http.get('*/statistics/trainers', () => HttpResponse.json(problemBody({ status: 500 }), { status: 500 })))

  await choose('All tables (ZIP of CSV)')

  expect(await screen.findByText(/^Nothing was exported\. The store cannot be reached\./)).toBeInTheDocument()
  expect(saved).toEqual([])
})
