import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Adherence } from '@/features/statistics/api/get-adherence'
import type { Overview } from '@/features/statistics/api/get-overview'
import { axeFindings } from './axe'
import { figure, launch, openPage, settled } from './browser'
import type { RunningServer } from './jar-server'
import { SCREENSHOTS } from './paths'
import { startServer } from './server'
import { isShort, views } from './views'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const whole = new Intl.NumberFormat('en-GB')
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
/** Written anew here, so that the page is not checked against its own code. */
function percent(ratio: { value: number | null }): string {
  if (ratio.value === null) return '—'
  if (ratio.value === 0 || ratio.value === 1) return `${ratio.value * 100}%`
  if (ratio.value < 0.0005) return '<0.1%'
  if (ratio.value < 1 && ratio.value >= 0.9995) return '>99.9%'
  return `${oneDecimal.format(ratio.value * 100)}%`
}

async function answerTo(page: Page, family: string): Promise<unknown> {
  const response = await page.waitForResponse((each) => each.url().includes(`/statistics/${family}?`))
  return response.json()
}

test('shows exactly the numbers of the API for the period it opens on', async () => {
  const { page, faults } = await openPage(browser, { width: 1280 })
  const answers = Promise.all([answerTo(page, 'overview'), answerTo(page, 'adherence')])
  await page.goto(server.origin)
  const [{ data: overview, meta }, { data: adherence }] = (await answers) as [Overview, Adherence]
  await settled(page)

  const { sessions } = overview
  const total = Object.values(sessions).reduce((sum, count) => sum + count, 0)
  expect(total).toBeGreaterThan(0)
  const shown = async (id: string) => (await figure(page, id)).value
  expect(await shown('plannedSessions')).toBe(whole.format(total))
  expect(await shown('completed')).toBe(whole.format(sessions.completed))
  expect(await shown('noShowRate')).toBe(percent(overview.noShowRate))
  expect(await shown('lateCancellationRate')).toBe(percent(overview.lateCancellationRate))
  expect(await shown('activeTrainers')).toBe(whole.format(overview.trainers))
  for (const measure of ['scheduleAdherence', 'strictAdherence', 'conformance', 'punctuality'] as const) {
    expect(await shown(measure)).toBe(percent(adherence[measure]))
  }
  for (const band of ['missed', 'shorter', 'asPlanned', 'longer'] as const) {
    expect(await shown(band)).toBe(whole.format(adherence.bands[band]))
  }
  expect(await page.getByRole('banner').innerText()).toContain(meta.zone.split('/').at(-1)?.replaceAll('_', ' '))
  const { numerator, denominator } = overview.noShowRate
  if (denominator > 0) expect((await figure(page, 'noShowRate')).note).toBe(`${whole.format(numerator)} of ${whole.format(denominator)} expected`)

  if (process.env.EVENKEEL_JAR) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('button', { name: 'Overview (CSV)' }).click()
    const csv = await readFile(await (await download).path(), 'utf8')
    const line = csv.split(/\r?\n/).find((each) => each.startsWith('noShowRate,'))
    expect(line?.split(',').slice(2, 4)).toEqual([String(numerator), String(denominator)])
  }
  expect(faults).toEqual([])
})

test('a step shows the period before, and a copied address shows it again', async () => {
  const { page, faults } = await openPage(browser, { width: 1280 })
  await page.goto(server.origin)
  await settled(page)

  const answer = answerTo(page, 'overview')
  await page.getByRole('button', { name: 'Previous period' }).click()
  const { meta } = (await answer) as Overview
  await settled(page)
  const first = await figure(page, 'plannedSessions')

  expect(page.url()).toContain(`from=${meta.from}&to=${meta.to}`)
  await page.goto(page.url())
  await settled(page)
  expect(await figure(page, 'plannedSessions')).toEqual(first)
  expect(faults).toEqual([])
})

// Where time is short, axe looks at the same screen over the stub alone (screens.e2e.ts): there are fewer sessions in it.
describe.skipIf(isShort).each(views(['light', 'dark'] as const))('in the %s theme', (theme) => {
  test.each(views([390, 1280]))('at %i px axe finds nothing and nothing fails', async (width) => {
    const { page, faults } = await openPage(browser, { width, theme })
    await page.goto(server.origin)
    await settled(page)
    await page.screenshot({ path: `${SCREENSHOTS}/${theme}-${width}.png`, fullPage: true })

    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('region', { name: 'Adherence', exact: true }).getByRole('button', { name: 'Table' }).click()
    await page.getByRole('button', { name: /how is this counted/ }).first().click()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { expanded: false }).first().click()
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
  })
})

test.each(views([320, 768, 1280, 1920]))('nothing is wider than a window of %i px', async (width) => {
  const { page } = await openPage(browser, { width })
  await page.goto(server.origin)
  await settled(page)

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
})
