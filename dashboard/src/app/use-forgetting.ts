import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { forgetAll } from '@/shared/api/last-good'
import { forgetQuotas } from '@/shared/api/quota'
import { incidents } from '@/shared/incidents/incidents'
import { signIn } from '@/shared/sign-in/sign-in'

/** What one account has read is gone when it leaves; the panels ask anew for whoever comes. */
export function useForgetting(client: QueryClient): void {
  useEffect(
    () =>
      signIn.onForget(() => {
        forgetAll()
        forgetQuotas()
        incidents.problems.clear()
        void client.resetQueries()
      }),
    [client],
  )
  useEffect(() => signIn.watchOtherTabs(), [])
}
