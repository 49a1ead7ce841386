import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { forgetAll } from '@/shared/api/last-good'
import { signIn } from '@/shared/sign-in/sign-in'

/** What one account has read is gone when it leaves; the panels ask anew for whoever comes. */
export function useForgetting(client: QueryClient): void {
  useEffect(
    () =>
      signIn.onForget(() => {
        forgetAll()
        void client.resetQueries()
      }),
    [client],
  )
  useEffect(() => signIn.watchOtherTabs(), [])
}
