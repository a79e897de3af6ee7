import { expect } from 'vitest'
import { existsSync, mkdirSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findChromium, quietChromium } from '../chromium.ts'

export const minutes = (count: number): number => count * 60_000

export const desk = { viewport: { width: 1280, height: 900 } }
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** The machine's Chromium on the screens as they were built; says what is missing. */
export const openBrowser = (): Promise<Browser> => {
  const found = findChromium()
  if ('reason' in found) throw new Error(found.reason)
  if (!existsSync('dist/staff/index.html')) throw new Error('Build the screens first: npx vite build')
  return chromium.launch({ executablePath: found.path, args: quietChromium })
}

/** Somebody with a browser of their own, which is closed behind them. */
export const inBrowser = async (
  browser: Browser,
  options: BrowserContextOptions,
  visit: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  // A loaded machine builds a page slowly; what never comes still fails within the minute.
  context.setDefaultTimeout(minutes(1))
  const refused: string[] = []
  context.on('console', (message) => {
    // What the page's security policy refused; a screen that needs it is wrong, and one that only tries is untidy.
    if (/Content Security Policy|script-src/.test(message.text())) refused.push(message.text())
  })
  try {
    await visit(await context.newPage())
    expect(refused).toEqual([])
  } finally {
    await context.close()
  }
}

/** Signed in as whoever the Cookie header belongs to. */
export const carry = async (page: Page, cookie: string, origin: string): Promise<void> => {
  const [name = '', value = ''] = cookie.split('=')
  await page.context().addCookies([{ name, value, url: origin }])
}

// HB_SHOTS=folder keeps pictures of what was seen.
const shots = process.env['HB_SHOTS']

export const keepPicture = async (page: Page, name: string): Promise<void> => {
  if (shots === undefined) return
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}
