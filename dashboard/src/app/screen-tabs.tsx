import { Link } from 'wouter'
import { preloadScreen } from './screen-switch'
import styles from './screen-tabs.module.css'
import { useScreenLinks } from './use-screen-links'

/** Links to the screens; going back to one finds it as it was left. */
export function ScreenTabs() {
  return (
    <nav aria-label="Screens" className={styles.tabs}>
      {useScreenLinks().map(({ screen, to, current }) => (
        <Link
          key={screen.path}
          to={to}
          className={styles.tab}
          aria-current={current ? 'page' : undefined}
          onPointerEnter={() => { preloadScreen(screen.path) }}
          onFocus={() => { preloadScreen(screen.path) }}
        >
          {screen.label}
        </Link>
      ))}
    </nav>
  )
}
