import { useSyncExternalStore } from 'react'
import { addressOf } from '../api/address'
import { signIn } from '../sign-in/sign-in'
import { LiveChannel, type LiveState } from './live-channel'

const hinted = new Set<() => void>()

/** The one of this page. */
export const live = new LiveChannel({
  get address() { return addressOf('live').replace(/^http/, 'ws') },
  connect: (address) => new WebSocket(address),
  token: async () => {
    await signIn.whenAnswered()
    return signIn.token()
  },
  refused: (token) => signIn.renew(token),
  isOnline: () => navigator.onLine,
  random: Math.random,
  onHint: () => { for (const hint of hinted) hint() },
})

/** Calls when data may have changed. */
export function onHint(hint: () => void): () => void {
  hinted.add(hint)
  return () => { hinted.delete(hint) }
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(live.subscribe, live.state)
}

/** Listens for as long as the page is there; the answer ends it. */
export function startLive(view: Window): () => void {
  const ending = new AbortController()
  const { signal } = ending
  view.addEventListener('online', () => { live.wake() }, { signal })
  view.addEventListener('offline', () => { live.offline() }, { signal })
  view.addEventListener('pageshow', (event) => { if (event.persisted) live.wake() }, { signal })
  view.document.addEventListener('visibilitychange', () => { if (view.document.visibilityState === 'visible') live.wake() }, { signal })
  live.start()
  return () => {
    ending.abort()
    live.stop()
  }
}
