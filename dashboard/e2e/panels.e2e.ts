import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { activitiesBody, heatmapBody, trainersBody, trendBody } from '@/testing/panel-bodies'
import { axeFindings } from './axe'
import { launch, openPage, settled, type OpenPage, type View } from './browser'
import { BUILT } from './paths'
import { metaOf, startStub, type StubServer } from './stub-server'
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

async function open(view: View = { width: 1280 }, search = ''): Promise<OpenPage> {
  const result = await openPage(browser, view)
  opened = [...opened, result]
  await result.page.goto(`${stub.origin}${search}`)
  return result
}

function region(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

test('one panel that takes four seconds holds none of the others up', async () => {
  stub.answer('statistics/trainers', (query) => ({ after: new Promise((resolve) => setTimeout(resolve, 4000)), body: trainersBody(metaOf(query)) }))
  const { page, faults } = await open({ width: 1280, height: 3000 })
  await page.locator('[data-figure=plannedSessions] [data-part=value]').getByText('1,284').waitFor()
  const shown = Date.now()

  for (const title of ['Trend', 'Adherence', 'When', 'Activities', 'To look into']) {
    await page.locator(`section[aria-busy=false]`, { has: page.getByRole('heading', { name: title, exact: true }) }).waitFor()
  }

  expect(Date.now() - shown).toBeLessThan(2500)
  expect(await region(page, 'Trainers').getByText('Loading…').isVisible()).toBe(true)
  await settled(page)
  expect(faults).toEqual([])
})

test('what is far below loads later, and never more than four at once', async () => {
  let most = 0
  let running = 0
  for (const family of ['trend', 'adherence', 'heatmap', 'statistics/trainers', 'statistics/activities'] as const) {
    stub.answer(family, (query) => {
      most = Math.max(most, ++running)
      const after = new Promise<void>((resolve) => setTimeout(() => { running--; resolve() }, 150))
      return { after, body: { trend: trendBody(metaOf(query), query), heatmap: heatmapBody(metaOf(query)), 'statistics/trainers': trainersBody(metaOf(query)), 'statistics/activities': activitiesBody(metaOf(query)), adherence: undefined }[family] ?? '{}' }
    })
  }
  const { page } = await open({ width: 1280, height: 500 })
  await page.locator('[data-figure=plannedSessions] [data-part=value]').getByText('1,284').waitFor()
  expect(stub.requests.filter((request) => request.includes('activities'))).toEqual([])

  await page.getByRole('button', { name: 'Activities: more' }).scrollIntoViewIfNeeded()
  await region(page, 'Activities').getByText('Spinning').waitFor()

  expect(most).toBeLessThanOrEqual(4)
})

test('by the keyboard alone: walk the trend, show a day, filter, and go back', async () => {
  const { page, faults } = await open()
  await settled(page)
  await page.getByRole('listbox', { name: /^Planned and completed/ }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.waitForURL(/from=/)
  await settled(page)
  expect(await page.getByRole('listbox', { name: /1 columns/ }).count()).toBe(1)

  await page.evaluate(() => { (document.activeElement as HTMLElement).blur() })
  await page.keyboard.press('/')
  await page.keyboard.type('spin')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove the filter Activity: Spinning' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('button', { name: /^Filters ?1$/ }).evaluate((button) => button === document.activeElement)).toBe(true)

  await page.goBack()
  await page.goBack()
  await page.getByRole('listbox', { name: /28 columns/ }).waitFor()
  expect(faults.filter((fault) => !fault.includes('ERR_ABORTED'))).toEqual([])
})

test('all state is in the address: a reload shows the same', async () => {
  const { page } = await open({ width: 1280 }, '?from=2025-10-27&to=2025-11-24&metric=noShowRate&bucket=week&compare=year&sort=name&trainer=trainer-1')
  await settled(page)
  const shown = async () => (await page.locator('main').innerText()).replaceAll(/As of [^\n]*/g, '')
  const before = await shown()

  await page.reload()
  await settled(page)

  expect(await shown()).toBe(before)
  expect(await page.getByRole('listbox', { name: /^No-show rate, 4 columns/ }).count()).toBe(1)
  expect(stub.requests.filter((request) => request.includes('statistics/') && !request.includes('period')).every((request) => request.includes('trainer=trainer-1') && (request.includes('compare=year') || request.includes('statistics/trainers')))).toBe(true)
})

test.each(views([
  { width: 320, theme: 'light' },
  { width: 768, theme: 'dark' },
  { width: 1280, theme: 'dark' },
] as const))('at $width px in the $theme theme axe finds nothing in tables, menus and dialogs', async (view) => {
  const { page, faults } = await open(view)
  await settled(page)
  for (const table of await page.getByRole('button', { name: 'Table' }).all()) await table.click()
  expect(await axeFindings(page)).toEqual([])
  await region(page, 'Trend').getByRole('button', { name: 'Trend: more' }).click()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('button', { name: 'Spinning' }).first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('dialog', { name: 'All trainers' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width)
  expect(faults).toEqual([])
})

test('on paper the controls are left out and the numbers stay', async () => {
  const { page } = await open()
  await settled(page)

  await page.emulateMedia({ media: 'print' })

  expect(await page.getByRole('region', { name: 'Period' }).isVisible()).toBe(false)
  expect(await page.locator('[data-figure=plannedSessions]').first().isVisible()).toBe(true)
})
