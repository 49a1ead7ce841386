import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { forgetQuotas } from '@/shared/api/quota'
import { incidents } from '@/shared/incidents/incidents'
import { signIn } from '@/shared/sign-in/sign-in'
import { addModalDialogs } from './modal-dialogs'

/** Answers requests of a test; what no test announced is a failure. */
export const server = setupServer()

// The whole page is much to draw on a busy machine.
configure({
  asyncUtilTimeout: 10_000,
  // Without the whole page in the message, which is printed anew at each attempt; `screen.debug()` shows it when it is wanted.
  getElementError: (message) => Object.assign(new Error(message ?? undefined), { name: 'TestingLibraryElementError' }),
})
addModalDialogs()
beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }) })
afterEach(() => {
  server.resetHandlers()
  cleanup()
  signIn.restart()
  forgetQuotas()
  incidents.problems.clear()
  localStorage.clear()
  window.history.replaceState(null, '', '/')
  delete document.documentElement.dataset.theme
})
afterAll(() => { server.close() })
