import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Role } from '#doors/roles.ts'
import { watchPromises } from '#modules/promises/jobs.ts'
import { watchMoved } from '#modules/promises/store/watch-promises.ts'
import { engines, isHere } from '../engines.ts'
import { depositBody } from '../factories/deposit.ts'
import { accessibilityFaults, overflow } from './accessibility.ts'
import { carry, desk, inBrowser, minutes, openBrowser, phone } from './browser.ts'
import { openHouseWithClock, type HouseWithClock } from './house-with-clock.ts'
import * as journey from './journey.ts'
import { keyboardOn, words, type Keyboard } from './keyboard.ts'
import * as screens from './screens.ts'

/** A promise from the counter to the record, on screen, with a clock that the journey moves. */

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
}, minutes(3))
afterAll(() => browser?.close())

const night = { colorScheme: 'dark' } as const

for (const engine of engines)
  describe.skipIf(!isHere(engine))(`a promise on the ${engine} engine`, () => {
    let house: HouseWithClock

    beforeAll(async () => {
      const opened = engine === 'embedded' ? 'pglite' : 'postgresql'
      house = await openHouseWithClock(opened, new Date('2026-03-12T09:00:00Z'))
    }, minutes(5))
    afterAll(() => house?.close(), minutes(2))

    const visit = (options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> =>
      inBrowser(browser, { baseURL: house.real.origin, ...options }, async (page) => {
        // The browser's own clock says what the house's clock says.
        await page.context().clock.setFixedTime(house.test.clock.now())
        await look(page)
      })

    const at = (role: Role, options: BrowserContextOptions, look: (keyboard: Keyboard) => Promise<void>) =>
      visit(options, async (page) => {
        await carry(page, house.real.members.get(role)?.cookie ?? '', house.real.origin)
        await look(keyboardOn(page))
      })

    const onThePhone = (link: string, look: (page: Page) => Promise<void>): Promise<void> =>
      visit({ ...phone, javaScriptEnabled: false }, async (page) => {
        await page.goto(link)
        await look(page)
        expect(await overflow(page)).toBe(0)
      })

    const panelOf = async (orderId: string) =>
      journey.expectDone(await house.real.as('advisor').get(`/api/orders/${orderId}/promise`), 'the promise')

    const expectToday = async (role: Role, words: RegExp): Promise<void> =>
      at(role, desk, async ({ page, open }) => {
        await open('/')
        await page.getByRole('link', { name: words }).first().waitFor()
      })

    test('from the window at the counter to the record', { timeout: minutes(10) }, async () => {
      let [orderId, number] = ['', '']
      await at('advisor', desk, async (keyboard) => {
        ;({ orderId, number } = await screens.depositAtCounter(
          keyboard,
          {
            client: 'Livia Serantoni',
            mail: 'livia.serantoni@example.ch',
            watch: 'Zenith Chronomaster',
            serial: 'Z-55-1969',
            service: 'Complete service',
          },
          async ({ page, push }) => {
            await push(words('promises.offer.take'))
            await page.getByText(/kept \d times in 10/).waitFor()
          },
        ))
      })
      const [given] = (await panelOf(orderId)).promises
      expect(given).toMatchObject({ state: 'standing', voice: 'counter', position: 1 })
      expect(given.probability).toBeGreaterThan(0.85)
      const trace = journey.traceOf(house.real, orderId)

      // The quote goes out: the clock stands still until the client has answered, and they see that it does.
      await house.moveTo('2026-03-13T09:00:00Z')
      const quote = await journey.diagnose(house.real, orderId)
      await journey.sendQuote(house.real, quote)
      const link = await journey.wayIn(house.letterBox, await trace.expectMail('quote-ready'), number)
      await house.moveTo('2026-03-18T15:00:00Z')
      await watchPromises(house.test.house)
      await onThePhone(link, async (page) => {
        await page.locator('.promise .clock').waitFor()
        await page.locator('.promise-line .paused').first().waitFor({ state: 'attached' })
        await approveAll(page)
      })
      const moved = (await panelOf(orderId)).promises[0]
      expect(moved.promisedOn).toBe(given.promisedOn)

      // The approval asks the house for a date; the words are ready, a person sends them.
      await expectToday('advisor', /waits? for a date from us/)
      await at('advisor', desk, async ({ page, open, push }) => {
        await open(`/orders/${orderId}`)
        await page.getByText(words('promises.asked.approval')).waitFor()
        await page
          .getByText(/kept \d times in 10/)
          .first()
          .waitFor()
        await push(words('promises.give.send'))
        await page.getByText(words('promises.asked.approval')).waitFor({ state: 'detached' })
      })
      const confirmed = (await panelOf(orderId)).promises
      expect(confirmed).toHaveLength(2)
      expect(confirmed[1]).toMatchObject({ state: 'standing', voice: 'mail', cause: 'approval' })
      await expectLetter(house, orderId, confirmed[1].promisedOn)

      // A part is ordered and will come late: the house is told within the minute, with the cause.
      await house.moveTo('2026-03-20T09:00:00Z')
      const late = '2026-06-24'
      await orderPart(house, orderId, late)
      await watchMoved(house.test.house)
      await trace.expectFacts('promise-endangered')
      await expectToday('advisor', /will probably not be kept/)
      await at('advisor', desk, async ({ page, open, push, fill, type }) => {
        await open('/promises')
        await page.getByRole('row').nth(1).getByText('Zenith Chronomaster').waitFor()
        await open(`/orders/${orderId}`)
        await page.getByText(words('promises.panel.endangered')).waitFor()
        await page.locator('input[name="partOn"]').fill('2026-03-25')
        await push(words('promises.what-if.ask'))
        await page.getByText(/The promised day, .+ is then kept/).waitFor()
        await push(words('promises.panel.give-new'))
        await fill(page.locator('input[name="reason"]'), '')
        await type('La couronne arrive plus tard que prévu.')
        await push(words('promises.give.send'))
        await page.getByText(words('promises.panel.endangered')).waitFor({ state: 'detached' })
      })
      const [first, second, third] = (await panelOf(orderId)).promises
      expect([first.state, second.state, third.state]).toEqual(['followed', 'followed', 'standing'])
      expect(third).toMatchObject({ cause: 'part', voice: 'mail' })
      expect(third.promisedOn >= late).toBe(true)
      const letter = await expectLetter(house, orderId, third.promisedOn)
      expect(letter.text).toContain('part')

      // The client sees the first date, today's forecast, and that the part does not stop the clock.
      await onThePhone(link, async (page) => {
        const told = await page.locator('.promise').innerText()
        expect(told).toContain('What we promised first')
        expect(told).toContain('That does not stop our clock')
        await page.locator('.promise-line svg').waitFor()
      })
      await visit({ ...phone, ...night }, async (page) => {
        await page.goto(link)
        expect(await accessibilityFaults(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
      })
    })

    test(
      'a date that passes in silence is a broken word, and stands in the record',
      { timeout: minutes(6) },
      async () => {
        const advisor = house.real.as('advisor')
        const body = depositBody(house.real, { promise: { promisedOn: '2026-03-27' } })
        const silent = journey.expectDone(
          await advisor.post('/api/orders', { ...body, watch: { ...body.watch, serial: '31.415' } }),
          'the deposit',
        )
        const kept = journey.expectDone(
          await advisor.post('/api/orders', { ...body, watch: { ...body.watch, serial: '27.182' } }),
          'the deposit',
        )
        await makeReady(house, kept.id)
        await house.moveTo('2026-03-30T09:00:00Z')
        await watchPromises(house.test.house)
        expect((await panelOf(silent.id)).promises[0]).toMatchObject({ state: 'broken', inSilence: true })
        expect((await panelOf(kept.id)).promises[0]).toMatchObject({ state: 'kept' })
        await expectToday('site_manager', /broken in silence/)
        await expectToday('owner', /broken in silence/)
        await onThePhone(`/p/${silent.portalToken}`, async (page) => {
          await page.getByText('Non abbiamo rispettato questa data').waitFor()
        })

        await house.moveTo('2026-04-02T09:00:00Z')
        await at('owner', desk, async ({ page, open, push }) => {
          await open('/promises/record')
          await page.getByRole('heading', { name: words('promises.record.calibration') }).waitFor()
          expect(await page.locator('main input, main textarea').count()).toBe(0)
          await push(words('promises.record.publish'))
          await page.getByText(words('promises.record.published')).waitFor()
        })
        await visit({ ...phone, ...night, javaScriptEnabled: true }, async (page) => {
          await page.goto('/kept-promises')
          await page.getByRole('rowheader', { name: 'March 2026' }).waitFor()
          expect(await page.locator('input, textarea, form').count()).toBe(0)
          expect(await overflow(page)).toBe(0)
          expect(await accessibilityFaults(page)).toEqual([])
        })
        for (const options of [desk, { ...desk, ...night }, { ...phone, ...night }])
          await at('owner', options, async ({ page, open }) => {
            for (const path of ['/promises', '/promises/record', `/orders/${silent.id}`]) {
              await open(path)
              expect(await accessibilityFaults(page)).toEqual([])
              expect(await overflow(page)).toBe(0)
            }
          })
      },
    )
  })

const approveAll = async (page: Page): Promise<void> => {
  await page.locator('a.button[href*="/quotes/"]').click()
  const jobs = page.locator('#answer fieldset')
  for (let index = 0; index < (await jobs.count()); index += 1)
    await jobs.nth(index).getByRole('radio').first().check()
  await page.locator('#answer button[type=submit]').click()
  await page.locator('[role=status]').waitFor()
}

const makeReady = async (house: HouseWithClock, orderId: string): Promise<void> => {
  const advisor = house.real.as('advisor')
  const { order } = journey.expectDone(await advisor.get(`/api/orders/${orderId}`), 'the order')
  journey.expectDone(await advisor.post(`/api/orders/${orderId}/agree`, { version: order.version }), 'agreed')
  await journey.doTheWork(house.real, orderId)
  await journey.measure(house.real, orderId)
  await journey.passControl(house.real, orderId)
  await journey.makeReady(house.real, orderId)
}

const orderPart = async (house: HouseWithClock, orderId: string, expectedOn: string): Promise<void> => {
  const need = journey.expectDone(
    await house.real
      .as('watchmaker')
      .post(`/api/orders/${orderId}/needs`, { part: 'Couronne', holdsUp: true }),
    'the need',
  )
  journey.expectDone(
    await house.real.as('parts_keeper').post(`/api/needs/${need.id}/order`, {
      version: need.version,
      source: 'wholesaler',
      supplier: 'Cousins',
      expectedOn,
    }),
    'the part ordered',
  )
}

/** The letter that names this day, as it came out of the wire; nothing may have held it back. */
const expectLetter = async (house: HouseWithClock, orderId: string, day: string) => {
  const isAboutDay = (text: string): boolean =>
    text.includes('times out of 10') && text.includes(` ${Number(day.slice(8))} `)
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { messages } = journey.expectDone(await house.real.as('advisor').get('/api/outbox'), 'the outbox')
    const held = messages.filter(
      (message: { orderId: string; state: string }) =>
        message.orderId === orderId && message.state === 'held',
    )
    expect(held, JSON.stringify(held)).toEqual([])
    const found = house.letterBox.letters.find(({ text }) => isAboutDay(text))
    if (found !== undefined) return found
    await wait(500)
  }
  throw new Error(`no letter with the ${day}`)
}
