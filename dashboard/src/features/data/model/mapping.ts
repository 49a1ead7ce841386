/** What a file can say of a session, in the order in which people think of it. */
export const FIELDS = [
  { id: 'activity', label: 'Activity', names: ['activity', 'class', 'course', 'title', 'lesson', 'what'] },
  { id: 'trainer', label: 'Trainer', names: ['trainer', 'coach', 'teacher', 'instructor', 'who'] },
  { id: 'planned_start', label: 'Planned start', names: ['planned_start', 'start', 'begin', 'from', 'when', 'date'], time: true },
  { id: 'planned_end', label: 'Planned end', names: ['planned_end', 'end', 'to', 'until', 'finish'], time: true },
  { id: 'status', label: 'Status', names: ['status', 'state'] },
  { id: 'actual_start', label: 'Actual start', names: ['actual_start', 'started'], time: true },
  { id: 'actual_end', label: 'Actual end', names: ['actual_end', 'ended', 'finished'], time: true },
  { id: 'room', label: 'Room', names: ['room', 'location', 'place', 'where'] },
  { id: 'zone', label: 'Time zone', names: ['zone', 'timezone', 'time zone', 'tz'] },
  { id: 'offered', label: 'Seats offered', names: ['offered', 'capacity', 'seats', 'places'] },
  { id: 'booked', label: 'Seats booked', names: ['booked', 'bookings', 'registered'] },
  { id: 'attended', label: 'Attended', names: ['attended', 'attendance', 'present'] },
  { id: 'cancelled_at', label: 'Cancelled at', names: ['cancelled_at', 'cancelled', 'canceled'], time: true },
  { id: 'source', label: 'Source', names: ['source', 'system'] },
  { id: 'external_id', label: 'Its id there', names: ['external_id', 'id', 'uid', 'reference'] },
] as const satisfies readonly { readonly id: string; readonly label: string; readonly names: readonly string[]; readonly time?: true }[]
export type FieldId = (typeof FIELDS)[number]['id']

/** How times are written; none is ISO 8601. */
export const PATTERNS = ['yyyy-MM-dd HH:mm', 'yyyy-MM-dd HH:mm:ss', 'yyyy/MM/dd HH:mm', 'dd.MM.yyyy HH:mm', 'dd/MM/yyyy HH:mm', 'MM/dd/yyyy HH:mm', 'MM/dd/yyyy hh:mm a'] as const

/** Where a field comes from. */
export type Origin =
  | { readonly kind: 'column'; readonly column: string; readonly pattern: string | undefined }
  | { readonly kind: 'constant'; readonly text: string }
  /** So many minutes after the planned start. */
  | { readonly kind: 'length'; readonly minutes: number }

export interface Mapping {
  readonly separator: string
  /** A field without an origin stays empty. */
  readonly origins: Readonly<Partial<Record<FieldId, Origin | undefined>>>
}

const LENGTH_MINUTES = 60
const SHAPES: Readonly<Record<(typeof PATTERNS)[number], RegExp>> = {
  'yyyy-MM-dd HH:mm': /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/,
  'yyyy-MM-dd HH:mm:ss': /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/,
  'yyyy/MM/dd HH:mm': /^\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}$/,
  'dd.MM.yyyy HH:mm': /^\d{2}\.\d{2}\.\d{4} \d{2}:\d{2}$/,
  'dd/MM/yyyy HH:mm': /^\d{2}\/(0\d|1[0-2])\/\d{4} \d{2}:\d{2}$/,
  'MM/dd/yyyy HH:mm': /^(0\d|1[0-2])\/\d{2}\/\d{4} \d{2}:\d{2}$/,
  'MM/dd/yyyy hh:mm a': /^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2} [AP]M$/i,
}

/** A first guess by the names of the columns and by what their first rows hold. */
export function guess(separator: string, columns: readonly string[], rows: readonly (readonly string[])[]): Mapping {
  const free = new Set(columns)
  const origins: Partial<Record<FieldId, Origin>> = {}
  for (const field of FIELDS) {
    const column = [...free].find((each) => isCalled(each, field.names)) ?? [...free].find((each) => speaksOf(each, field.names))
    if (column === undefined) continue
    free.delete(column)
    const cells = rows.map((row) => row[columns.indexOf(column)] ?? '')
    origins[field.id] = { kind: 'column', column, pattern: 'time' in field ? patternOf(cells) : undefined }
  }
  if (origins.planned_start && !origins.planned_end) origins.planned_end = { kind: 'length', minutes: LENGTH_MINUTES }
  return { separator, origins }
}

function isCalled(column: string, names: readonly string[]): boolean {
  return names.includes(column.toLowerCase())
}

/** Short names are in too many words. */
function speaksOf(column: string, names: readonly string[]): boolean {
  return names.some((name) => name.length > 3 && letters(column).includes(letters(name)))
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, '')
}

/** The first pattern that fits all cells; undefined for ISO 8601 and for whatever nothing fits. */
export function patternOf(cells: readonly string[]): string | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return filled.length === 0 ? undefined : PATTERNS.find((pattern) => filled.every((cell) => SHAPES[pattern].test(cell)))
}

/** What has to be said before it can be used. */
export function lacks({ origins }: Mapping): readonly string[] {
  return FIELDS.filter(({ id }) => (id === 'activity' || id === 'planned_start' || id === 'planned_end') && !origins[id]).map(({ label }) => label.toLowerCase())
}

/** As the server reads it. */
export function mappingJson({ separator, origins }: Mapping): string {
  const fields = Object.fromEntries(Object.entries(origins).flatMap(([id, origin]) => (origin === undefined ? [] : [[id, ruleOf(origin)]])))
  return JSON.stringify({ separator, fields })
}

function ruleOf(origin: Origin): Readonly<Record<string, string | number | undefined>> {
  switch (origin.kind) {
    case 'column':
      return { column: origin.column, pattern: origin.pattern }
    case 'constant':
      return { constant: origin.text }
    case 'length':
      return { field: 'planned_start', 'plus-minutes': origin.minutes }
  }
}
