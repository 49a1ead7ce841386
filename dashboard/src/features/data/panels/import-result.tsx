import { save } from '@/shared/api/download'
import { formatCount, formatQuantity } from '@/shared/format/number'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import type { ImportResult } from '../api/import-sessions'
import { rejectsCsv } from '../model/rejects'
import styles from './import-result.module.css'

interface ImportResultViewProps {
  readonly result: ImportResult
  readonly name: string
  readonly onImport: () => void
  readonly onClear: () => void
}

const SHOWN = 8

/** What became of a file, and what of it was rejected. */
export function ImportResultView({ result, name, onImport, onClear }: ImportResultViewProps) {
  const { stored, added, replaced, unchanged, rejected, rejects } = result
  const counts = [
    [stored ? 'Added' : 'Would be added', added],
    [stored ? 'Replaced' : 'Would be replaced', replaced],
    ['Were there already', unchanged],
    ['Rejected', rejected],
  ] as const
  const download = () => { save(new Blob([rejectsCsv(rejects)], { type: 'text/csv' }), `${name.replace(/\.\w+$/, '')}-rejects.csv`) }
  return (
    <div className={styles.result}>
      <p role="status" className={styles.headline}>
        <Icon name={rejected === 0 ? 'check' : 'warning'} />
        {stored ? 'The file is in.' : 'Checked; nothing was stored.'}
        {rejected === 0 ? '' : ` ${formatQuantity(rejected, 'record was', 'records were')} rejected.`}
      </p>
      <dl className={styles.counts}>
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      {rejects.length === 0 ? null : (
        <ul className={styles.rejects} aria-label="Rejected records">
          {rejects.slice(0, SHOWN).map((reject, index) => (
            <li key={index}>
              <b>Line {formatCount(reject.line)}</b>
              {reject.column === '' ? '' : `, ${reject.column}`}: {reject.reason}
            </li>
          ))}
          {rejects.length > SHOWN ? <li>and {formatCount(rejected - SHOWN)} more</li> : null}
        </ul>
      )}
      <div className={styles.actions}>
        {stored ? null : (
          <Button look="primary" onClick={onImport}>
            Import
          </Button>
        )}
        {rejects.length === 0 ? null : (
          <Button onClick={download}>
            <Icon name="download" />
            Rejects as CSV
          </Button>
        )}
        <Button look="quiet" onClick={onClear}>
          Another file
        </Button>
      </div>
    </div>
  )
}
