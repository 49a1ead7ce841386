import { expect, test } from 'vitest'
import { attentionText, csvOf } from './attention-texts'

const row = { id: 's', kind: 'lateCancelled', plannedStart: '2025-11-18T17:00:00Z', plannedEnd: '2025-11-18T18:00:00Z', cancelledAt: '2025-11-18T14:29:30Z', trainer: 't', activity: 'a', booked: 8 } as const

test('tells when in the zone of the page, who, and how late', () => {
  const text = attentionText(row, 'Europe/Oslo', new Map([['t', 'Ada Berg']]), new Map())

  expect(text).toMatchObject({ hours: '18:00–19:00', trainer: 'Ada Berg', activity: 'a', kind: 'Cancelled late' })
  expect(text.note).toMatch(/^2\sh 30\smin before$/)
})

test('a name that is on its way is none yet', () => {
  expect(attentionText(row, 'UTC', undefined, new Map([['a', 'Yoga']]))).toMatchObject({ trainer: undefined, activity: 'Yoga' })
})

test('a cancellation after the start is told as such', () => {
  expect(attentionText({ ...row, cancelledAt: '2025-11-18T17:10:00Z' }, 'UTC', new Map(), new Map()).note).toBe('After it had begun')
})

test('cells hold commas and quotes, and nothing that a spreadsheet would compute', () => {
  expect(csvOf([['a,b', 'say "no"'], ['=1+1', '-2']])).toBe('"a,b","say ""no"""\r\n\'=1+1,\'-2\r\n')
})
