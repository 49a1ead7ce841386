import styles from './data-table.module.css'

export interface DataColumn {
  readonly label: string
  readonly numeric?: boolean
}

interface DataTableProps {
  readonly caption: string
  readonly columns: readonly DataColumn[]
  /** The first cell names its row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

/** The numbers of a chart as a table to read, copy and compare. It scrolls inside its panel. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    // A box that scrolls must be in reach of the keyboard.
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric === true ? styles.numeric : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.label} className={columns[index + 1]?.numeric === true ? styles.numeric : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
