import { useEffect, useRef, useState, type RefObject } from 'react'

const MARGIN = '320px'

/** Whether an element was ever in or near the window; what is far below need not load before. */
export function useNear(): [RefObject<HTMLDivElement | null>, boolean] {
  const element = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    if (near || !element.current) return
    const observer = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) setNear(true) }, { rootMargin: MARGIN })
    observer.observe(element.current)
    return () => { observer.disconnect() }
  }, [near])
  return [element, near]
}
