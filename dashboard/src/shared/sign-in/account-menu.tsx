import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Popover } from '../ui/popover'
import styles from './account-menu.module.css'
import type { Role } from './auth-api'
import { signIn } from './sign-in'
import { useSignIn } from './use-sign-in'

const ROLES: Readonly<Record<Role, string>> = { viewer: 'Viewer', scheduler: 'Scheduler', admin: 'Administrator' }

/** Who is signed in, and the way out; nothing where the server lets everybody in. */
export function AccountMenu() {
  const state = useSignIn()
  if (state.kind === 'unneeded') return null
  if (state.kind === 'asked') return <Button onClick={() => { signIn.setOpen(true) }}>Sign in</Button>
  const role = ROLES[state.role]
  const shown = state.name ?? role
  return (
    <Popover
      label={`Account: ${shown}`}
      triggerClassName={styles.trigger}
      trigger={
        <>
          <Icon name="person" />
          <span className={styles.shown}>{shown}</span>
        </>
      }
    >
      <div className={styles.menu}>
        {state.name === undefined ? null : <p className={styles.name}>{state.name}</p>}
        <p className={styles.role}>{role}</p>
        <Button onClick={() => { void signIn.signOut() }}>Sign out</Button>
      </div>
    </Popover>
  )
}
