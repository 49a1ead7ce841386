import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Router } from 'wouter'
import { SignInDialog } from '@/shared/sign-in/sign-in-dialog'
import { AppBoundary } from './app-boundary'
import { AppFooter } from './app-footer'
import { AppHeader } from './app-header'
import { createQueryClient } from './query-client'
import { ScreenSwitch } from './screen-switch'
import { basePath } from './screens'
import { useForgetting } from './use-forgetting'
import { useKeys } from './use-keys'
import { useLiveHints } from './use-live-hints'

// It lists the keys of every screen, which none of them needs to be drawn.
const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog')).HelpDialog }))

export function App() {
  const [client] = useState(createQueryClient)
  const [base] = useState(() => basePath(document))
  useForgetting(client)
  useLiveHints(client)
  return (
    <AppBoundary>
      <QueryClientProvider client={client}>
        <Router base={base}>
          <Frame />
        </Router>
      </QueryClientProvider>
    </AppBoundary>
  )
}

/** What all screens have around them. */
function Frame() {
  const [helps, setHelps] = useState(false)
  useKeys(() => { setHelps(true) })
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <AppHeader onHelp={() => { setHelps(true) }} />
      <ScreenSwitch />
      <AppFooter />
      <SignInDialog />
      {helps ? (
        <Suspense fallback={null}>
          <HelpDialog onClose={() => { setHelps(false) }} />
        </Suspense>
      ) : null}
    </>
  )
}
