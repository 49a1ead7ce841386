import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { axeFindings } from './axe'
import { figure, launch, openPage, settled, type OpenPage, type View } from './browser'
import { BUILT, SCREENSHOTS } from './paths'
import { PASSWORD, stubDoor, type StubDoor } from './stub-door'
import { startStub, type StubServer } from './stub-server'
import { views } from './views'

const PREFIX = '/studio/'
let browser: Browser
let door: StubDoor
let stub: StubServer
let opened: OpenPage[] = []
beforeAll(async () => { browser = await launch() })
beforeEach(async () => {
  door = stubDoor(PREFIX)
  stub = await startStub(BUILT, PREFIX, door)
})
afterEach(async () => {
  for (const { page } of opened.splice(0)) await page.context().close()
  await stub.close()
})
afterAll(async () => { await browser.close() })

async function open(view: View = { width: 1280 }, path = ''): Promise<OpenPage> {
  const result = await openPage(browser, view)
  opened = [...opened, result]
  await result.page.goto(stub.origin + path)
  return result
}

async function signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Sign in' })
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
}

/** The next numbers that the server gives. */
async function numbersOf(page: Page): Promise<void> {
  await page.waitForResponse((response) => response.ok() && response.url().includes('/overview'))
}

async function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLInputElement).name || (document.activeElement?.textContent ?? ''))
}

describe.each(views([
  { width: 1280, theme: 'light' },
  { width: 390, theme: 'dark' },
  { width: 320, height: 480, theme: 'light' },
] as const))('at $width px in the $theme theme', (view) => {
  test('the dialog holds the focus, says what is wrong, and lets in', async () => {
    const { page } = await open(view)
    const dialog = page.getByRole('dialog', { name: 'Sign in' })
    await dialog.waitFor()
    expect(await focused(page)).toBe('username')
    expect(await axeFindings(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(view.width)
    await signIn(page, 'ada', 'wrong')
    await dialog.getByText('Name or password is wrong').waitFor()
    expect(await focused(page)).toBe('password')
    expect(await axeFindings(page)).toEqual([])
    await page.screenshot({ path: `${SCREENSHOTS}/sign-in-${view.theme}-${view.width}.png` })
    // Beyond the last control comes the browser itself, never the page behind.
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true)
    }

    await signIn(page, 'ada')
    await settled(page)

    expect((await figure(page, 'plannedSessions')).value).toBe('1,284')
    const account = page.getByRole('button', { name: 'Account: ada' })
    await account.click()
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await widthOf(page)).toBeLessThanOrEqual(view.width)
    await page.screenshot({ path: `${SCREENSHOTS}/account-${view.theme}-${view.width}.png` })
  })
})

test.each(['', 'schedule', 'data', 'health-view'])('what waits behind the dialog at /%s is not wider than a window of 320 px', async (path) => {
  const { page } = await open({ width: 320 }, path)
  await page.getByRole('dialog', { name: 'Sign in' }).waitFor()
  await page.getByRole('heading', { level: 1, includeHidden: true }).waitFor({ state: 'attached' })

  expect(await widthOf(page)).toBeLessThanOrEqual(320)
})

test('a reload and a second tab need no sign-in, and nothing fails in them', async () => {
  const { page, faults } = await open()
  await signIn(page, 'ada')
  await settled(page)
  faults.length = 0
  stub.requests.length = 0

  await page.reload()
  await settled(page)

  expect(stub.requests.filter((request) => request.includes('auth'))).toEqual(['api/v1/auth/refresh'])
  expect(faults).toEqual([])
})

test('a token that was ended is renewed without a word', async () => {
  const { page } = await open()
  await signIn(page, 'ada')
  await settled(page)
  door.revoke(false)
  stub.requests.length = 0

  const renewed = numbersOf(page)
  await page.getByRole('button', { name: 'Refresh', exact: true }).click()
  await renewed
  await settled(page)

  expect(stub.requests.filter((request) => request.includes('auth'))).toEqual(['api/v1/auth/refresh'])
  expect(await page.getByRole('dialog', { name: 'Sign in' }).count()).toBe(0)
})

test('an ended sign-in leaves the page as it is, also when the dialog is put aside', async () => {
  const { page } = await open()
  await signIn(page, 'ada')
  await settled(page)
  const earlier = numbersOf(page)
  await page.getByRole('button', { name: 'Previous period' }).click()
  await earlier
  await settled(page)
  const address = page.url()
  door.revoke(true)
  await page.getByRole('button', { name: 'Refresh', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign in' })
  await dialog.waitFor()
  expect(await focused(page)).toBe('password')

  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect((await figure(page, 'plannedSessions')).value).toBe('1,284')
  expect(await page.getByRole('button', { name: /^Overview: Stale/ }).isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Refresh', exact: true }).evaluate((button) => button === document.activeElement)).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Sign in' }).click()
  await signIn(page, 'ada')

  await page.getByRole('button', { name: /Stale/ }).first().waitFor({ state: 'detached' })
  expect(page.url()).toBe(address)
})

test('signing out in one tab empties the other, and signing in fills it again', async () => {
  const { page } = await open()
  await signIn(page, 'ada')
  await settled(page)
  const other = await page.context().newPage()
  await other.goto(stub.origin)
  await settled(other)

  await page.getByRole('button', { name: 'Account: ada' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await other.getByText('You have signed out.').waitFor()
  expect(await other.locator('[data-figure=plannedSessions]').first().innerText()).not.toContain('1,284')

  await signIn(page, 'bo')
  await other.getByRole('button', { name: 'Account: bo' }).waitFor()
  await settled(other)
  expect((await figure(other, 'plannedSessions')).value).toBe('1,284')
})
