import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { SearchField } from '@/shared/ui/search-field'
import { useCloseElsewhere } from '@/shared/ui/use-close-elsewhere'
import { countFilters } from '../model/slice'
import type { PanelInput } from '../panels/panel-input'
import styles from './filter-menu.module.css'
import { FilterOptions } from './filter-options'
import { SliceFields } from './slice-fields'
import type { Shortcuts } from './use-shortcuts'

interface FilterMenuProps {
  readonly input: PanelInput
  readonly shortcuts: Shortcuts
  /** What has no room in the bar of a phone. */
  readonly children: ReactNode
}

/** What to filter by. A choice applies at once and leaves the menu open, so that another may follow. */
export function FilterMenu({ input, shortcuts: { layer, setLayer }, children }: FilterMenuProps) {
  const open = layer === 'filter'
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [search, setSearch] = useState('')
  const { view, actions } = input
  const count = countFilters(view)

  const leave = useCallback(() => { setLayer(undefined) }, [setLayer])
  useCloseElsewhere(root, open, leave)
  useEffect(() => { if (open) field.current?.focus() }, [open])
  const close = () => {
    leave()
    setSearch('')
    button.current?.focus()
  }
  return (
    <div className={styles.root} ref={root}>
      <Button ref={button} className={styles.button} aria-expanded={open} aria-controls={open ? id : undefined} aria-keyshortcuts="/" onClick={() => { if (open) close(); else setLayer('filter') }}>
        <Icon name="filter" />
        <span className={styles.text}>Filters</span>
        {count === 0 ? null : <span className={styles.count}>{count}</span>}
      </Button>
      {open ? (
        <div id={id} role="dialog" aria-label="Filters" className={styles.menu} onKeyDown={(event) => { if (event.key === 'Escape') close() }}>
          <div className={styles.extra}>{children}</div>
          <SliceFields view={view} onSet={actions.set} />
          <SearchField ref={field} label="Search trainers and activities" value={search} onChange={setSearch} />
          <div className={styles.lists}>
            <FilterOptions kind="trainers" title="Trainers" search={search} chosen={view.trainer} onChoose={(trainer) => { actions.set({ trainer }) }} />
            <FilterOptions kind="activities" title="Activities" search={search} chosen={view.activity} onChoose={(activity) => { actions.set({ activity }) }} />
          </div>
        </div>
      ) : null}
    </div>
  )
}
