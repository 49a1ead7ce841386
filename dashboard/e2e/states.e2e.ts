import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { adherenceBody, emptyAdherenceBody, emptyOverviewBody, overviewBody, periodBody, problemBody } from '@/testing/bodies'
import { statusBody } from '@/testing/screen-bodies'
import { axeFindings } from './axe'
import { figure, launch, openPage, settled, type OpenPage, type View } from './browser'
import { BUILT } from './paths'
import { metaOf, startStub, type StubServer } from './stub-server'
import { USUAL, type Answerer, type Route } from './stub-statistics'
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
  return result
}

function failing(status: number, headers: Readonly<Record<string, string>> = {}) {
  return () => ({ status, headers, body: problemBody({ status }) })
}

function region(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

describe.each(views([
  { width: 1280, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const))('at $width px in the $theme theme', (view) => {
  test('stale and partial answers carry a badge with age and cause', async () => {
    stub.answer('overview', (query) => ({ body: overviewBody({ ...metaOf(query), source: 'stale', ageSeconds: 8000, reasons: ['STORE_UNAVAILABLE'] }) }))
    stub.answer('adherence', (query) => ({ body: adherenceBody({ ...metaOf(query), complete: false, reasons: ['BUDGET_SPENT'] }) }))
    const at = new Date().toISOString()
    const nextTry = new Date(Date.parse(at) + 25_000).toISOString()
    stub.screens.set('GET status', () => ({ body: statusBody({ at, stores: [{ port: 'session-reads', calls: 20, failures: 20, totalSeconds: 1, breaker: 'open', opened: 1, nextTry, changes: [{ at, state: 'open' }] }] }) }))
    const { page, faults } = await open(view)
    await page.goto(stub.origin)
    await settled(page)
    await page.getByText(/The store cannot be reached, .* tried again in \d+ s\./).waitFor()

    await page.getByRole('button', { name: 'Overview: Stale · 2 hr ago. Why?' }).click()

    expect(await page.getByText('The store could not be reached').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: /Adherence: Partial/ }).isVisible()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
  })

  test('a 503 counts down and recovers by itself', async () => {
    stub.answer('overview', failing(503, { 'Retry-After': '3' }))
    const { page } = await open(view)
    await page.goto(stub.origin)
    await region(page, 'Overview').getByRole('button', { name: /^Retry in/ }).waitFor()

    stub.reset()

    await page.locator('[data-figure=plannedSessions] [data-part=value]').getByText('1,284').waitFor()
  })

  test('a 503 says why, and the other panels are there', async () => {
    stub.answer('overview', failing(503, { 'Retry-After': '600' }))
    const { page } = await open(view)
    await page.goto(stub.origin)
    const overview = region(page, 'Overview')
    await overview.getByRole('alert').waitFor()
    await page.locator('[data-figure=asPlanned]').getByText('904').waitFor()

    expect(await overview.innerText()).toContain('STORE_UNAVAILABLE')
    expect(await overview.innerText()).toContain('4bf92f3577b34da6a3ce929d0e0e4736')
    expect(await axeFindings(page)).toEqual([])
  })

  test('an empty store says how to fill it', async () => {
    stub.answer('period', () => ({ body: periodBody({ from: null, to: null }) }))
    const { page, faults } = await open(view)
    await page.goto(stub.origin)
    await page.getByText('./evenkeel import FILE').waitFor()

    expect(stub.requests.filter((request) => request.includes('overview'))).toEqual([])
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
  })

  test('an empty period offers the nearest with data', async () => {
    stub.answer('period', () => ({ body: periodBody({ from: '2024-01-01', to: '2025-01-01' }) }))
    const inside = (query: URLSearchParams) => (query.get('to') ?? '') <= '2025-01-01'
    stub.answer('overview', (query) => ({ body: (inside(query) ? overviewBody : emptyOverviewBody)(metaOf(query)) }))
    stub.answer('adherence', (query) => ({ body: inside(query) ? adherenceBody(metaOf(query)) : emptyAdherenceBody(metaOf(query)) }))
    const { page, faults } = await open(view)
    await page.goto(`${stub.origin}?from=2025-03-01&to=2025-03-08`)
    const offer = page.getByRole('button', { name: /^Show 25/ })
    await offer.waitFor()
    expect(await axeFindings(page)).toEqual([])

    await offer.click()

    await page.locator('[data-figure=plannedSessions]').waitFor()
    expect(page.url()).toContain('from=2024-12-25&to=2025-01-01')
    expect(faults).toEqual([])
  })

  test('what comes late moves nothing', async () => {
    let release: () => void = () => undefined
    const after = new Promise<void>((resolve) => { release = resolve })
    for (const [route, answerer] of Object.entries<Answerer>(USUAL)) {
      if (route !== 'statistics/period') stub.answer(route as Route, (query) => ({ after, ...answerer(query) }))
    }
    const { page } = await open(view)
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(stub.origin)
    await page.getByText('Taking longer than usual…').first().waitFor()
    const heights = () => page.locator('main section[aria-busy]').evaluateAll((sections) => sections.map((each) => each.getBoundingClientRect().height))
    const before = await heights()
    const top = () => region(page, 'Adherence').evaluate((each) => each.getBoundingClientRect().top)
    const topBefore = await top()

    release()
    await settled(page)

    expect(await heights()).toEqual(before)
    expect(await top()).toBe(topBefore)
    const shift = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0))
    expect(shift).toBeLessThanOrEqual(0.02)
  })
})

