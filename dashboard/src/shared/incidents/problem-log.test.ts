import { expect, test, vi } from 'vitest'
import { ProblemLog } from './problem-log'

function finding(title: string) {
  return { title, detail: 'GET /statistics/trend. Try later.', code: 'STORE_UNAVAILABLE', traceId: `trace of ${title}` }
}

test('alike problems are one, the latest first, with the trace of the last time', () => {
  const log = new ProblemLog()
  log.note(finding('a'), 1)
  log.note(finding('b'), 2)
  log.note({ ...finding('a'), traceId: 'newer' }, 3)

  expect(log.problems().list).toMatchObject([
    { title: 'a', times: 2, at: 3, traceId: 'newer' },
    { title: 'b', times: 1, at: 2 },
  ])
})

test('what was looked at is no news until it happens again', () => {
  const log = new ProblemLog()
  const heard = vi.fn()
  log.subscribe(heard)
  log.note(finding('a'), 1)
  log.note(finding('a'), 2)
  expect(log.problems().unseen).toBe(1)

  log.see()
  expect(log.problems()).toMatchObject({ unseen: 0, list: [{ title: 'a' }] })
  log.note(finding('a'), 3)

  expect(log.problems().unseen).toBe(1)
  expect(heard).toHaveBeenCalledTimes(4)
})

test('only the last twenty are kept, and clearing leaves none', () => {
  const log = new ProblemLog()
  for (let i = 0; i < 25; i++) log.note(finding(String(i)), i)

  expect(log.problems().list.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, (_, i) => String(24 - i)))
  expect(log.problems().unseen).toBe(20)
  log.clear()

  expect(log.problems()).toEqual({ list: [], unseen: 0 })
})
