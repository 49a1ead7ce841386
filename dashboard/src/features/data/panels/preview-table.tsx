import { formatQuantity } from '@/shared/format/number'
import { FORMAT_NAMES, type Preview } from '../model/preview'
import styles from './preview-table.module.css'

/** The first rows of a file, to see whether it is the right one. */
export function PreviewTable({ preview }: { readonly preview: Preview }) {
  const { columns, rows, ignored, format, guessed } = preview
  if (columns.length === 0) return null
  return (
    <div className={styles.preview}>
      <p className={styles.about}>
        {FORMAT_NAMES[format]}, {formatQuantity(columns.length, 'column')}. The first rows:
      </p>
      <div className={styles.scroll} role="region" aria-label="First rows" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column, position) => (
                  <td key={`${column} ${position}`}>{row[position] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {guessed || ignored.length === 0 ? null : <p className={styles.about}>Nothing will be read of: {ignored.join(', ')}.</p>}
    </div>
  )
}
