import styles from './bar-list.module.css'

export interface BarRow {
  readonly key: string
  readonly label: string
  /** Pressing the label filters by it; without it the label is plain text. */
  readonly filter?: { readonly pressed: boolean; readonly onPress: () => void } | undefined
  /** Parts of 1: the whole bar, and the dark part of it. */
  readonly length: number
  readonly dark: number
  readonly text: string
  readonly note: string
}

interface BarListProps {
  readonly label: string
  readonly rows: readonly BarRow[]
  /** A line at this part of the width, such as the full contract. */
  readonly mark?: number | undefined
  readonly muted: boolean
}

/** Names with bars, the longest first; it scrolls when there are more than fit. */
export function BarList({ label, rows, mark, muted }: BarListProps) {
  return (
    // A box that scrolls must be in reach of the keyboard.
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <ul className={[styles.list, muted && styles.muted].filter(Boolean).join(' ')}>
        {rows.map(({ key, label: name, filter, length, dark, text, note }) => (
          <li key={key}>
            {filter ? (
              <button type="button" className={styles.name} title={`Show ${name} alone`} aria-pressed={filter.pressed} onClick={filter.onPress}>
                {name}
              </button>
            ) : (
              <span className={styles.name}>{name}</span>
            )}
            <span className={styles.number}>{text}</span>
            <span className={styles.note}>{note}</span>
            <svg className={styles.bar} width="100%" height="8" aria-hidden="true" focusable="false">
              <rect className={styles.whole} width={percent(length)} height="8" rx="4" />
              <rect className={styles.dark} width={percent(dark)} height="8" rx="4" />
              {mark === undefined ? null : <line className={styles.mark} x1={percent(mark)} x2={percent(mark)} y1="0" y2="8" />}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  )
}

function percent(part: number): string {
  return `${(Math.min(1, Math.max(0, part)) * 100).toFixed(2)}%`
}
