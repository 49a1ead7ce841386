import { expect, test } from 'vitest'
import { trainersBody } from '@/testing/panel-bodies'
import { byUtilisation, together } from './utilisation'

const { trainers } = trainersBody().data

test('adds up whole seconds and leaves out who has no contract', () => {
  const { ratio, trainers: counted } = together(trainers, 'utilisation')
  const counting = trainers.filter(({ utilisation }) => utilisation.value !== null)

  expect(counted).toBe(trainers.length - 1)
  expect(ratio.numerator).toBe(counting.reduce((sum, { deliveredSeconds }) => sum + deliveredSeconds, 0))
  expect(ratio.denominator).toBe(80_000 * counting.length)
})

test('nobody with a contract: no value but a reason', () => {
  const none = trainers.filter(({ utilisation }) => utilisation.value === null)

  expect(together(none, 'utilisation').ratio).toMatchObject({ value: null, reason: 'CONTRACT_UNKNOWN' })
})

test('the most used come first, who has no contract last', () => {
  expect(byUtilisation(trainers).at(-1)?.trainer.name).toBe('Dag Moe')
})
