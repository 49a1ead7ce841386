import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isDeployedAnew } from '@/shared/deployment/new-deployment'
import { incidents } from '@/shared/incidents/incidents'
import { useLiveState } from '@/shared/live/live'

const EVERY_MS = 15 * 60_000
/** Looking at the page again and again is no reason to ask each time. */
const LEAST_MS = 5 * 60_000

/**
 * Whether the server has another build of the page by now. It is asked when the live connection is there again, as a server that
 * began anew ends it; when an answer cannot be read; when the page is looked at again; and every quarter of an hour.
 */
export function useNewVersion(): boolean {
  const [there, setThere] = useState(false)
  const state = useLiveState()
  const [begun] = useState(() => Date.now())
  const asked = useRef(begun)
  const before = useRef(state)

  const check = useEffectEvent(async () => {
    if (there || document.visibilityState === 'hidden') return
    asked.current = Date.now()
    if (await isDeployedAnew(document)) setThere(true)
  })
  useEffect(() => {
    const again = state === 'live' && before.current !== 'live'
    before.current = state
    if (again) void check()
  }, [state])
  useEffect(() => {
    const onVisible = () => { if (Date.now() - asked.current >= LEAST_MS) void check() }
    const timer = setInterval(() => { void check() }, EVERY_MS)
    document.addEventListener('visibilitychange', onVisible)
    let unread = 0
    const stop = incidents.problems.subscribe(() => {
      const { at, code } = incidents.problems.problems().list[0] ?? { at: 0, code: undefined }
      if (code !== 'MALFORMED_RESPONSE' || at === unread) return
      unread = at
      void check()
    })
    return () => {
      stop()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [])
  return there
}
