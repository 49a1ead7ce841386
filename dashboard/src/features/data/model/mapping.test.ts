import { expect, test } from 'vitest'
import { guess, lacks, mappingJson, patternOf } from './mapping'

test('columns are known by their names and times by how they are written', () => {
  const mapping = guess(';', ['Class name', 'Coach', 'when', 'mood'], [['Yoga', 'Ada', '02.03.2026 18:00', 'good']])

  expect(mapping).toEqual({
    separator: ';',
    origins: {
      activity: { kind: 'column', column: 'Class name', pattern: undefined },
      trainer: { kind: 'column', column: 'Coach', pattern: undefined },
      planned_start: { kind: 'column', column: 'when', pattern: 'dd.MM.yyyy HH:mm' },
      planned_end: { kind: 'length', minutes: 60 },
    },
  })
  expect(lacks(mapping)).toEqual([])
})

test('what is needed and was not found is named', () => {
  expect(lacks(guess(',', ['a', 'b'], []))).toEqual(['activity', 'planned start', 'planned end'])
})

test.each([
  [['2026-03-02T18:00Z'], undefined],
  [['', ''], undefined],
  [['2026/03/02 18:00', ''], 'yyyy/MM/dd HH:mm'],
  [['02/03/2026 18:00'], 'dd/MM/yyyy HH:mm'],
  [['02/03/2026 18:00', '02/23/2026 18:00'], 'MM/dd/yyyy HH:mm'],
  [['02/23/2026 06:00 PM'], 'MM/dd/yyyy hh:mm a'],
])('%j is written like %s', (cells, pattern) => {
  expect(patternOf(cells)).toBe(pattern)
})

test('it is sent as the server reads it', () => {
  const mapping = { separator: ';', origins: { activity: { kind: 'constant', text: 'Yoga' }, planned_start: { kind: 'column', column: 'when', pattern: 'dd.MM.yyyy HH:mm' }, planned_end: { kind: 'length', minutes: 45 } } } as const

  expect(JSON.parse(mappingJson(mapping))).toEqual({
    separator: ';',
    fields: { activity: { constant: 'Yoga' }, planned_start: { column: 'when', pattern: 'dd.MM.yyyy HH:mm' }, planned_end: { field: 'planned_start', 'plus-minutes': 45 } },
  })
})
