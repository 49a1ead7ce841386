import { useId } from 'react'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { useDirectory, type DirectoryKind } from '../api/get-directory'
import styles from './filter-menu.module.css'

interface FilterOptionsProps {
  readonly kind: DirectoryKind
  readonly title: string
  readonly search: string
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}

/** So many names at a time; a search narrows them. */
const MOST = 100

export function FilterOptions({ kind, title, search, chosen, onChoose }: FilterOptionsProps) {
  const id = useId()
  const { data, isError, refetch } = useDirectory(kind, true)
  const wanted = search.trim().toLocaleLowerCase()
  const found = data?.entries.filter(({ name }) => name.toLocaleLowerCase().includes(wanted)) ?? []
  return (
    <div role="group" aria-labelledby={id} className={styles.options}>
      <p id={id} className={styles.kind}>{title}</p>
      {data ? null : isError ? (
        <p className={styles.hint}>
          The names could not be loaded. <Button onClick={() => { void refetch() }}>Retry</Button>
        </p>
      ) : (
        <p className={styles.hint}>Loading…</p>
      )}
      {data && found.length === 0 ? <p className={styles.hint}>None is called that.</p> : null}
      <ul>
        {found.slice(0, MOST).map((each) => (
          <li key={each.id}>
            <button type="button" aria-pressed={each.id === chosen} onClick={() => { onChoose(each.id === chosen ? undefined : each.id) }}>
              <span className={styles.check}>{each.id === chosen ? <Icon name="check" /> : null}</span>
              {each.name}
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST || data?.cut === true ? <p className={styles.hint}>There are more; search for a name.</p> : null}
    </div>
  )
}
