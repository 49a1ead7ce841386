import { guess, type Mapping } from './mapping'

/** The columns of a session file that are read; the required ones must be in the header. */
export const KNOWN_COLUMNS = [
  'source', 'external_id', 'trainer', 'activity', 'room', 'zone', 'planned_start', 'planned_end',
  'actual_start', 'actual_end', 'status', 'offered', 'booked', 'attended', 'cancelled_at',
] as const
const REQUIRED = ['trainer', 'activity', 'planned_start', 'planned_end'] as const

export type FileFormat = 'csv' | 'ndjson' | 'calendar'
export const MEDIA_TYPES: Readonly<Record<FileFormat, string>> = { csv: 'text/csv', ndjson: 'application/x-ndjson', calendar: 'text/calendar' }
export const FORMAT_NAMES: Readonly<Record<FileFormat, string>> = { csv: 'CSV', ndjson: 'NDJSON', calendar: 'A calendar' }
/** What stands between two cells. */
const SEPARATORS = [',', ';', '\t', '|'] as const
/** What the server takes. */
export const MAX_BYTES = 50 * 1024 * 1024
export const PREVIEW_BYTES = 64 * 1024
const ROWS = 5

export interface Preview {
  readonly format: FileFormat
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Why it cannot go in as it is. */
  readonly faults: readonly string[]
  /** Columns of which nothing is read. */
  readonly ignored: readonly string[]
  /** Where its fields come from, for a file of other columns than those of a session; a guess, to be looked at. */
  readonly guessed: Mapping | undefined
}

/** The first rows of a file, from its first bytes. The server reads it anew; this is for eyes. */
export function previewOf(name: string, head: string, bytes: number): Preview {
  const text = head.replace(/^\ufeff/, '')
  const format = formatOf(name, text)
  const separator = separatorOf(text)
  const { columns, rows } = format === 'calendar' ? { columns: [], rows: [] } : format === 'csv' ? csvRows(text, separator) : jsonRows(text)
  const known = new Set<string>(KNOWN_COLUMNS)
  const foreign = format === 'csv' && columns.length > 1 && (separator !== ',' || REQUIRED.some((column) => !columns.includes(column)))
  return {
    format,
    columns,
    rows,
    faults: faultsOf(bytes, format, columns, foreign),
    ignored: columns.filter((column) => !known.has(column)),
    guessed: foreign ? guess(separator, columns, rows) : undefined,
  }
}

function formatOf(name: string, text: string): FileFormat {
  if (/\.ics$/i.test(name) || text.trimStart().startsWith('BEGIN:VCALENDAR')) return 'calendar'
  return /\.(ndjson|jsonl)$/i.test(name) || text.trimStart().startsWith('{') ? 'ndjson' : 'csv'
}

/** The one that the header holds most of. */
function separatorOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  return SEPARATORS.reduce((best, each) => (header.split(each).length > header.split(best).length ? each : best))
}

function faultsOf(bytes: number, format: FileFormat, columns: readonly string[], foreign: boolean): readonly string[] {
  if (bytes === 0) return ['The file is empty.']
  if (bytes > MAX_BYTES) return ['The file is larger than 50 MB. Cut it into parts, or take it in with the command: evenkeel import FILE']
  if (format === 'calendar' || foreign) return []
  const missing = REQUIRED.filter((column) => !columns.includes(column) && (format === 'csv' || column !== 'trainer'))
  if (columns.length === 0) return ['No rows were found in it. It should be CSV with a header, or one JSON object on each line.']
  return missing.length === 0 ? [] : [`It has no ${missing.join(' and no ')}. See what the columns of a session are called in the documentation of importing.`]
}

function jsonRows(text: string): Pick<Preview, 'columns' | 'rows'> {
  const objects: readonly Readonly<Record<string, unknown>>[] = text.split('\n').slice(0, ROWS).flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line)
      return typeof value === 'object' && value !== null ? [Object.fromEntries(Object.entries(value))] : []
    } catch {
      // Cut off at the end of what was read, or no JSON: the server will say which.
      return []
    }
  })
  const columns = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  return { columns, rows: objects.map((object) => columns.map((column) => cellOf(object[column]))) }
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** RFC 4180, as far as the first rows need it. */
function csvRows(text: string, separator: string): Pick<Preview, 'columns' | 'rows'> {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length && rows.length <= ROWS; i++) {
    const char = text.charAt(i)
    if (quoted) {
      if (char !== '"') cell += char
      else if (text.charAt(i + 1) === '"') cell += text.charAt(++i)
      else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === separator || char === '\n') {
      row.push(cell.replace(/\r$/, ''))
      cell = ''
      if (char === '\n') {
        if (row.some((each) => each !== '')) rows.push(row)
        row = []
      }
    } else cell += char
  }
  if (rows.length <= ROWS && (cell !== '' || row.length > 0)) rows.push([...row, cell])
  return { columns: (rows[0] ?? []).map((name) => name.trim()), rows: rows.slice(1) }
}
