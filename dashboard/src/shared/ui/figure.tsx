import type { ReactNode } from 'react'
import { NO_VALUE } from '../format/number'
import { Skeleton } from './skeleton'
import styles from './figure.module.css'

/** A number to show: not yet known, known to be missing (with the reason), or there. */
export type FigureValue =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'value'; readonly text: string; readonly note: string }

interface FigureProps {
  readonly id: string
  readonly label: string
  readonly size: 'large' | 'medium'
  readonly value: FigureValue
  readonly info?: ReactNode
  /** Before the label, such as the swatch of a legend. */
  readonly mark?: ReactNode
  readonly muted?: boolean
  /** Makes the whole figure a button, pressed or not. */
  readonly press?: { readonly pressed: boolean; readonly onPress: () => void; readonly title: string } | undefined
}

/** One labelled number with a footnote. Every state of it is as high as the others. */
export function Figure({ id, label, size, value, info, mark, muted = false, press }: FigureProps) {
  return (
    <div className={[styles.figure, styles[size], muted && styles.muted].filter(Boolean).join(' ')} data-figure={id}>
      <h3 className={styles.label}>
        {mark}
        {press ? (
          <button type="button" className={styles.press} aria-pressed={press.pressed} title={press.title} onClick={press.onPress}>
            {label}
          </button>
        ) : (
          <span>{label}</span>
        )}
        {info}
      </h3>
      <p className={styles.value} data-part="value">
        {value.kind === 'loading' ? <Skeleton chars={4} /> : null}
        {value.kind === 'none' ? NO_VALUE : null}
        {value.kind === 'value' ? value.text : null}
      </p>
      <p className={styles.note} data-part="note">
        {value.kind === 'loading' ? <Skeleton chars={14} /> : null}
        {value.kind === 'none' ? value.reason : null}
        {value.kind === 'value' ? value.note : null}
      </p>
    </div>
  )
}
