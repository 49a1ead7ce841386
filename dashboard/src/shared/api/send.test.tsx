import { http, HttpResponse } from 'msw'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { problem } from '@/testing/front-door'
import { server } from '@/testing/setup'
import { addressOf } from './address'
import { ApiError } from './api-error'
import { sendForNothing, sendJson } from './send'

test('a write that failed on the way is made again under the same name', async () => {
  const names: (string | null)[] = []
  server.use(
    http.post('*/api/v1/sessions', ({ request }) => {
      names.push(request.headers.get('Idempotency-Key'))
      return names.length === 1 ? HttpResponse.error() : HttpResponse.json({ id: 's1' })
    }),
  )

  const made = await sendJson(addressOf('sessions'), { method: 'POST', body: {} }, v.object({ id: v.string() }))

  expect(made).toEqual({ id: 's1' })
  expect(names).toHaveLength(2)
  expect(names[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(names[1]).toBe(names[0])
})

test('two writes have two names, and each says on which version it was decided', async () => {
  const seen: string[] = []
  server.use(
    http.post('*/api/v1/sessions/s1/start', ({ request }) => {
      seen.push(`${request.headers.get('Idempotency-Key') ?? ''} ${request.headers.get('If-Match') ?? ''}`)
      return HttpResponse.json({})
    }),
  )

  await sendJson(addressOf('sessions/s1/start'), { method: 'POST', version: 3 }, v.object({}))
  await sendJson(addressOf('sessions/s1/start'), { method: 'POST', version: 4 }, v.object({}))

  expect(new Set(seen.map((each) => each.split(' ')[0])).size).toBe(2)
  expect(seen.map((each) => each.split(' ')[1])).toEqual(['"3"', '"4"'])
})

test('a refusal is not repeated, and tells what is wrong where', async () => {
  let asked = 0
  server.use(
    http.delete('*/api/v1/calendar-feeds/f1', () => {
      asked++
      return problem(409, 'STILL_NEEDED', 'It is needed.')
    }),
  )

  await expect(sendForNothing(addressOf('calendar-feeds/f1'), { method: 'DELETE' })).rejects.toBeInstanceOf(ApiError)
  expect(asked).toBe(1)
})
