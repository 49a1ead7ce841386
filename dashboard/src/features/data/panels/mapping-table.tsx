import { Select } from '@/shared/ui/select'
import { FIELDS, PATTERNS, type FieldId, type Mapping, type Origin } from '../model/mapping'
import type { Preview } from '../model/preview'
import styles from './mapping-table.module.css'

interface MappingTableProps {
  readonly mapping: Mapping
  readonly preview: Preview
  readonly onMap: (mapping: Mapping) => void
}

const NOTHING = 'nothing'
const CONSTANT = 'constant'
const LENGTH = 'length'
const COLUMN = 'column:'
const ISO = ''
const PATTERN_OPTIONS = [{ value: ISO, label: 'ISO 8601 (2026-03-02T18:00)' }, ...PATTERNS.map((value) => ({ value, label: value }))]

/** Where each field of a session comes from in a file with columns of its own. */
export function MappingTable({ mapping, preview, onMap }: MappingTableProps) {
  const set = (id: FieldId) => (origin: Origin | undefined) => {
    onMap({ ...mapping, origins: { ...mapping.origins, [id]: origin } })
  }
  return (
    <fieldset className={styles.mapping}>
      <legend>This file has columns of its own. What do they mean?</legend>
      <dl>
        {FIELDS.map((field) => (
          <div key={field.id}>
            <dt>{field.label}</dt>
            <dd>
              <OriginFields id={field.id} label={field.label} isTime={'time' in field} origin={mapping.origins[field.id]} preview={preview} onSet={set(field.id)} />
            </dd>
          </div>
        ))}
      </dl>
    </fieldset>
  )
}

interface OriginFieldsProps {
  readonly id: FieldId
  readonly label: string
  readonly isTime: boolean
  readonly origin: Origin | undefined
  readonly preview: Preview
  readonly onSet: (origin: Origin | undefined) => void
}

function OriginFields({ id, label, isTime, origin, preview, onSet }: OriginFieldsProps) {
  const options = [
    { value: NOTHING, label: 'not in the file' },
    ...preview.columns.map((column) => ({ value: COLUMN + column, label: `column ${column}` })),
    ...(isTime ? [] : [{ value: CONSTANT, label: 'the same for all' }]),
    ...(id === 'planned_end' ? [{ value: LENGTH, label: 'minutes after the start' }] : []),
  ]
  const choose = (value: string) => {
    if (value === NOTHING) onSet(undefined)
    else if (value === CONSTANT) onSet({ kind: 'constant', text: '' })
    else if (value === LENGTH) onSet({ kind: 'length', minutes: 60 })
    else onSet({ kind: 'column', column: value.slice(COLUMN.length), pattern: undefined })
  }
  return (
    <>
      <Select label={label} value={origin === undefined ? NOTHING : origin.kind === 'column' ? COLUMN + origin.column : origin.kind} options={options} onChange={choose} />
      {origin?.kind === 'column' && isTime ? (
        <Select label={`${label}, how it is written`} value={origin.pattern ?? ISO} options={PATTERN_OPTIONS} onChange={(pattern) => { onSet({ ...origin, pattern: pattern === ISO ? undefined : pattern }) }} />
      ) : null}
      {origin?.kind === 'constant' ? (
        <input aria-label={`${label} of all`} className={styles.text} value={origin.text} onChange={(event) => { onSet({ kind: 'constant', text: event.target.value }) }} />
      ) : null}
      {origin?.kind === 'length' ? (
        <input aria-label="Minutes after the start" className={styles.text} type="number" min={1} max={1440} value={origin.minutes} onChange={(event) => { onSet({ kind: 'length', minutes: Math.max(1, Math.trunc(event.target.valueAsNumber) || 1) }) }} />
      ) : null}
    </>
  )
}
