import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { StatisticsPage } from '@/features/statistics'
import { SignInDialog } from '@/shared/sign-in/sign-in-dialog'
import { AppBoundary } from './app-boundary'
import { AppFooter } from './app-footer'
import { AppHeader } from './app-header'
import { createQueryClient } from './query-client'
import { useForgetting } from './use-forgetting'

export function App() {
  const [client] = useState(createQueryClient)
  useForgetting(client)
  return (
    <AppBoundary>
      <QueryClientProvider client={client}>
        <a className="skip-link" href="#main">
          Skip to the numbers
        </a>
        <AppHeader />
        <StatisticsPage />
        <AppFooter />
        <SignInDialog />
      </QueryClientProvider>
    </AppBoundary>
  )
}
