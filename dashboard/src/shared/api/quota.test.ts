import { afterEach, expect, test } from 'vitest'
import { ApiError } from './api-error'
import { currentQuotas, forgetQuotas, noteQuotas, noteRefusal } from './quota'

afterEach(forgetQuotas)

const NOW = 1_000_000

function refusal(code: string, retryAfterSeconds: number | undefined) {
  return new ApiError({ title: 'No', detail: 'No', code, status: 429, retryAfterSeconds, transient: false })
}

test('reads what is left of each quota, and when it is whole again', () => {
  noteQuotas(new Headers({ RateLimit: '"requests";r=2999;t=1, "statistics";r=3;t=810', 'RateLimit-Policy': '"requests";q=3000;w=60, "statistics";q=30;w=900' }), NOW)

  expect(currentQuotas().byName).toEqual({
    requests: { remaining: 2999, total: 3000, wholeAt: NOW + 1000 },
    statistics: { remaining: 3, total: 30, wholeAt: NOW + 810_000 },
  })
})

test('an answer that says nothing of them changes nothing, and one that tells of one leaves the other', () => {
  noteQuotas(new Headers({ RateLimit: '"statistics";r=3;t=810' }), NOW)
  const before = currentQuotas()

  noteQuotas(new Headers({ RateLimit: 'none of our words' }), NOW)
  expect(currentQuotas()).toBe(before)
  noteQuotas(new Headers({ RateLimit: '"requests";r=5;t=2' }), NOW)

  expect(currentQuotas().byName.statistics?.remaining).toBe(3)
})

test('a refusal says until when, and only one for want of a quota does', () => {
  noteRefusal(refusal('TOO_MANY_ATTEMPTS', 60), NOW)
  noteRefusal(refusal('RATE_LIMITED', undefined), NOW)
  expect(currentQuotas().refusedUntil).toBe(0)

  noteRefusal(refusal('RATE_LIMITED', 12), NOW)

  expect(currentQuotas().refusedUntil).toBe(NOW + 12_000)
})
