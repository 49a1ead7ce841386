import { lazy, Suspense } from 'react'
import { AccountMenu } from '@/shared/sign-in/account-menu'
import { ThemeSwitch } from '@/shared/theme/theme-switch'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import styles from './app-header.module.css'
import { ConnectionStatus } from './connection-status'
import { Logo } from './logo'
import { ProblemsBell } from './problems-bell'
import { ScreenTabs } from './screen-tabs'

/** Part of the first screen, and not worth waiting for. */
const ZoneLabel = lazy(() => import('@/features/statistics').then(({ ZoneLabel: Label }) => ({ default: Label })))

interface AppHeaderProps {
  readonly onHelp: () => void
  readonly onProblems: () => void
}

export function AppHeader({ onHelp, onProblems }: AppHeaderProps) {
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <Logo />
        <span className={styles.word}>Evenkeel</span>
      </p>
      <div className={styles.tabs}>
        <ScreenTabs />
      </div>
      <div className={styles.side}>
        <ConnectionStatus />
        <Suspense fallback={null}>
          <ZoneLabel />
        </Suspense>
        <span className={styles.theme}>
          <ThemeSwitch />
        </span>
        <ProblemsBell onOpen={onProblems} />
        <Button look="quiet" square aria-label="Keys and help" aria-keyshortcuts="?" title="Keys and help (?)" onClick={onHelp}>
          <Icon name="help" />
        </Button>
        <span className={styles.account}>
          <AccountMenu />
        </span>
      </div>
    </header>
  )
}
