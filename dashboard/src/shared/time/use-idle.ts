import { useEffect, useState } from 'react'

/** Whether the page has been left in peace for a while since `active`; once so, it stays so. */
export function useIdle(active: boolean, afterMs: number): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    if (!active || idle) return
    const timer = setTimeout(() => { setIdle(true) }, afterMs)
    return () => { clearTimeout(timer) }
  }, [active, idle, afterMs])
  return idle
}
