import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { axeFindings } from './axe'
import { launch, openPage, type OpenPage, type View } from './browser'
import { BUILT, SCREENSHOTS } from './paths'
import { startStub, type StubServer } from './stub-server'
import { views } from './views'

const SCREENS = [
  ['', 'Statistics'],
  ['schedule', 'Schedule'],
  ['data', 'Data'],
  ['health-view', 'Health'],
] as const

const VIEWS = ([1280, 768, 320] as const).flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width, theme })))

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

// Once at the root, once as behind a proxy that puts a prefix before everything.
describe.each(['/', '/studio/north/'])('served below %s', (prefix) => {
  let stub: StubServer
  beforeAll(async () => { stub = await startStub(BUILT, prefix) })
  beforeEach(() => { stub.reset() })
  afterAll(async () => { await stub.close() })

  describe.each(prefix === '/' ? SCREENS : views(SCREENS))('the screen at /%s', (path, name) => {
    test.each(prefix === '/' ? views(VIEWS) : VIEWS.slice(0, 1))('opens by its link at $width px in the $theme theme: nothing fails, axe finds nothing, nothing is too wide', async (view) => {
      const { page, faults } = await open(`${stub.origin}${path}`, view)

      expect(await page.title()).toBe(`Evenkeel · ${name}`)
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width)
      expect(faults).toEqual([])
      if (prefix === '/') await page.screenshot({ path: `${SCREENSHOTS}/${name}-${view.theme}-${view.width}.png`, fullPage: true })
    })
  })

  test('tabs, keys and the back button lead through the screens without loading the page anew', async () => {
    const { page, faults } = await open(`${stub.origin}?theme=dark`)
    await page.evaluate(() => { Object.assign(window, { marked: true }) })

    for (const [path, name] of SCREENS.slice(1)) {
      await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name }).click()
      await arrived(page)
      expect(page.url()).toBe(`${stub.origin}${path}?theme=dark`)
    }
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.waitForURL(`${stub.origin}schedule?theme=dark`)
    await page.goBack()
    await page.waitForURL(`${stub.origin}health-view?theme=dark`)
    await arrived(page)

    expect(await page.evaluate(() => 'marked' in window)).toBe(true)
    expect(faults).toEqual([])
  })

  test('a change elsewhere shows by itself', async () => {
    const { page, faults } = await open(`${stub.origin}schedule`)
    await page.getByRole('button', { name: 'Connection: Live' }).waitFor()
    stub.screens.set('GET schedule/conflicts', () => ({ body: { conflicts: [] } }))

    stub.live.announce()

    await page.getByText('Everything in this week fits together.').waitFor()
    expect(stub.live.heard.slice(0, 2)).toEqual(['{"type":"hello"}', '{"type":"subscribe","from":"1900-01-01","to":"2200-01-01"}'])
    expect(faults).toEqual([])
  })
})
