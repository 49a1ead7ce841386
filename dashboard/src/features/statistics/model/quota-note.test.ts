import { expect, test } from 'vitest'
import { quotaNote } from './quota-note'

function quotas(remaining: number, total: number | undefined) {
  return { byName: { statistics: { remaining, total, wholeAt: 0 } }, refusedUntil: 0 }
}

test('with enough left, or nothing known, there is nothing to say', () => {
  expect(quotaNote(quotas(7, 30), 0)).toBeUndefined()
  expect(quotaNote(quotas(0, undefined), 0)).toBeUndefined()
  expect(quotaNote({ byName: {}, refusedUntil: 0 }, 0)).toBeUndefined()
})

test('near its end the rest is told', () => {
  expect(quotaNote(quotas(6, 30), 0)).toMatchObject({ brief: '· 6 left', sentence: expect.stringMatching(/^6 units of 30 are left/) as string })
})

test('after a refusal the wait is told, whatever is left', () => {
  expect(quotaNote(quotas(12, 30), 75)?.brief.replaceAll(/\s/g, ' ')).toBe('in 1 min 15 s')
})
