import { expect, test } from 'vitest'
import { trainersBody } from '@/testing/panel-bodies'
import { nextSort, sortParameter, sortTrainers, type Sort } from './trainer-sort'

const { trainers } = trainersBody().data
const names = (sort: Sort) => sortTrainers(trainers, sort).map(({ trainer }) => trainer.name)

test('sorts by a number or by name, either way', () => {
  expect(names({ key: 'delivered', descending: true })[0]).toBe('Ada Berg')
  expect(names({ key: 'delivered', descending: false })[0]).toBe('Leo Ruud')
  expect(names({ key: 'name', descending: true })[0]).toBe('Leo Ruud')
})

test('who has no value stands last, whichever way it is sorted', () => {
  expect(names({ key: 'utilisation', descending: true }).at(-1)).toBe('Dag Moe')
  expect(names({ key: 'utilisation', descending: false }).at(-1)).toBe('Dag Moe')
})

test('pressing again turns round, and the usual order is not written down', () => {
  const usual: Sort = { key: 'delivered', descending: true }

  expect(sortParameter(usual)).toBeUndefined()
  expect(sortParameter(nextSort(usual, 'delivered'))).toBe('delivered')
  expect(sortParameter(nextSort(usual, 'share'))).toBe('-share')
  expect(sortParameter(nextSort(usual, 'name'))).toBe('name')
})
