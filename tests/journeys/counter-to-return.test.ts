import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import type { Role } from '#doors/roles.ts'
import { engines, isHere, openEngine } from '../engines.ts'
import { depositBody } from '../factories/deposit.ts'
import {
  cookieOf,
  emptyHouseParameters,
  furnishRealHouse,
  realPassword,
  type RealHouse,
} from '../real-house.ts'
import { openLetterBox, type LetterBox } from '../letter-box.ts'
import { choosePlace, cleanUp, startServer, type ServerPlace, type ServerProcess } from '../server-process.ts'
import { accessibilityFaults, overflow } from './accessibility.ts'
import { carry, desk, inBrowser, minutes, openBrowser, phone } from './browser.ts'
import { keyboardOn, type Keyboard } from './keyboard.ts'
import * as journey from './journey.ts'
import * as screens from './screens.ts'

/** The main journey on the real server: every step leaves its fact, its mail and its paper. */

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
}, minutes(3))
afterAll(() => browser?.close())

/** The client's telephone, with script turned off: what the portal must do, it does by itself. */
const onThePhone = (look: (page: Page) => Promise<void>): Promise<void> =>
  inBrowser(browser, { ...phone, javaScriptEnabled: false }, look)

const expectToFit = async (page: Page): Promise<void> => expect(await overflow(page)).toBe(0)

for (const engine of engines)
  describe.skipIf(!isHere(engine))(`on the ${engine} engine`, () => {
    let stopEngine: (() => Promise<void>) | undefined
    let place: ServerPlace
    let server: ServerProcess
    let house: RealHouse
    let letterBox: LetterBox

    beforeAll(async () => {
      const opened = await openEngine(engine, { durable: false })
      stopEngine = opened.stop
      letterBox = await openLetterBox()
      place = { ...(await choosePlace(opened.databaseUrl)), smtpUrl: letterBox.url }
      server = await startServer(place, emptyHouseParameters)
      house = await furnishRealHouse(server, ['owner', 'advisor', 'watchmaker'])
      journey.expectDone(await house.as('owner').post('/api/measurement-limits/starting'), 'the limits')
    }, minutes(5))

    afterAll(async () => {
      await server?.stop()
      await stopEngine?.()
      await letterBox?.close()
      if (place) cleanUp(place)
    }, minutes(2))

    /** Somebody of the house at a screen, signed in by keyboard like everything that follows. */
    const atTheKeyboard = (role: Role, work: (keyboard: Keyboard) => Promise<void>): Promise<void> =>
      inBrowser(browser, { ...desk, baseURL: house.origin }, async (page) => {
        const keyboard = keyboardOn(page)
        const { mail = '' } = house.members.get(role) ?? {}
        await screens.signIn(keyboard, { mail, password: realPassword })
        await work(keyboard)
      })

    const expectInvoicePapers = async (orderId: string, link: string): Promise<void> => {
      const advisor = house.as('advisor')
      const [invoice] = (await journey.traceOf(house, orderId).page()).invoices
      journey.expectPdf(await advisor.get(`/api/invoices/${invoice.id}/invoice.pdf`), 'the invoice')
      journey.expectPdf(await advisor.get(`/api/invoices/${invoice.id}/receipt.pdf`), 'the receipt')
      // The client's own papers, through the client's own door.
      const client = house.visitor(cookieOf((await house.visitor().get(new URL(link).pathname)).headers))
      for (const paper of [`orders/${orderId}/slip.pdf`, `invoices/${invoice.id}.pdf`]) {
        journey.expectPdf(await client.get(`/portal/${paper}`), paper)
      }
    }

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
      const link = await journey.wayIn(letterBox, letter, order.number)
      expect((await trace.page()).order).toMatchObject({ stage: 'quoted', waitReason: 'client' })

      await onThePhone((page) => answerInPortal(page, link, ['yes', 'yes', 'no']))
      await trace.expectFacts('portal-opened', 'quote-answered', 'diagnosis-fee-waived', 'waiting-ended')
      const approved = (await trace.page()).order
      expect(approved).toMatchObject({ stage: 'approved', waitReason: null, diagnosisFeeWaived: true })

      await journey.doTheWork(house, order.id)
      await trace.expectFacts('operation-started', 'operation-done')
      await journey.measure(house, order.id)
      await journey.passControl(house, order.id)
      await trace.expectFacts('measurement-taken', 'control-passed')
      await journey.makeReady(house, order.id)
      expect((await trace.expectMail('ready-for-collection')).language).toBe('it')

      await journey.payAndReturn(house, order.id)
      await trace.expectFacts('invoice-issued', 'payment-received', 'accessory-returned', 'order-closed')
      const last = await trace.page()
      expect(last.order).toMatchObject({ stage: 'returned', outcome: 'serviced' })
      expect(last.warranty).not.toBeNull()
      await expectInvoicePapers(order.id, link)
    })

    test(
      'the same on screen, by keyboard alone, and on a telephone without script',
      { timeout: minutes(10) },
      async () => {
        let [orderId, number] = ['', '']
        await atTheKeyboard('advisor', async (keyboard) => {
          ;({ orderId, number } = await screens.depositAtCounter(keyboard, {
            client: 'Livia Serantoni',
            mail: 'livia.serantoni@example.ch',
            watch: 'Zenith Chronomaster',
            serial: 'Z-55-1969',
            service: 'Révision complète',
          }))
        })
        const trace = journey.traceOf(house, orderId)
        await trace.expectFacts('order-received', 'custody-moved', 'mandate-agreed')
        await trace.expectMail('deposit-received')
        await atTheKeyboard('watchmaker', (keyboard) => screens.diagnoseOnScreen(keyboard, orderId))
        await trace.expectFacts('order-assessed')
        await atTheKeyboard('advisor', (keyboard) => screens.quoteOnScreen(keyboard, orderId))
        await trace.expectFacts('quote-drafted', 'quote-sent')
        const link = await journey.wayIn(letterBox, await trace.expectMail('quote-ready'), number)

        await onThePhone((page) => answerInPortal(page, link, ['yes', 'yes']))
        await trace.expectFacts('quote-answered', 'operation-planned')
        await atTheKeyboard('watchmaker', async (keyboard) => {
          await screens.workOnScreen(keyboard, { orderId, steps: 2 })
          // The timegrapher and the pressure chamber stand beside the screen.
          await journey.measure(house, orderId)
          await screens.controlOnScreen(keyboard, orderId)
        })
        await trace.expectFacts('operation-started', 'operation-done', 'control-passed')
        await trace.expectMail('ready-for-collection')
        await atTheKeyboard('advisor', (keyboard) => screens.payAndReturnOnScreen(keyboard, orderId))
        await trace.expectFacts('invoice-issued', 'payment-received', 'order-closed')
        expect((await trace.page()).order).toMatchObject({ stage: 'returned', outcome: 'serviced' })
        await expectInvoicePapers(orderId, link)
      },
    )

    // What is on a screen does not depend on the engine under it: looked at once.
    test.runIf(engine === 'embedded').each(['light', 'dark'] as const)(
      'every screen and portal page is clean to axe (%s)',
      { timeout: minutes(10) },
      async (colorScheme) => {
        const faults: string[] = []
        const lookAt = async (page: Page, path: string): Promise<void> => {
          await page.goto(path, { waitUntil: 'networkidle' })
          await page.getByRole('heading', { level: 1 }).first().waitFor()
          faults.push(...(await accessibilityFaults(page)))
        }
        await inBrowser(browser, { ...desk, colorScheme, baseURL: house.origin }, async (page) => {
          await carry(page, house.members.get('owner')?.cookie ?? '', house.origin)
          for (const path of await screensOf(house, page)) await lookAt(page, path)
        })
        await inBrowser(browser, { ...phone, colorScheme, baseURL: house.origin }, async (page) => {
          await lookAt(page, '/portal/enter')
          for (const path of await portalPagesOf(house, page)) {
            await lookAt(page, path)
            await expectToFit(page)
          }
        })
        expect(faults).toEqual([])
      },
    )
  })

