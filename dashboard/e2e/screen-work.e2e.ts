import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { importBody, sessionBody, statusBody } from '@/testing/screen-bodies'
import { problemBody } from '@/testing/bodies'
import { axeFindings } from './axe'
import { launch, openPage, type OpenPage, type View } from './browser'
import { BUILT } from './paths'
import { startStub, type StubServer } from './stub-server'

let browser: Browser
let opened: OpenPage[] = []
beforeAll(async () => { browser = await launch() })
afterAll(async () => { await browser.close() })
afterEach(async () => {
  for (const { page } of opened.splice(0)) await page.context().close()
})

async function open(address: string, view: View = { width: 1280 }): Promise<OpenPage> {
  const result = await openPage(browser, view)
  opened = [...opened, result]
  await result.page.goto(address)
  await arrived(result.page)
  return result
}

async function arrived(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
}

describe('what the screens do', () => {
  let stub: StubServer
  beforeAll(async () => { stub = await startStub(BUILT) })
  beforeEach(() => {
    stub.reset()
    stub.screens.goFirst()
  })
  afterAll(async () => { await stub.close() })

  test('the keys are told in a dialog that axe finds nothing in', async () => {
    const { page } = await open(`${stub.origin}health-view`)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys and help' }).waitFor()

    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Keys and help' }).waitFor({ state: 'detached' })
  })

  test('a tab of an old build loads the new one, once', async () => {
    const { page } = await open(stub.origin)
    let old = true
    await page.route('**/assets/*', (route) => (old && route.request().resourceType() === 'script' ? route.fulfill({ status: 404, body: 'gone' }) : route.continue()))
    const next = '<!doctype html><script type="module" src="./assets/index-new.js"></script>'
    await page.route(stub.origin, (route) => (route.request().resourceType() === 'fetch' ? route.fulfill({ contentType: 'text/html', body: next }) : route.continue()))
    let loads = 0
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) return
      loads++
      old = false
    })

    await page.getByRole('link', { name: 'Health' }).click()

    await page.getByText('All is well').waitFor()
    expect(loads).toBe(1)
  })

  test('a tab that is open while a new build comes is told, and may go on', async () => {
    const { page, faults } = await open(`${stub.origin}health-view`)
    await page.getByRole('button', { name: 'Connection: Live' }).waitFor()
    await page.locator('[class*=toasts]').waitFor({ state: 'attached' })
    const next = '<!doctype html><script type="module" src="./assets/index-new.js"></script>'
    await page.route(stub.origin, (route) => (route.request().resourceType() === 'fetch' ? route.fulfill({ contentType: 'text/html', body: next }) : route.continue()))

    // A server that begins anew ends the connections.
    stub.live.close()

    await page.getByText('There is a newer version of this page.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('status').getByRole('button', { name: 'Close' }).click()
    await page.getByText('There is a newer version of this page.').waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  test('a screen that cannot be loaded says so, and the others go on', async () => {
    const { page } = await open(stub.origin)
    await page.route('**/assets/*', (route) => (route.request().resourceType() === 'script' ? route.fulfill({ status: 404, body: 'gone' }) : route.continue()))

    await page.getByRole('link', { name: 'Health' }).click()
    await page.getByText('Health cannot be shown').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Statistics' }).click()

    await page.getByRole('heading', { level: 1, name: /Statistics/ }).waitFor({ state: 'attached' })
  })

  test('the server hears what fails in the page', async () => {
    const told: string[] = []
    stub.screens.set('POST client-errors', (_query, body) => {
      // The page of the test before may still be telling what failed in it.
      if (body.includes('made by a test')) told.push(body)
      return { status: 204, body: '' }
    })
    const { page } = await open(`${stub.origin}health-view`)
    await page.evaluate(() => { setTimeout(() => { throw new TypeError('made by a test about "Ann Baker"') }, 0) })
    await page.waitForTimeout(50)

    await page.goto('about:blank')

    await expect.poll(() => told).toHaveLength(1)
    expect(told[0]).toContain('TypeError: made by a test about ‘…’')
    expect(told[0]).not.toContain('Ann')
  })

  test('health: what works less well is said with what to do, and a server that is away as well', async () => {
    stub.screens.set('GET status', () => ({ body: statusBody({ status: 'degraded', reasons: ['SESSION_READS_LEFT_ALONE', 'MEMORY_WARN'] }) }))
    const { page } = await open(`${stub.origin}health-view`)
    await page.getByText('Degraded').waitFor()
    expect(await page.getByRole('status', { name: 'Verdict' }).innerText()).toContain('The store is left alone for session reads. Memory is getting short')
    expect(await axeFindings(page)).toEqual([])

    stub.screens.set('GET status', () => ({ status: 500, body: problemBody({ status: 500 }) }))
    await page.getByText('Not known').waitFor()

    expect(await page.getByText('The figures below are the last ones that came.').isVisible()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: /^Problems: \d new/ }).click()
    const problems = page.getByRole('dialog', { name: 'Problems' })
    await problems.getByText('trace 4bf92f3577b34da6a3ce929d0e0e4736').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  test('data: a file is looked at, checked and taken in; rejects can be fetched', async () => {
    stub.screens.set('POST sessions/import', (query) => ({
      body: importBody({ stored: query.get('dryRun') !== 'true', rejected: 1, rejects: [{ line: 3, column: 'status', code: 'UNKNOWN_STATUS', reason: '=DONE is no status; write COMPLETED' }] }),
    }))
    const { page, faults } = await open(`${stub.origin}data`)
    const csv = 'trainer,activity,planned_start,planned_end,mood\n"Lind, Ada",Yoga,2026-03-04T09:00Z,2026-03-04T10:00Z,good\n'
    await page.getByLabel('Drop a file here, or pick one').setInputFiles({ name: 'week.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByRole('cell', { name: 'Lind, Ada' }).waitFor()
    expect(await page.getByText('Nothing will be read of: mood.').isVisible()).toBe(true)
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: 'Only check' }).click()
    await page.getByText('Checked; nothing was stored. 1 record was rejected.').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Rejects as CSV' }).click()
    expect((await download).suggestedFilename()).toBe('week-rejects.csv')
    await page.getByRole('button', { name: 'Import', exact: true }).click()

    await page.getByText('The file is in.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
  })

  test('data: the address of a new calendar link is shown once, and taking one away is asked for twice', async () => {
    const { page, faults } = await open(`${stub.origin}data`)
    await page.getByLabel('Trainer').selectOption('Bo Berg')
    await page.getByRole('button', { name: 'Make a link' }).click()
    await page.getByText(`${stub.origin}api/v1/calendar/secret-of-this-link.ics`).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Done' }).click()
    expect(await page.getByText('secret-of-this-link').count()).toBe(0)

    let taken = 0
    stub.screens.set('DELETE calendar-feeds/f1', () => {
      taken++
      return { status: 204, body: '' }
    })
    await page.getByRole('button', { name: 'Take the link of Ada Lind away' }).click()
    expect(taken).toBe(0)
    await page.getByRole('button', { name: 'Take it away' }).click()

    await expect.poll(() => taken).toBe(1)
    expect(faults).toEqual([])
  })

  test('schedule: a session starts by keyboard alone', async () => {
    const { page, faults } = await open(`${stub.origin}schedule`)
    await page.getByRole('button', { name: /^Yoga, .*Ada Lind, Planned/ }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Yoga' })
    await dialog.waitFor()
    expect(await axeFindings(page)).toEqual([])
    const started = page.waitForResponse((response) => response.url().endsWith('sessions/s1/start'))
    await dialog.getByRole('button', { name: 'Start now' }).press('Enter')

    expect((await started).request().headers()['if-match']).toBe('"1"')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  test('schedule: a refused booking says why and offers what is free', async () => {
    let attempts = 0
    stub.screens.set('POST sessions', () => {
      attempts++
      return attempts > 1
        ? { status: 201, body: sessionBody({ id: 's9' }) }
        : { status: 409, body: { ...problemBody({ status: 409, code: 'TIME_TAKEN', title: 'The time is taken', detail: 'Ada Lind gives Boxing then.' }), nextFree: [{ start: '2026-03-04T12:00:00Z', end: '2026-03-04T13:00:00Z' }] } }
    })
    const { page } = await open(`${stub.origin}schedule`)
    await page.keyboard.press('b')
    const dialog = page.getByRole('dialog', { name: 'Book a session' })
    await dialog.getByLabel('Activity').selectOption('Yoga')
    await dialog.locator('fieldset label').first().click()
    await dialog.getByRole('button', { name: 'Book', exact: true }).click()
    await dialog.getByText('The time is taken.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByRole('group', { name: 'Free instead' }).getByRole('button').click()

    await dialog.waitFor({ state: 'detached' })
    expect(attempts).toBe(2)
  })
})
