import { useId } from 'react'
import { Icon, type IconName } from '../ui/icon'
import styles from './panel-menu.module.css'

export interface PanelAction {
  readonly label: string
  readonly icon: IconName
  readonly keys?: string | undefined
  readonly onChoose: () => void
}

interface PanelMenuProps {
  readonly subject: string
  readonly actions: readonly PanelAction[]
}

/** What can be done with a panel, behind one button. The browser closes it on Escape, on a press elsewhere, and on a choice. */
export function PanelMenu({ subject, actions }: PanelMenuProps) {
  const id = useId()
  return (
    <>
      <button type="button" className={styles.trigger} popoverTarget={id} aria-label={`${subject}: more`}>
        <Icon name="more" />
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={`${subject}: more`} className={styles.menu}>
        <ul className={styles.list}>
          {actions.map(({ label, icon, keys, onChoose }) => (
            <li key={label}>
              <button type="button" className={styles.item} popoverTarget={id} popoverTargetAction="hide" aria-keyshortcuts={keys} onClick={onChoose}>
                <Icon name={icon} />
                {label}
                {keys === undefined ? null : (
                  <kbd aria-hidden="true" className={styles.key}>
                    {keys}
                  </kbd>
                )}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