/** Everything the rail names, and one page of each thing that has pages. */
const screensOf = async (house: RealHouse, page: Page): Promise<string[]> => {
  await page.goto('/', { waitUntil: 'networkidle' })
  const rail = page.getByRole('navigation').getByRole('link')
  // A quiet network says nothing about a rail that is not drawn yet.
  await rail.nth(8).waitFor()
  const named = await rail.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const owner = house.as('owner')
  const [order] = (await owner.get('/api/orders')).body.orders
  const [list] = (await owner.get('/api/price-lists')).body.lists
  return [
    ...new Set([
      ...named,
      '/counter',
      `/orders/${order.id}`,
      `/orders/${order.id}/quote`,
      '/clients/new',
      `/clients/${order.clientId}`,
      `/watches/${order.watchId}`,
      `/sites/${house.sites.geneva}`,
      `/catalogue/price-lists/${list.id}`,
      '/catalogue/price-lists/new',
    ]),
  ]
}

/** The pages of a client whose quote waits: entered by the letter's link, as a client does. */
const portalPagesOf = async (house: RealHouse, page: Page): Promise<string[]> => {
  const services = [{ serviceId: house.menu.overhaul.id }]
  const order = journey.expectDone(
    await house.as('advisor').post('/api/orders', depositBody(house, { services })),
    'the deposit',
  )
  const quote = await journey.diagnose(house, order.id)
  await journey.sendQuote(house, quote)
  await page.goto(`/p/${order.portalToken}`)
  const named = await page
    .locator('a[href^="/portal"]:not([href$=".pdf"])')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').split('#')[0] ?? ''))
  return [...new Set([`/portal/orders/${order.id}/quotes/${quote.quoteId}`, ...named])]
}

/** Line by line, then back on the page, which says what was answered. */
const answerInPortal = async (
  page: Page,
  link: string,
  answers: readonly ('yes' | 'no')[],
): Promise<void> => {
  await page.goto(link)
  await expectToFit(page)
  await page.locator('a.button[href*="/quotes/"]').click()
  await page.waitForURL(/\/quotes\//)
  await expectToFit(page)
  const jobs = page.locator('#answer fieldset')
  expect(await jobs.count()).toBe(answers.length)
  for (const [index, answer] of answers.entries()) {
    const choices = jobs.nth(index).getByRole('radio')
    await (answer === 'yes' ? choices.first() : choices.last()).check()
  }
  await page.locator('#answer button[type=submit]').click()
  await page.locator('[role=status]').waitFor()
  expect(await page.locator('#answer').count()).toBe(0)
  await expectToFit(page)
}
