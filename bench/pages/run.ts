import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import { depositBody } from '../../tests/factories/deposit.ts'
import { findChromium, quietChromium } from '../../tests/chromium.ts'
import { openBench } from '../speed/open-bench.ts'
import { senderTo } from '../speed/requests.ts'

// What a page weighs and how long it takes a browser that was never here: every byte from the wire, until its words are seen.
const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '5000' },
    engine: { type: 'string', default: '' },
    keep: { type: 'string', default: '' },
    /** Each page is opened so often, each time by a new browser profile; the least time is told. */
    times: { type: 'string', default: '7' },
  },
  allowPositionals: true,
})

interface Page {
  readonly path: string
  /** Seen when the page is there. */
  readonly until: string
  readonly cookie?: string
  readonly withoutScript?: boolean
}

const openCold = async (browser: Browser, { path, until, cookie, withoutScript }: Page) => {
  const context = await browser.newContext({ javaScriptEnabled: withoutScript !== true, locale: 'fr-CH' })
  if (cookie !== undefined) {
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Strict' }])
  }
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  let bytes = 0
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await wire.send('Network.enable')
  const began = performance.now()
  await page.goto(`${origin}${path}`, { waitUntil: 'commit' })
  await page.locator(until).first().waitFor()
  const milliseconds = Math.round(performance.now() - began)
  // What comes after the words are seen (fonts, the rest of the screens) weighs too.
  await page.waitForTimeout(1000)
  await context.close()
  return { kilobytes: Math.round(bytes / 100) / 10, milliseconds }
}

const bench = await openBench({ ...values, orders: Number(values.orders), profile: '' })
const origin = `http://127.0.0.1:${bench.port}`
const found = findChromium()
if (!('path' in found)) throw new Error(found.reason)
const browser = await chromium.launch({ executablePath: found.path, args: quietChromium })
try {
  const { ready } = bench
  const send = senderTo(bench.port, ready.cookie)
  const [known] = ready.known.reachable
  const { portalToken } = JSON.parse(await send('POST', '/api/orders', depositBody(ready, { ...known })))
  const pages: Record<string, Page> = {
    staff_list: { path: '/orders', until: 'table tbody tr', cookie: ready.cookie },
    portal: { path: `/p/${portalToken}`, until: 'main h1', withoutScript: true },
  }
  const figures: Record<string, { kilobytes: number; milliseconds: number }> = {}
  for (const [name, page] of Object.entries(pages))
    for (let time = 0; time < Number(values.times); time += 1) {
      const opened = await openCold(browser, page)
      const before = figures[name]
      if (before === undefined || opened.milliseconds < before.milliseconds) figures[name] = opened
      console.log(`${name}: ${opened.kilobytes} kB, ${opened.milliseconds} ms`)
    }
  console.log(JSON.stringify({ orders: Number(values.orders), engine: bench.engine, ...figures }))
} finally {
  await browser.close()
  await bench.close()
}
