import { useId, useState, type KeyboardEvent } from 'react'
import { walk } from '@/shared/chart/walk'
import { formatQuantity } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import type { Band, BandId } from '../model/bands'
import styles from './band-bar.module.css'

interface BandBarProps {
  readonly bands: readonly Band[]
  readonly active: BandId | undefined
  readonly onActive: (band: BandId | undefined) => void
}

/** One stacked bar: a single tab stop, with the arrow keys to walk its parts. */
export function BandBar({ bands, active, onActive }: BandBarProps) {
  const id = useId()
  const [focused, setFocused] = useState(false)
  const parts = bands.filter(({ count }) => count > 0)
  if (parts.length === 0) return <p className={styles.none}>No session is decided yet, so there is nothing to compare.</p>

  const onKeyDown = (event: KeyboardEvent) => {
    const index = parts.findIndex((part) => part.id === active)
    const next = walk(event.key, index, parts.length)
    if (next === undefined) return
    event.preventDefault()
    onActive(parts[next]?.id)
  }
  return (
    <div
      role="listbox"
      aria-label="Sessions by band, as parts of one bar"
      aria-orientation="horizontal"
      aria-activedescendant={focused && active ? `${id}-${active}` : undefined}
      tabIndex={0}
      className={styles.bar}
      onKeyDown={onKeyDown}
      onFocus={() => { setFocused(true); onActive(active ?? parts[0]?.id) }}
      onBlur={() => { setFocused(false); onActive(undefined) }}
      onPointerLeave={() => { if (!focused) onActive(undefined) }}
    >
      {parts.map((part) => (
        <div
          key={part.id}
          id={`${id}-${part.id}`}
          role="option"
          aria-selected={part.id === active}
          aria-label={`${part.label}, ${formatQuantity(part.count, 'session')}, ${formatShare(part.share ?? 0)}`}
          className={[styles.part, styles[part.id], active !== undefined && part.id !== active && styles.dimmed].filter(Boolean).join(' ')}
          style={{ flexGrow: part.count }}
          onPointerEnter={() => { onActive(part.id) }}
        />
      ))}
    </div>
  )
}

export function BandSwatch({ band }: { readonly band: BandId }) {
  return <span aria-hidden="true" className={[styles.swatch, styles[band]].join(' ')} />
}
