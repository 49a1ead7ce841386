import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useState, type ComponentType } from 'react'
import { Router } from 'wouter'
import { loadDialog } from '@/shared/deployment/load-dialog'
import { SignInDialog } from '@/shared/sign-in/sign-in-dialog'
import { useIdle } from '@/shared/time/use-idle'
import { AppBoundary } from './app-boundary'
import { AppFooter } from './app-footer'
import { AppHeader } from './app-header'
import { createQueryClient } from './query-client'
import { ScreenSwitch } from './screen-switch'
import { basePath } from './screens'
import { useForgetting } from './use-forgetting'
import { useKeys } from './use-keys'
import { useLiveHints } from './use-live-hints'

// What none of the screens needs to be drawn comes when it is asked for, or when there is nothing else to do.
interface DialogProps {
  readonly onClose: () => void
}
const DIALOGS = {
  help: loadDialog<DialogProps>(async () => (await import('./help-dialog')).HelpDialog),
  problems: loadDialog<DialogProps>(async () => (await import('./problems-dialog')).ProblemsDialog),
} as const
// Without it nothing is missing but a word.
const Toasts = lazy(async (): Promise<{ default: ComponentType }> => {
  try {
    return { default: (await import('./toasts')).Toasts }
  } catch {
    return { default: () => null }
  }
})
const IDLE_MS = 4000

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
  const [open, setOpen] = useState<keyof typeof DIALOGS>()
  const idle = useIdle(true, IDLE_MS)
  const Dialog = open && DIALOGS[open]
  const help = () => { setOpen('help') }
  useKeys(help)
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <AppHeader onHelp={help} onProblems={() => { setOpen('problems') }} />
      <ScreenSwitch />
      <AppFooter />
      <SignInDialog />
      <Suspense fallback={null}>{Dialog ? <Dialog onClose={() => { setOpen(undefined) }} /> : null}</Suspense>
      <Suspense fallback={null}>{idle ? <Toasts /> : null}</Suspense>
    </>
  )
}
