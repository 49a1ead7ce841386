import { expect, test } from 'vitest'
import { parseView } from './view'

test('an address without parameters compares with the period before and filters by nothing', () => {
  expect(parseView('')).toMatchObject({
    compare: 'previous',
    trainer: undefined,
    activity: undefined,
    measure: 'completed',
    bucket: undefined,
    sort: { key: 'delivered', descending: true },
    refresh: undefined,
    notices: [],
  })
})

test('reads everything that an address can say', () => {
  expect(parseView('?compare=year&trainer=t-1&activity=a-1&metric=noShowRate&bucket=week&sort=name&refresh=5')).toMatchObject({
    compare: 'year',
    trainer: 't-1',
    activity: 'a-1',
    measure: 'noShowRate',
    bucket: 'week',
    sort: { key: 'name', descending: false },
    refresh: 5,
    notices: [],
  })
})

test('no comparison is a choice of its own', () => {
  expect(parseView('?compare=none').compare).toBeUndefined()
})

test.each(['compare=decade', 'metric=luck', 'bucket=hour', 'sort=constructor', 'refresh=2', 'trainer=', 'activity=%20', 'zone=Nowhere/Land', 'period=decade'])('%s gives one notice', (parameter) => {
  expect(parseView(`?${parameter}`).notices).toHaveLength(1)
})
