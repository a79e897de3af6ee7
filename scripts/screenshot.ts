/**
 * Looks at screens: every address by day and by night, on a desktop and on a phone.
 *
 *   node scripts/screenshot.ts --out /tmp/shots [--base http://127.0.0.1:4810] [--cookie 'name=value'] \
 *     [--only desktop-day,phone-night] [--language fr] [--axe] [--full] today=/ orders=/orders /clients
 *
 * `--full` takes the whole page, `--axe` runs axe-core on each and exits 1 on a violation.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const sizes = {
  desktop: { viewport: { width: 1440, height: 900 }, hasTouch: false, isMobile: false },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} as const

const themes = { day: 'light', night: 'dark' } as const

type Size = keyof typeof sizes
type Theme = keyof typeof themes

const looks: readonly (readonly [Size, Theme])[] = [
  ['desktop', 'day'],
  ['desktop', 'night'],
  ['phone', 'day'],
  ['phone', 'night'],
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.cache/screenshots' },
    base: { type: 'string', default: 'http://127.0.0.1:4810' },
    cookie: { type: 'string' },
    only: { type: 'string' },
    language: { type: 'string', default: 'en' },
    axe: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
  },
})

const nameAndPath = (given: string): [string, string] => {
  const [, name, path] = /^([\w-]+)=(.+)$/.exec(given) ?? []
  if (name !== undefined && path !== undefined) return [name, path]
  return [given.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '') || 'home', given]
}

const openContext = async (browser: Browser, size: Size, theme: Theme): Promise<BrowserContext> => {
  const context = await browser.newContext({
    ...sizes[size],
    colorScheme: themes[theme],
    locale: values.language === 'en' ? 'en-GB' : `${values.language}-CH`,
    baseURL: values.base,
    bypassCSP: values.axe,
  })
  const [name, value] = values.cookie?.split(/=(.*)/s) ?? []
  if (name && value) await context.addCookies([{ name, value, url: values.base }])
  return context
}

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ content: await readFile('node_modules/axe-core/axe.min.js', 'utf8') })
  const found: unknown = await page.evaluate(
    `axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).slice(0, 5).join('; ')))`,
  )
  return Array.isArray(found) ? found.map(String) : []
}

const look = async (
  context: BrowserContext,
  [name, path]: [string, string],
  suffix: string,
): Promise<number> => {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate('document.fonts.ready')
  const file = join(values.out, `${name}-${suffix}.png`)
  await page.screenshot({ path: file, fullPage: values.full })
  const overflow: unknown = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
  if (typeof overflow === 'number' && overflow > 0) complaints.push(`wider than the screen by ${overflow}px`)
  const violations = values.axe ? await violationsOf(page) : []
  for (const line of [...complaints, ...violations]) console.log(`  ${name} ${suffix}: ${line}`)
  console.log(file)
  await page.close()
  return violations.length
}

const run = async (): Promise<number> => {
  await mkdir(values.out, { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: chromiumArguments,
  })
  const wanted = values.only?.split(',')
  let violations = 0
  for (const [size, theme] of looks) {
    const suffix = `${size}-${theme}`
    if (wanted && !wanted.includes(suffix)) continue
    const context = await openContext(browser, size, theme)
    for (const given of positionals) violations += await look(context, nameAndPath(given), suffix)
    await context.close()
  }
  await browser.close()
  return violations
}

process.exitCode = (await run()) === 0 ? 0 : 1
