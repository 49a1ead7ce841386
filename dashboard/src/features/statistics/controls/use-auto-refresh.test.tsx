import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { STATISTICS_KEY } from '../api/statistics-query'
import { useAutoRefresh } from './use-auto-refresh'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

function show(ask: () => Promise<number>, paused = false) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrapper = ({ children }: { readonly children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>
  return renderHook(
    (given: { paused: boolean }) => {
      useAutoRefresh(1, given.paused)
      return useQuery({ queryKey: [STATISTICS_KEY, 'one'], queryFn: ask })
    },
    { wrapper, initialProps: { paused } },
  )
}

function minutes(count: number) {
  return act(() => vi.advanceTimersByTimeAsync(count * 60_000))
}

test('asks again each minute, and not while paused', async () => {
  const ask = vi.fn(() => Promise.resolve(1))
  const { rerender } = show(ask)
  await minutes(3)
  expect(ask).toHaveBeenCalledTimes(4)

  rerender({ paused: true })
  await minutes(3)

  expect(ask).toHaveBeenCalledTimes(4)
})

test('leaves a panel alone after three failures in a row, and takes it up when it works again', async () => {
  const ask = vi.fn(() => Promise.reject<number>(new Error('down')))
  const { result } = show(ask)
  await minutes(10)
  expect(ask).toHaveBeenCalledTimes(3)

  ask.mockImplementation(() => Promise.resolve(1))
  await act(() => result.current.refetch())
  await minutes(2)

  expect(ask).toHaveBeenCalledTimes(6)
})
