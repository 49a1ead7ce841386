import { expect, test } from 'vitest'
import { PRESETS } from './presets'
import { selectionParameters, type Selection } from './selection'
import { parseView } from './view'

function search(selection: Selection): string {
  const given = Object.entries(selectionParameters(selection)).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `?${new URLSearchParams(given).toString()}`
}

const all: readonly Selection[] = [
  { kind: 'auto' },
  { kind: 'all' },
  ...PRESETS.map(({ id }): Selection => ({ kind: 'preset', id })),
  ...['?from=2025-01-01&to=2025-02-01'].map((address) => parseView(address).selection),
]

test.each(all)('%j survives the address', (selection) => {
  expect(parseView(search(selection)).selection).toEqual(selection)
})

test.each(['?period=decade', '?from=2025-01-01', '?from=2025-02-01&to=2025-01-01', '?from=x&to=y'])('%s gives a notice and the usual period', (address) => {
  const view = parseView(address)

  expect(view.selection).toEqual({ kind: 'auto' })
  expect(view.notices).toHaveLength(1)
})

test('an unknown zone gives a notice and is not asked for', () => {
  const view = parseView('?zone=Nowhere/Land')

  expect(view.zone).toBeUndefined()
  expect(view.notices[0]).toContain('Nowhere/Land')
})
