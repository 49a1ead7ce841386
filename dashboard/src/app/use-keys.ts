import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocation } from 'wouter'
import { GO, HELP, isForPage, SEQUENCE_MS } from './keys'
import { useScreenLinks } from './use-screen-links'

/** Keys that hold on every screen: help, and G with the letter of a screen. */
export function useKeys(onHelp: () => void): void {
  const [, navigate] = useLocation()
  const links = useScreenLinks()
  const begun = useRef(-Infinity)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isForPage(event)) return
    const key = event.key.toLowerCase()
    if (event.timeStamp - begun.current <= SEQUENCE_MS) {
      begun.current = -Infinity
      const link = links.find(({ screen }) => screen.key.toLowerCase() === key)
      if (!link) return
      // The screens have keys of their own, which this one must not be.
      event.stopPropagation()
      event.preventDefault()
      navigate(link.to)
    } else if (key === GO) {
      begun.current = event.timeStamp
    } else if (event.key === HELP) {
      event.preventDefault()
      onHelp()
    }
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => { onKey(event) }
    window.addEventListener('keydown', listener, { capture: true })
    return () => { window.removeEventListener('keydown', listener, { capture: true }) }
  }, [])
}
