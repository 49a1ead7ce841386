import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createQueryClient } from '@/app/query-client'

/** A screen as the application draws it. */
export function showScreen(screen: ReactNode) {
  return render(<QueryClientProvider client={createQueryClient()}>{screen}</QueryClientProvider>)
}
