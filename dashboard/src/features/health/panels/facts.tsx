import type { ReactNode } from 'react'
import { Skeleton } from '@/shared/ui/skeleton'
import styles from './facts.module.css'

interface Fact {
  readonly name: string
  /** Undefined as long as it is not known. */
  readonly value: ReactNode | undefined
  readonly note?: string | undefined
}

/** Names and numbers under each other. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value ?? <Skeleton chars={5} />}
            {note === undefined ? null : <span className={styles.note}> {note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
