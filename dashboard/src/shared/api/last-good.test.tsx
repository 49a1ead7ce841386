import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { recall, remember } from './last-good'

const schema = v.object({ count: v.number() })
const HOUR = 3_600_000

test('gives back what it was given, with its time', () => {
  remember('/a', { count: 3 }, 1000)

  expect(recall('/a', schema, 1000 + 23 * HOUR)).toEqual({ body: { count: 3 }, savedAt: 1000 })
})

test('forgets after a day', () => {
  remember('/a', { count: 3 }, 0)

  expect(recall('/a', schema, 25 * HOUR)).toBeUndefined()
})

test('gives nothing back that no longer fits', () => {
  remember('/a', { total: 3 }, 0)
  localStorage.setItem('evenkeel.last-good./b', 'not JSON')

  expect(recall('/a', schema, 0)).toBeUndefined()
  expect(recall('/b', schema, 0)).toBeUndefined()
})

test('keeps the newest answers and only so many', () => {
  for (let index = 0; index < 100; index++) remember(`/${index}`, { count: index }, index)

  expect(localStorage.length).toBe(72)
  expect(recall('/99', schema, 100)).toBeDefined()
  expect(recall('/0', schema, 100)).toBeUndefined()
})

test('a full storage lets the older ones go', () => {
  for (let index = 0; index < 60; index++) remember(`/${index}`, { count: index }, index)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => { throw new DOMException('full', 'QuotaExceededError') })

  remember('/new', { count: 60 }, 60)

  expect(recall('/new', schema, 60)?.body).toEqual({ count: 60 })
  expect(recall('/59', schema, 60)).toBeDefined()
  expect(recall('/0', schema, 60)).toBeUndefined()
})
