import styles from './app-footer.module.css'
import { buildInfo } from './build-info'

export function AppFooter() {
  const { version, build } = buildInfo(document)
  return (
    <footer className={styles.footer}>
      Evenkeel {version}
      {build === '' ? null : ` · build ${build}`}
    </footer>
  )
}
