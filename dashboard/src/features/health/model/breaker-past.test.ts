import { expect, test } from 'vitest'
import { pastOf } from './breaker-past'

const AT = '2026-03-02T10:15:00Z'

test('a breaker that never changed was closed all the time', () => {
  expect(pastOf({ changes: [] }, AT)).toEqual([{ state: 'closed', from: 0, to: 1 }])
})

test('each change begins a stretch, and the last one lasts until now', () => {
  const changes = [
    { at: '2026-03-02T10:03:00Z', state: 'open' },
    { at: '2026-03-02T10:06:00Z', state: 'half_open' },
  ] as const

  expect(pastOf({ changes: [...changes] }, AT)).toEqual([
    { state: 'closed', from: 0, to: 0.2 },
    { state: 'open', from: 0.2, to: 0.4 },
    { state: 'half_open', from: 0.4, to: 1 },
  ])
})

test('what changed before the time that is shown counts by what it left', () => {
  expect(pastOf({ changes: [{ at: '2026-03-02T09:00:00Z', state: 'open' }] }, AT)).toEqual([{ state: 'open', from: 0, to: 1 }])
})
