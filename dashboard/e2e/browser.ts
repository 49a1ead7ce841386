import { chromium, type Browser, type Page } from 'playwright-core'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS })
}

export interface View {
  readonly width: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
}

export interface OpenPage {
  readonly page: Page
  /** Console errors, uncaught exceptions and failed requests; a good page has none. */
  readonly faults: string[]
}

/** A page of its own in a fresh profile, which writes down everything that goes wrong in it. */
export async function openPage(browser: Browser, { width, height = 900, theme = 'light' }: View): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'America/Lima',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  page.on('requestfailed', (request) => faults.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`))
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`)
  })
  return { page, faults }
}

/** The number and the footnote that a figure shows. */
export async function figure(page: Page, id: string): Promise<{ value: string; note: string }> {
  const element = page.locator(`[data-figure="${id}"]`).first()
  return { value: await element.locator('[data-part=value]').innerText(), note: await element.locator('[data-part=note]').innerText() }
}

/** Waits until no panel is busy. */
export async function settled(page: Page): Promise<void> {
  await page.locator('section[aria-busy=false]').nth(1).waitFor()
  await page.locator('section[aria-busy=true]').first().waitFor({ state: 'detached' })
}
