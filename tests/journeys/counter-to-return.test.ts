import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findChromium, quietChromium } from '../chromium.ts'
import { engines, isHere, openEngine } from '../engines.ts'
import { depositBody } from '../factories/deposit.ts'
import { cookieOf, emptyHouseParameters, furnishRealHouse, type RealHouse } from '../real-house.ts'
import { choosePlace, cleanUp, startServer, type ServerPlace, type ServerProcess } from '../server-process.ts'
import * as journey from './journey.ts'

/** The main journey on the real server: every step leaves its fact, its mail and its paper. */

const minutes = (count: number): number => count * 60_000

let browser: Browser

beforeAll(async () => {
  const found = findChromium()
  if ('reason' in found) throw new Error(found.reason)
  browser = await chromium.launch({ executablePath: found.path, args: quietChromium })
}, minutes(3))
afterAll(() => browser?.close())

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** The client's telephone, with script turned off: what the portal must do, it does by itself. */
const onThePhone = async (look: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
  try {
    await look(await context.newPage())
  } finally {
    await context.close()
  }
}

const expectToFit = async (page: Page): Promise<void> => {
  // Without script the page cannot be asked for its width; a full picture is as wide as what it holds.
  const picture = await page.screenshot({ fullPage: true, type: 'png' })
  expect(picture.readUInt32BE(16)).toBe(phone.viewport.width)
}

for (const engine of engines)
  describe.skipIf(!isHere(engine))(`on the ${engine} engine`, () => {
    let stopEngine: (() => Promise<void>) | undefined
    let place: ServerPlace
    let server: ServerProcess
    let house: RealHouse

    beforeAll(async () => {
      const opened = await openEngine(engine, { durable: false })
      stopEngine = opened.stop
      place = await choosePlace(opened.databaseUrl)
      server = await startServer(place, emptyHouseParameters)
      house = await furnishRealHouse(server, ['owner', 'advisor', 'watchmaker'])
      journey.expectDone(await house.as('owner').post('/api/measurement-limits/starting'), 'the limits')
    }, minutes(5))

    afterAll(async () => {
      await server?.stop()
      await stopEngine?.()
      if (place) cleanUp(place)
    }, minutes(2))

    test('a watch goes from the counter to its return', { timeout: minutes(5) }, async () => {
      const advisor = house.as('advisor')
      const services = [{ serviceId: house.menu.overhaul.id }]
      const order = journey.expectDone(
        await advisor.post('/api/orders', depositBody(house, { services })),
        'the deposit',
      )
      const trace = journey.traceOf(house, order.id)
      await trace.expectFacts('order-received', 'mandate-agreed', 'accessory-taken', 'custody-moved')
      expect((await trace.expectMail('deposit-received')).body).toContain(order.number)
      journey.expectPdf(await advisor.get(`/api/orders/${order.id}/slip.pdf`), 'the slip')
      journey.expectPdf(await advisor.get(`/api/orders/${order.id}/label.pdf`), 'the bag label')

      const quote = await journey.diagnose(house, order.id)
      await trace.expectFacts('order-assessed', 'quote-drafted')
      expect(await trace.mails()).toHaveLength(1)
      await journey.sendQuote(house, quote)
      await trace.expectFacts('quote-sent', 'waiting-began')
      journey.expectPdf(await advisor.get(`/api/quotes/${quote.quoteId}/quote.pdf`), 'the quote')
      const letter = await trace.expectMail('quote-ready')
      expect((await trace.page()).order).toMatchObject({ stage: 'quoted', waitReason: 'client' })

      await onThePhone(async (page) => {
        await approveInPortal(page, journey.wayIn(letter))
      })
      await trace.expectFacts('portal-opened', 'quote-answered', 'diagnosis-fee-waived', 'waiting-ended')
      const approved = (await trace.page()).order
      expect(approved).toMatchObject({ stage: 'approved', waitReason: null, diagnosisFeeWaived: true })

      await journey.doTheWork(house, order.id)
      await trace.expectFacts('operation-started', 'operation-done')
      await journey.controlTheWork(house, order.id)
      await trace.expectFacts('control-passed')
      await journey.makeReady(house, order.id)
      expect((await trace.expectMail('ready-for-collection')).language).toBe('it')

      const invoiceId = await journey.payAndReturn(house, order.id)
      await trace.expectFacts('invoice-issued', 'payment-received', 'accessory-returned', 'order-closed')
      journey.expectPdf(await advisor.get(`/api/invoices/${invoiceId}/invoice.pdf`), 'the invoice')
      journey.expectPdf(await advisor.get(`/api/invoices/${invoiceId}/receipt.pdf`), 'the receipt')
      const last = await trace.page()
      expect(last.order).toMatchObject({ stage: 'returned', outcome: 'serviced' })
      expect(last.warranty).not.toBeNull()

      // The client's own papers, through the client's own door.
      const entry = await house.visitor().get(new URL(journey.wayIn(letter)).pathname)
      const client = house.visitor(cookieOf(entry.headers))
      for (const paper of [`orders/${order.id}/slip.pdf`, `invoices/${invoiceId}.pdf`]) {
        journey.expectPdf(await client.get(`/portal/${paper}`), paper)
      }
    })
  })

/** The overhaul and the crystal: yes; the strap: no. Then back on the page, which says so. */
const approveInPortal = async (page: Page, link: string): Promise<void> => {
  await page.goto(link)
  await expectToFit(page)
  await page.locator('a.button[href*="/quotes/"]').click()
  await expectToFit(page)
  const jobs = page.locator('#answer fieldset')
  expect(await jobs.count()).toBe(3)
  for (const [index, answer] of ['first', 'first', 'last'].entries()) {
    const choices = jobs.nth(index).getByRole('radio')
    await (answer === 'first' ? choices.first() : choices.last()).check()
  }
  await page.locator('#answer button[type=submit]').click()
  await page.locator('[role=status]').waitFor()
  expect(await page.locator('#answer').count()).toBe(0)
  await expectToFit(page)
}
