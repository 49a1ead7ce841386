import { ZoneLabel } from '@/features/statistics'
import { ThemeSwitch } from '@/shared/theme/theme-switch'
import styles from './app-header.module.css'
import { Logo } from './logo'

export function AppHeader() {
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <Logo />
        Evenkeel
      </p>
      <div className={styles.side}>
        <ZoneLabel />
        <ThemeSwitch />
      </div>
    </header>
  )
}
