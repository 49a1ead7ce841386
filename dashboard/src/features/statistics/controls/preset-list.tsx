import { useEffect, useRef } from 'react'
import { Icon } from '@/shared/ui/icon'
import { ALL, DEFAULT_PRESET, PRESETS } from '../model/presets'
import type { Selection } from '../model/selection'
import styles from './preset-list.module.css'

const OPTIONS: readonly { readonly id: string; readonly label: string; readonly key: string; readonly selection: Selection }[] = [
  ...PRESETS.map(({ id, label, key }) => ({ id, label, key, selection: { kind: 'preset', id } as const })),
  { ...ALL, selection: { kind: 'all' } },
]

export function selectionOfKey(key: string): Selection | undefined {
  return OPTIONS.find((option) => option.key === key.toUpperCase())?.selection
}

interface PresetListProps {
  readonly selected: Selection
  readonly onChoose: (selection: Selection) => void
  /** Takes the focus when it appears. */
  readonly focus: boolean
}

export function PresetList({ selected, onChoose, focus }: PresetListProps) {
  const current = idOf(selected)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => { if (focus) first.current?.focus() }, [focus])
  return (
    <ul className={styles.list}>
      {OPTIONS.map(({ id, label, key, selection }, index) => (
        <li key={id}>
          <button
            type="button"
            ref={id === current || (current === undefined && index === 0) ? first : undefined}
            className={styles.option}
            aria-current={id === current ? 'true' : undefined}
            aria-keyshortcuts={key}
            onClick={() => { onChoose(selection) }}
          >
            <span className={styles.check}>{id === current ? <Icon name="check" /> : null}</span>
            {label}
            <kbd className={styles.key} aria-hidden="true">
              {key}
            </kbd>
          </button>
        </li>
      ))}
    </ul>
  )
}

function idOf(selection: Selection): string | undefined {
  switch (selection.kind) {
    case 'auto':
      return DEFAULT_PRESET
    case 'preset':
      return selection.id
    case 'all':
      return ALL.id
    case 'custom':
      return undefined
  }
}
