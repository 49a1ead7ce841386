import { expect, test } from 'vitest'
import { MAX_BYTES, previewOf } from './preview'

const HEADER = 'trainer,activity,planned_start,planned_end'

test('a CSV with quotes, commas and line ends in cells is read as it is meant', () => {
  const preview = previewOf('week.csv', `\ufeff${HEADER}\r\n"Lind, ""Ada""","Yoga\nfor all",2026-03-04T09:00Z,2026-03-04T10:00Z\r\n`, 100)

  expect(preview).toMatchObject({ format: 'csv', faults: [], ignored: [] })
  expect(preview.rows).toEqual([['Lind, "Ada"', 'Yoga\nfor all', '2026-03-04T09:00Z', '2026-03-04T10:00Z']])
})

test('five rows are enough, and one without an end counts', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => `a${index},b,c,d`).join('\n')

  expect(previewOf('x.csv', `${HEADER}\n${rows(3)}`, 10).rows).toHaveLength(3)
  expect(previewOf('x.csv', `${HEADER}\n${rows(30)}`, 10).rows).toHaveLength(5)
})

test('NDJSON is known by its ending or by its first character', () => {
  const line = '{"activity":"Yoga","planned_start":"a","planned_end":"b","offered":12,"mood":null}'

  expect(previewOf('x.ndjson', `${line}\n{"activity":"cut o`, 10)).toMatchObject({ format: 'ndjson', faults: [], ignored: ['mood'] })
  expect(previewOf('x.txt', line, 10).rows).toEqual([['Yoga', 'a', 'b', '12', '']])
})

test.each([
  ['an empty file', 'x.csv', '', 0, 'The file is empty.'],
  ['a file that is too large', 'x.csv', HEADER, MAX_BYTES + 1, '50 MB'],
  ['a file without what is needed', 'x.ndjson', '{"name":"a"}', 10, 'no activity and no planned_start and no planned_end'],
  ['a file of something else', 'x.ndjson', 'not json', 8, 'No rows were found'],
])('%s is not sent, and it is said why', (_name, file, head, bytes, fault) => {
  expect(previewOf(file, head, bytes).faults.join()).toContain(fault)
})

test('a calendar goes in as it is', () => {
  expect(previewOf('x.ics', 'BEGIN:VCALENDAR', 15)).toMatchObject({ format: 'calendar', faults: [], guessed: undefined })
})

test('a file with other columns or another separator needs to be told what they mean', () => {
  expect(previewOf('x.csv', 'class;start;end\nYoga;2026-03-02 18:00;2026-03-02 19:00', 10)).toMatchObject({
    columns: ['class', 'start', 'end'],
    rows: [['Yoga', '2026-03-02 18:00', '2026-03-02 19:00']],
    faults: [],
    guessed: { separator: ';', origins: { planned_end: { kind: 'column', column: 'end', pattern: 'yyyy-MM-dd HH:mm' } } },
  })
  expect(previewOf('x.csv', `${HEADER}\na,b,c,d`, 10).guessed).toBeUndefined()
})
