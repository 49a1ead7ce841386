import { expect, test } from 'vitest'
import { statusBody } from '@/testing/screen-bodies'
import type { Status } from '../api/get-status'
import { appended, ratesOf, type Sample } from './history'

const START = Date.parse('2026-03-02T10:00:00Z')

function look(seconds: number, answered: number, patch: Partial<Status['requests']> = {}): Status {
  return statusBody({
    at: new Date(START + seconds * 1000).toISOString(),
    requests: { answered, clientErrors: 0, serverErrors: 0, totalSeconds: answered / 10, ...patch },
    process: { uptimeSeconds: 1000 + seconds, openFiles: 1, maxFiles: 2, threads: 3, liveConnections: 4 },
  })
}

function after(...looks: readonly Status[]): readonly Sample[] {
  return looks.reduce<readonly Sample[]>(appended, [])
}

test('one look tells nothing of rates', () => {
  expect(ratesOf(after(look(0, 100)))).toBeUndefined()
})

test('rates are what happened between the first look and the last', () => {
  const rates = ratesOf(after(look(0, 100), look(5, 110), look(10, 160, { serverErrors: 6 })))

  expect(rates).toEqual({ overMs: 10_000, perSecond: 6, errorShare: 0.1, meanSeconds: 0.1, steps: [2, 10] })
})

test('without requests there is neither a share of errors nor a mean', () => {
  const rates = ratesOf(after(look(0, 100), look(5, 100)))

  expect(rates).toMatchObject({ perSecond: 0, errorShare: undefined, meanSeconds: undefined })
})

test('looks older than fifteen minutes are dropped', () => {
  expect(after(look(0, 1), look(600, 2), look(901, 3))).toHaveLength(2)
})

test('a server that began anew counts from there', () => {
  const restarted = { ...look(10, 3), process: { ...look(0, 0).process, uptimeSeconds: 2 } }

  expect(ratesOf(after(look(0, 100), look(5, 200), restarted))).toBeUndefined()
})
