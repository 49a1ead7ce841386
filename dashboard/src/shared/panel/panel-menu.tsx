import { useId, type ReactNode } from 'react'
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
  /** In place of the three dots; what it shows is then its name as well. */
  readonly trigger?: ReactNode
  readonly triggerClassName?: string | undefined
}

/** What can be done with a panel or a page, behind one button. The browser closes it on Escape, on a press elsewhere, and on a choice. */
export function PanelMenu({ subject, actions, trigger, triggerClassName }: PanelMenuProps) {
  const id = useId()
  const name = trigger === undefined ? `${subject}: more` : subject
  return (
    <>
      <button type="button" className={triggerClassName ?? styles.trigger} popoverTarget={id} aria-label={trigger === undefined ? name : undefined}>
        {trigger ?? <Icon name="more" />}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={name} className={styles.menu}>
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
