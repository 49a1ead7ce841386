import styles from './data-page.module.css'
import { ExportPanel } from './panels/export-panel'
import { FeedsPanel } from './panels/feeds-panel'
import { ImportPanel } from './panels/import-panel'

/** How data gets in and out. */
export function DataPage() {
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <h1 className={styles.title}>Data</h1>
      <div className={styles.panels}>
        <div className={styles.whole}>
          <ImportPanel />
        </div>
        <FeedsPanel />
        <ExportPanel />
      </div>
    </main>
  )
}
