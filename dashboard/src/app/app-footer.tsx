import { ThemeSwitch } from '@/shared/theme/theme-switch'
import styles from './app-footer.module.css'
import { buildInfo } from './build-info'

export function AppFooter() {
  const { version, build } = buildInfo(document)
  return (
    <footer className={styles.footer}>
      <span>
        Evenkeel {version}
        {build === '' ? null : ` · build ${build}`}
      </span>
      <span className={styles.theme}>
        <ThemeSwitch />
      </span>
      <nav aria-label="About" className={styles.links}>
        <a href="./docs">API documentation</a>
        <a href="./openapi.json">OpenAPI</a>
        <a href="https://www.apache.org/licenses/LICENSE-2.0" rel="noreferrer license">
          Apache License 2.0
        </a>
      </nav>
    </footer>
  )
}
