import { useCallback, useEffect, useRef, useState } from 'react'

interface Settled<T> {
  /** The value that requests are made for. */
  readonly settled: T
  /** Keeps the present value until nothing more has been held for the delay. */
  readonly hold: () => void
  /** Lets the newest value through at once. */
  readonly release: () => void
}

/** Ten quick steps make one request: clicks call `release`, stepping and typing call `hold`. */
export function useSettled<T>(value: T, delayMs: number): Settled<T> {
  const [held, setHeld] = useState<{ value: T } | undefined>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const release = useCallback(() => {
    clearTimeout(timer.current)
    setHeld(undefined)
  }, [])
  const hold = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(release, delayMs)
    setHeld((before) => before ?? { value })
  }, [value, delayMs, release])
  useEffect(() => () => { clearTimeout(timer.current) }, [])

  return { settled: held ? held.value : value, hold, release }
}
