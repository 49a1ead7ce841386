import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe'
import { launch, openPage } from './browser'
import { BUILT } from './paths'
import { startStub, type StubServer } from './stub-server'

/** The checks themselves must catch what is known to be bad. */
let stub: StubServer
let browser: Browser
beforeAll(async () => {
  stub = await startStub(BUILT)
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await stub.close()
})

test('axe finds a button without a name', async () => {
  const { page } = await openPage(browser, { width: 1280 })
  await page.goto(stub.origin)
  await page.evaluate(() => { document.body.append(document.createElement('button')) })

  expect((await axeFindings(page)).join()).toContain('button-name')
})

test('an inline script, a foreign host and a missing file are faults', async () => {
  const { page, faults } = await openPage(browser, { width: 1280 })
  await page.goto(stub.origin)
  await page.evaluate(async () => {
    const inline = document.createElement('script')
    inline.textContent = 'window.ran = true'
    document.body.append(inline)
    await fetch('http://127.0.0.1:1/').catch(() => undefined)
    await fetch('missing.js')
  })

  expect(faults.some((fault) => fault.includes('Executing inline script'))).toBe(true)
  expect(faults.some((fault) => fault.includes('127.0.0.1:1'))).toBe(true)
  expect(faults.some((fault) => fault.startsWith('status 404'))).toBe(true)
})