test('while one answer hangs, the other panel is there and the controls work', async () => {
  stub.answer('overview', () => ({ after: new Promise<void>(() => undefined), body: '' }))
  const { page } = await open()
  await page.goto(stub.origin)
  await page.getByRole('option', { name: /^As planned/ }).waitFor()

  await page.getByRole('button', { name: 'Previous period' }).click()

  expect(await page.getByRole('button', { name: /29 Sept? – 26 Oct|28 days/ }).isVisible()).toBe(true)
})

test('while everything hangs the controls answer within 200 ms', async () => {
  for (const route of Object.keys(USUAL)) {
    if (route !== 'statistics/period') stub.answer(route as Route, () => ({ after: new Promise<void>(() => undefined), body: '' }))
  }
  const { page } = await open()
  await page.goto(`${stub.origin}?from=2025-10-27&to=2025-11-24`)
  await page.getByText('Taking longer than usual…').first().waitFor()

  const took = await page.getByRole('button', { name: 'Previous period' }).evaluate(async (button: HTMLButtonElement) => {
    const before = document.querySelector('[role=region][aria-label=Period]')?.textContent
    const start = performance.now()
    button.click()
    while (document.querySelector('[role=region][aria-label=Period]')?.textContent === before) await new Promise(requestAnimationFrame)
    return performance.now() - start
  })

  expect(took).toBeLessThan(200)
})

test('steps in a row make one request for each panel, and what they supersede is aborted', async () => {
  stub.answer('adherence', () => ({ after: new Promise<void>(() => undefined), body: '' }))
  const { page, faults } = await open()
  await page.goto(stub.origin)
  await page.locator('section[aria-busy=false]').first().waitFor()
  const before = stub.requests.length

  const aborted = page.waitForEvent('requestfailed', (request) => request.url().includes('adherence'))
  const asked = () => stub.requests.slice(before).filter((request) => request.includes('overview'))
  // In the page itself: the machine may be too slow for five clicks from outside to be "in a row".
  await page.getByRole('button', { name: 'Previous period' }).evaluate(async (button: HTMLButtonElement) => {
    for (let step = 0; step < 5; step++, await new Promise(requestAnimationFrame)) button.click()
  })
  await aborted
  await expect.poll(() => asked().length, { timeout: 10_000 }).toBeGreaterThan(0)
  await page.locator('section[aria-busy=false]').first().waitFor()

  expect(asked()).toHaveLength(1)
  expect(faults.filter((fault) => !fault.includes('ERR_ABORTED'))).toEqual([])
})

test('a chosen theme is there before the first paint, whatever the system wants', async () => {
  const { page } = await open({ width: 1280, theme: 'light' })
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => Object.assign(window, { early: getComputedStyle(document.documentElement).colorScheme }))
  })

  await page.goto(`${stub.origin}?theme=dark`)
  await settled(page)

  expect(await page.evaluate(() => (window as unknown as { early: string }).early)).toBe('dark')
  expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
})

test('works under a path prefix', async () => {
  const prefixed = await startStub(BUILT, '/studio/statistics/')
  try {
    const { page, faults } = await open()
    await page.goto(prefixed.origin)
    await settled(page)

    expect((await figure(page, 'plannedSessions')).value).toBe('1,284')
    expect(faults).toEqual([])
  } finally {
    await prefixed.close()
  }
})

test('without the server the last good numbers stay, with their age', async () => {
  const { page } = await open()
  await page.goto(`${stub.origin}?from=2025-10-27&to=2025-11-24`)
  await settled(page)
  stub.answer('overview', failing(500))

  await page.reload()

  await page.getByRole('button', { name: /^Overview: Stale/ }).waitFor()
  expect((await figure(page, 'plannedSessions')).value).toBe('1,284')
})
