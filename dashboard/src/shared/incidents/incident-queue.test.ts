import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ClientEvent } from './client-event'
import { IncidentQueue, type Delivery } from './incident-queue'

let batches: (readonly ClientEvent[])[]
let leavings: boolean[]
let answer: () => Promise<Delivery>
let queue: IncidentQueue

beforeEach(() => {
  vi.useFakeTimers()
  batches = []
  leavings = []
  answer = () => Promise.resolve({ kind: 'taken' })
  queue = new IncidentQueue({
    deliver: (events, leaving) => {
      batches.push(events)
      leavings.push(leaving)
      return answer()
    },
    random: () => 1,
  })
})
afterEach(() => {
  queue.stop()
  vi.useRealTimers()
})

function event(message: string, patch: Partial<ClientEvent> = {}): ClientEvent {
  return { kind: 'error', message, screen: '/', times: 1, breadcrumbs: [], ...patch }
}

test('what fails alike within five seconds is one event of one batch', async () => {
  queue.add(event('a'))
  queue.add(event('a', { traceId: 'f'.repeat(32) }))
  queue.add(event('b'))
  await vi.advanceTimersByTimeAsync(4_999)
  expect(batches).toEqual([])
  await vi.advanceTimersByTimeAsync(1)

  expect(batches).toEqual([[event('a', { times: 2, traceId: 'f'.repeat(32) }), event('b')]])
})

test('what goes on failing is told once a minute, with its count', async () => {
  queue.add(event('a'))
  await vi.advanceTimersByTimeAsync(5_000)
  for (let second = 0; second < 55; second++) {
    queue.add(event('a'))
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(batches).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(5_000)

  expect(batches[1]).toEqual([event('a', { times: 55 })])
})

test('holds fifty at most, however much fails', async () => {
  for (let i = 0; i < 200; i++) queue.add(event(`failure ${i}`))
  await vi.advanceTimersByTimeAsync(600_000)

  expect(batches.map((batch) => batch.length)).toEqual([50])
})

test('a batch stays below what the server takes; the rest follows', async () => {
  for (let i = 0; i < 20; i++) queue.add(event(`${i}`, { stack: 'x'.repeat(8_000) }))
  await vi.advanceTimersByTimeAsync(60_000)

  expect(batches.length).toBeGreaterThan(1)
  expect(batches.flat()).toHaveLength(20)
  for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThanOrEqual(61_440)
})

test('a server that is away is asked less and less, and nothing is lost', async () => {
  answer = () => Promise.reject(new Error('away'))
  queue.add(event('a'))
  await vi.advanceTimersByTimeAsync(5_000)
  queue.add(event('a'))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(batches).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(9_999)
  expect(batches).toHaveLength(2)
  answer = () => Promise.resolve({ kind: 'taken' })
  await vi.advanceTimersByTimeAsync(1)

  expect(batches.at(-1)).toEqual([event('a', { times: 2 })])
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(batches).toHaveLength(3)
})

test('a server that asks to wait is left alone for that long', async () => {
  answer = () => Promise.resolve({ kind: 'later', afterMs: 120_000 })
  queue.add(event('a'))
  await vi.advanceTimersByTimeAsync(124_000)
  expect(batches).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1_000)

  expect(batches).toHaveLength(2)
})

test('what the server refuses is dropped', async () => {
  answer = () => Promise.resolve({ kind: 'refused' })
  queue.add(event('a'))
  await vi.advanceTimersByTimeAsync(3_600_000)

  expect(batches).toHaveLength(1)
})

test('on leaving what is held goes at once', () => {
  queue.leave()
  expect(batches).toEqual([])
  queue.add(event('a'))
  queue.leave()

  expect(batches).toEqual([[event('a')]])
  expect(leavings).toEqual([true])
})
