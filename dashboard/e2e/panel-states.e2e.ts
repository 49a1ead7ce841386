import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { problemBody } from '@/testing/bodies'
import { axeFindings } from './axe'
import { launch, openPage, type OpenPage, type View } from './browser'
import { PANELS } from './panel-cases'
import { BUILT } from './paths'
import { startStub, type StubServer } from './stub-server'
import { views } from './views'

let stub: StubServer
let browser: Browser
let opened: OpenPage[] = []
beforeAll(async () => {
  stub = await startStub(BUILT)
  browser = await launch()
})
beforeEach(() => { stub.reset() })
afterEach(async () => {
  for (const { page } of opened.splice(0)) await page.context().close()
})
afterAll(async () => {
  await browser.close()
  await stub.close()
})

async function open(view: View = { width: 1280 }): Promise<OpenPage> {
  const result = await openPage(browser, view)
  opened = [...opened, result]
  await result.page.goto(stub.origin)
  return result
}

function region(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

describe.each(views(PANELS))('$title', ({ family, title, content, nothing, empty, degraded }) => {
  /** The panel, once its code is there, in the window. */
  const reach = async (page: Page) => {
    await page.getByRole('button', { name: `${title}: more` }).scrollIntoViewIfNeeded()
    return region(page, title)
  }
  const heightOf = (page: Page) => region(page, title).evaluate((section) => section.getBoundingClientRect().height)

  test('keeps its height and its place in every state, and says in words which one it is', async () => {
    let release: () => void = () => undefined
    const after = new Promise<void>((resolve) => { release = resolve })
    stub.answer(family, () => ({ after, status: 500, body: problemBody({ status: 500 }) }))
    const { page } = await open()
    const panel = await reach(page)
    await panel.getByText('Taking longer than usual…').waitFor()
    const height = await heightOf(page)
    expect(await panel.innerText()).not.toMatch(/\d%/)

    release()
    await panel.getByRole('alert').waitFor()
    expect(await heightOf(page)).toBe(height)
    expect(await panel.innerText()).toContain('STORE_UNAVAILABLE')
    expect(await panel.innerText()).toContain('4bf92f3577b34da6a3ce929d0e0e4736')
    expect(await page.locator('[role=alert]').count()).toBe(family === 'statistics/trainers' ? 2 : 1)

    stub.reset()
    await panel.getByRole('button', { name: 'Retry' }).click()
    await panel.locator(content).first().waitFor({ state: 'attached' })
    expect(await heightOf(page)).toBe(height)
  })

  test('malformed JSON is told apart, and nothing: axe finds nothing in either', async () => {
    stub.answer(family, () => ({ body: '<html>' }))
    const { page } = await open({ width: 390, theme: 'dark' })
    const panel = await reach(page)
    await panel.getByText('MALFORMED_RESPONSE').waitFor()
    const height = await heightOf(page)
    expect(await axeFindings(page)).toEqual([])

    stub.answer(family, (query) => ({ body: empty(query) }))
    await panel.getByRole('button', { name: 'Retry' }).click()
    await panel.getByText(nothing).waitFor()

    expect(await heightOf(page)).toBe(height)
    expect(await axeFindings(page)).toEqual([])
  })

  test.runIf(degraded !== undefined)('stale and partial answers carry a badge', async () => {
    stub.answer(family, (query) => ({ body: degraded?.(query, { source: 'stale', ageSeconds: 8000, reasons: ['STORE_UNAVAILABLE'] }) }))
    const { page, faults } = await open()
    const panel = await reach(page)
    await panel.getByRole('button', { name: `${title}: Stale · 2 hr ago. Why?` }).click()
    expect(await panel.getByText('The store could not be reached').isVisible()).toBe(true)
    await page.keyboard.press('Escape')

    stub.answer(family, (query) => ({ body: degraded?.(query, { complete: false, reasons: ['BUDGET_SPENT'] }) }))
    await page.keyboard.press('r')

    await panel.getByRole('button', { name: new RegExp(`^${title}: Partial`) }).waitFor()
    expect(faults).toEqual([])
  })
})
