import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importBody } from '@/testing/screen-bodies'
import { axeFindings } from './axe'
import { launch, openPage } from './browser'
import { BUILT } from './paths'
import { startStub, type StubServer } from './stub-server'

let browser: Browser
let stub: StubServer
beforeAll(async () => {
  stub = await startStub(BUILT)
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await stub.close()
})

test('a file with columns of its own goes in once it is said what they mean', async () => {
  const asked: (string | null)[] = []
  stub.screens.set('POST sessions/import', (query) => {
    asked.push(query.get('mapping'))
    return { body: importBody({ stored: true }) }
  })
  const { page, faults } = await openPage(browser, { width: 390, theme: 'dark' })
  await page.goto(`${stub.origin}data`)
  const csv = 'Class;when;mood\nYoga;02.03.2026 18:00;good\n'
  await page.getByLabel('Drop a file here, or pick one').setInputFiles({ name: 'week.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  const mapping = page.getByRole('group', { name: 'This file has columns of its own. What do they mean?' })
  expect(await mapping.getByLabel('Planned start, how it is written').inputValue()).toBe('dd.MM.yyyy HH:mm')
  expect(await axeFindings(page)).toEqual([])

  await mapping.getByRole('combobox', { name: 'Trainer', exact: true }).selectOption('the same for all')
  await mapping.getByRole('textbox', { name: 'Trainer of all' }).fill('Ada Lind')
  await mapping.getByRole('spinbutton', { name: 'Minutes after the start' }).fill('45')
  await page.getByRole('button', { name: 'Import', exact: true }).click()

  await page.getByText('The file is in.').waitFor()
  expect(JSON.parse(asked[0] ?? '')).toEqual({
    separator: ';',
    fields: {
      activity: { column: 'Class' },
      trainer: { constant: 'Ada Lind' },
      planned_start: { column: 'when', pattern: 'dd.MM.yyyy HH:mm' },
      planned_end: { field: 'planned_start', 'plus-minutes': 45 },
    },
  })
  expect(faults).toEqual([])
})
