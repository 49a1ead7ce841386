import { useId } from 'react'
import styles from './segmented-control.module.css'

interface SegmentedControlProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly disabled?: boolean }[]
  readonly onChange: (value: string) => void
}

/** A few choices side by side, of which one holds: native radio buttons. */
export function SegmentedControl({ label, value, options, onChange }: SegmentedControlProps) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => { onChange(option.value) }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
