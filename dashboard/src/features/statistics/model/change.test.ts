import { expect, test } from 'vitest'
import { countChange, shareChange } from './change'

test.each([
  [110, 100, 'up', '+10.0%'],
  [90, 100, 'down', '−10.0%'],
  [100, 100, 'same', '0%'],
  [300, 100, 'up', '+200.0%'],
])('%i after %i is %s by %s', (now, before, direction, text) => {
  expect(countChange(now, before)).toEqual({ direction, text, earlier: '100' })
})

test('a share changes by points', () => {
  expect(shareChange(0.931, 0.891)).toEqual({ direction: 'up', text: '+4.0 pts', earlier: '89.1%' })
  expect(shareChange(0.02, 0.0204)).toEqual({ direction: 'same', text: '0 pts', earlier: '2.0%' })
})

test('without an earlier number there is no change, not one of 0', () => {
  expect(countChange(5, 0)).toBeUndefined()
  expect(countChange(undefined, 5)).toBeUndefined()
  expect(shareChange(0.5, null)).toBeUndefined()
})
