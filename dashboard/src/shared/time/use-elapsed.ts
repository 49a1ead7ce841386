import { useEffect, useState } from 'react'

/** Whether `active` has lasted for the given time. */
export function useElapsed(active: boolean, afterMs: number): boolean {
  const [elapsed, setElapsed] = useState(false)
  useEffect(() => {
    if (!active) return
    const timer = setTimeout(() => { setElapsed(true) }, afterMs)
    return () => {
      clearTimeout(timer)
      setElapsed(false)
    }
  }, [active, afterMs])
  return active && elapsed
}
