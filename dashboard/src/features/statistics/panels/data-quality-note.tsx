import { Notice } from '@/shared/ui/notice'
import { useOverview } from '../api/get-overview'
import type { Filter } from '../api/filter'
import { qualityFindings } from '../model/quality'
import styles from './data-quality-note.module.css'

/** Tells what of the data is doubtful. Nothing to tell, nothing shown. */
export function DataQualityNote({ filter }: { readonly filter: Filter | undefined }) {
  const { state } = useOverview(filter)
  if (state.kind !== 'ready') return null
  const findings = qualityFindings(state.body.dataQuality)
  if (findings.length === 0) return null
  return (
    <section aria-label="Data quality">
      <Notice tone="info">
        <p className={styles.title}>About the data of this period</p>
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      </Notice>
    </section>
  )
}
