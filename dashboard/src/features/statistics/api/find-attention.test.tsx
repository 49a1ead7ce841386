import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { localDate } from '@/shared/time/local-date'
import { sessionsBody } from '@/testing/panel-bodies'
import { server } from '@/testing/setup'
import type { Filter } from './filter'
import { findAttention } from './find-attention'

const NOW = Date.parse('2025-11-23T12:00:00Z')
const filter: Filter = { from: localDate('2025-10-27'), to: localDate('2025-11-24'), zone: undefined, trainer: 't', activity: undefined, status: undefined, weekday: undefined, hour: undefined, compare: undefined }

function find(wanted: number, signal = new AbortController().signal) {
  return findAttention(filter, 'Europe/Oslo', wanted, NOW, signal)
}

/** A server that writes down which days it was asked for. */
function recording(next: string | null = null): string[] {
  const asked: string[] = []
  server.use(
    http.get('*/sessions', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(`${query.get('from') ?? ''} ${query.get('to') ?? ''}`)
      return HttpResponse.json({ ...sessionsBody(query), next })
    }),
  )
  return asked
}

test('takes what was missed, overdue or cancelled late, newest first, and nothing else', async () => {
  recording()

  const { rows } = await find(1)

  expect(rows.map(({ kind }) => kind)).toEqual(['lateCancelled', 'noShow'])
  expect((await find(4)).rows.map(({ kind }) => kind)).toEqual(['lateCancelled', 'noShow', 'lateCancelled', 'overdue', 'noShow'])
})

test('looks from the end backwards, further each time, and only as far as needed', async () => {
  const asked = recording()

  const found = await find(5)

  expect(asked).toEqual(['2025-11-22 2025-11-24', '2025-11-18 2025-11-22'])
  expect(found.lookedFrom).toBe('2025-11-18')
  expect(found.whole).toBe(false)
})

test('says when it has seen the whole period', async () => {
  const asked = recording()

  const found = await find(1000)

  expect(asked.at(-1)).toBe('2025-10-27 2025-11-10')
  expect(found).toMatchObject({ whole: true, lookedFrom: '2025-10-27' })
})

test('stops after so many calls, and does not claim more than it saw', async () => {
  const asked = recording('more')

  const found = await find(1000)

  expect(asked).toHaveLength(10)
  expect(found).toMatchObject({ whole: false, lookedFrom: '2025-11-24' })
})

test('a period that is all to come is seen at once', async () => {
  const asked = recording()

  const found = await findAttention({ ...filter, from: localDate('2026-01-01'), to: localDate('2026-02-01') }, 'UTC', 20, NOW, new AbortController().signal)

  expect(asked).toEqual([])
  expect(found).toMatchObject({ rows: [], whole: true })
})
