import { useCallback, useId, useRef, type KeyboardEvent } from 'react'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { Skeleton } from '@/shared/ui/skeleton'
import { useCloseElsewhere } from '@/shared/ui/use-close-elsewhere'
import { describePeriod } from '../model/describe-period'
import type { Selection } from '../model/selection'
import type { PeriodControl } from '../model/use-period'
import { CustomPeriod } from './custom-period'
import styles from './period-menu.module.css'
import { PresetList, selectionOfKey } from './preset-list'
import { isPlainKey } from './plain-key'
import type { Shortcuts } from './use-shortcuts'
import { ZoneField } from './zone-field'

interface PeriodMenuProps {
  readonly period: PeriodControl
  readonly shortcuts: Shortcuts
  readonly onZone: (zone: string | undefined) => void
}

/** The period in words, and what opens when it is pressed. */
export function PeriodMenu({ period, shortcuts: { layer, setLayer }, onZone }: PeriodMenuProps) {
  const open = layer === 'period' || layer === 'custom'
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { shown, view, zone } = period
  const label = shown && describePeriod(view.selection, shown.range, shown.fellBack)

  const leave = useCallback(() => { setLayer(undefined) }, [setLayer])
  useCloseElsewhere(root, open, leave)
  const close = () => {
    leave()
    button.current?.focus()
  }
  const choose = (selection: Selection) => {
    close()
    period.choose(selection)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    const selection = isPlainKey(event.nativeEvent) ? selectionOfKey(event.key) : undefined
    if (selection) choose(selection)
  }
  return (
    <div className={styles.root} ref={root}>
      <Button ref={button} className={styles.button} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => { setLayer(open ? undefined : 'period') }}>
        <Icon name="calendar" />
        <span className={styles.text}>
          {label ? <span className={styles.name}>{label.name}</span> : <Skeleton chars={22} />}
          {label?.dates === undefined ? null : <span className={styles.dates}>{label.dates}</span>}
        </span>
        <Icon name="down" />
      </Button>
      {open ? (
        <div id={id} role="dialog" aria-label="Choose a period" className={styles.menu} onKeyDown={onKeyDown}>
          <PresetList selected={view.selection} onChoose={choose} focus={layer === 'period'} />
          <div className={styles.side}>
            <CustomPeriod initial={shown?.range} focus={layer === 'custom'} onShow={(range) => { choose({ kind: 'custom', range }) }} />
            <ZoneField zone={zone} given={view.zone !== undefined} onZone={onZone} />
          </div>
        </div>
      ) : null}
    </div>
  )
}
