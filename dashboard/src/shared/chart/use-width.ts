import { useLayoutEffect, useState, type RefObject } from 'react'

/** The width of an element in whole pixels, kept up to date; where nothing is laid out it is the width given. */
export function useWidth(element: RefObject<HTMLElement | null>, otherwise: number): number {
  const [width, setWidth] = useState(otherwise)
  useLayoutEffect(() => {
    const target = element.current
    if (!target || typeof ResizeObserver === 'undefined') return
    const read = () => { if (target.clientWidth > 0) setWidth(target.clientWidth) }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(target)
    return () => { observer.disconnect() }
  }, [element])
  return width
}
