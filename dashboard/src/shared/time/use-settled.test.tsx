import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSettled } from './use-settled'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

function setUp() {
  return renderHook(({ value }) => useSettled(value, 1000), { initialProps: { value: 0 } })
}

test('ten quick steps settle once, on the last', () => {
  const { result, rerender } = setUp()
  const seen = new Set<number>()

  for (let value = 1; value <= 10; value++) {
    act(() => { result.current.hold() })
    rerender({ value })
    seen.add(result.current.settled)
    act(() => { vi.advanceTimersByTime(100) })
  }
  act(() => { vi.advanceTimersByTime(1000) })

  expect([...seen]).toEqual([0])
  expect(result.current.settled).toBe(10)
})

test('a click does not wait for the steps before it', () => {
  const { result, rerender } = setUp()

  act(() => { result.current.hold() })
  rerender({ value: 1 })
  act(() => { result.current.release() })

  expect(result.current.settled).toBe(1)
})
