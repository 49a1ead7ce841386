import type { Ref } from 'react'
import { Icon } from './icon'
import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly ref?: Ref<HTMLInputElement>
}

export function SearchField({ label, value, onChange, ref }: SearchFieldProps) {
  return (
    <label className={styles.field}>
      <Icon name="search" />
      <span className="visually-hidden">{label}</span>
      <input ref={ref} type="search" value={value} placeholder={label} autoComplete="off" spellCheck={false} onChange={(event) => { onChange(event.target.value) }} />
    </label>
  )
}
