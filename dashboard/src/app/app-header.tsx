import { ZoneLabel } from '@/features/statistics'
import { AccountMenu } from '@/shared/sign-in/account-menu'
import { ThemeSwitch } from '@/shared/theme/theme-switch'
import styles from './app-header.module.css'
import { Logo } from './logo'

export function AppHeader() {
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <Logo />
        <span className={styles.word}>Evenkeel</span>
      </p>
      <div className={styles.side}>
        <ZoneLabel />
        <ThemeSwitch />
        <span className={styles.account}>
          <AccountMenu />
        </span>
      </div>
    </header>
  )
}
