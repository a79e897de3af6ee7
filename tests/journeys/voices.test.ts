import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeStage, findOrder, type OrderStage } from '#modules/orders/public.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import { mailChannel } from '#voices/channels/mail.ts'
import { portalChannel } from '#voices/channels/portal.ts'
import { reconsiderHeld } from '#voices/reconsider-held.ts'
import { say } from '#voices/say.ts'
import { depositBody } from '../factories/deposit.ts'
import type { TestHouse } from '../house.ts'
import { accessibilityFaults, overflow } from './accessibility.ts'
import { keepPicture, minutes, phone } from './browser.ts'
import { openHouseOnScreen, type HouseOnScreen } from './house-on-screen.ts'
import { words } from './keyboard.ts'

/** What may be said, on screen: a draft put right in one press, a birthday that waits, a no that counts at once. */

const start = new Date('2026-03-12T09:00:00Z')

let screen: HouseOnScreen
let house: TestHouse
const visit: HouseOnScreen['visit'] = (options, work) => screen.visit(options, work)
const atDesk: HouseOnScreen['atDesk'] = (role, work, options) => screen.atDesk(role, work, options)

beforeAll(async () => {
  const channels = [mailChannel({ transport: null, fromAddress: 'service@maison.example' }), portalChannel]
  screen = await openHouseOnScreen({ now: start, channels })
  house = screen.house
  await house.database.execute("update sessions set expires_at = '2100-01-01', seen_at = '2100-01-01'")
}, minutes(3))

afterAll(() => screen?.close(), minutes(1))

const atDay = (days: number, hour = 9): void =>
  house.clock.moveTo(new Date(start.getTime() + days * 86_400_000 + (hour - 9) * 3_600_000))

const deposit = async () => {
  const client = {
    familyName: `Favre ${newId().slice(-4)}`,
    givenName: 'Ada',
    language: 'en',
    mail: 'ada@example.ch',
  }
  const received = await house.as('advisor').post('/api/orders', depositBody(house, { client }))
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  const { id, clientId, portalToken } = received.body
  return { orderId: String(id), clientId: String(clientId), portalToken: String(portalToken) }
}

const promiseUntil = async (orderId: string, day: string): Promise<void> => {
  const order = await house.house.read((scope) => findOrder(scope, orderId))
  if (order === undefined) throw new Error('no such order')
  await house.house.write((scope) => {
    scope.record({
      kind: 'promise-given',
      order: orderId,
      client: order.client_id,
      watch: order.watch_id,
      payload: {
        promiseId: newId(),
        position: 9,
        windowFrom: day,
        windowUntil: day,
        promisedOn: day,
        probability: 0.8,
        voice: 'counter',
        modelVersion: 'test',
        reason: '',
      },
    })
    return scope.trx
      .updateTable('orders')
      .set({ promised_on: day })
      .where('house_id', '=', scope.houseId)
      .where('id', '=', orderId)
      .execute()
  })
}

const move = async (orderId: string, ...stages: OrderStage[]): Promise<void> => {
  for (const to of stages) {
    const order = await house.house.read((scope) => findOrder(scope, orderId))
    if (order === undefined) throw new Error('no such order')
    const moved = await house.house.write((scope) => changeStage(scope, order, { to }))
    if (isRefusal(moved)) throw new Error(moved.code)
  }
}

const wish = async (clientId: string): Promise<string> => {
  const id = await house.house.write((scope) =>
    say(scope, {
      client: clientId,
      order: null,
      watch: null,
      purpose: 'care',
      channel: 'mail',
      language: 'en',
      address: 'ada@example.ch',
      subject: 'Happy birthday',
      body: 'Happy birthday from all of us.',
      template: 'birthday',
      attemptKey: newId(),
      author: null,
    }),
  )
  return id ?? ''
}

const stateOf = (id: string): Promise<string> =>
  house.house.read(async ({ trx, houseId }) => {
    const row = await trx
      .selectFrom('messages')
      .select('state')
      .where('house_id', '=', houseId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return row.state
  })

const becomes = (id: string, state: string): Promise<unknown> =>
  expect.poll(() => stateOf(id), { timeout: 60_000, interval: 250 }).toBe(state)

describe('what may be said, on screen', () => {
  test('a draft whose date is changed against the promise is put right in one press, and leaves', async () => {
    const at = await deposit()
    await promiseUntil(at.orderId, '2026-03-31')
    await atDesk('advisor', async (page) => {
      await page.goto(`/conversations/${at.clientId}`, { waitUntil: 'domcontentloaded' })
      await page.getByRole('button', { name: words('conversations.draft'), exact: true }).click()
      const text = page.getByRole('textbox', { name: /English/ })
      await expect.poll(() => text.inputValue(), { timeout: 60_000 }).toContain('31 March')
      await page.getByText(words('conversations.draft.summary')).waitFor()
      await keepPicture(page, 'voices-draft')
      const drafted = await text.inputValue()
      await text.fill(drafted.replace('Tuesday 31 March', 'Tuesday 24 March'))
      await page.getByRole('button', { name: /^Write “.*31 March”$/ }).click()
      expect(await text.inputValue()).toBe(drafted)
      await keepPicture(page, 'voices-corrected')
      await text.press('Control+Enter')
      await page.getByText(words('conversations.sent')).waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
    })
  })

  test('a new promise is taken on for its day before it leaves', async () => {
    const at = await deposit()
    await atDesk('advisor', async (page) => {
      await page.goto(`/conversations/${at.clientId}`, { waitUntil: 'domcontentloaded' })
      const text = page.getByRole('textbox', { name: /English/ })
      await text.fill('I will call you on Friday 20 March.')
      await page.getByRole('button', { name: /^Take it on for/ }).click()
      await keepPicture(page, 'voices-taken-on')
      await text.press('Control+Enter')
      await page.getByText(words('conversations.sent')).waitFor()
    })
  })

  test('a birthday waits while the watch is late, head office reads why, and it leaves when the watch is ready', async () => {
    const at = await deposit()
    await promiseUntil(at.orderId, '2026-03-20')
    atDay(10)
    const id = await wish(at.clientId)
    await becomes(id, 'held')
    await atDesk('head_office', async (page) => {
      await page.goto('/speaking', { waitUntil: 'domcontentloaded' })
      const because = words('conversations.held.because.watch-late')
      await page.getByText(translate('en', 'conversations.held.most', { count: 1, because })).waitFor()
      await page.getByText(words('conversations.rules.edition', { version: '1' })).waitFor()
      await keepPicture(page, 'voices-rules')
      expect(await accessibilityFaults(page)).toEqual([])
    })
    await atDesk(
      'head_office',
      async (page) => {
        await page.goto('/speaking', { waitUntil: 'networkidle' })
        expect(await overflow(page)).toBe(0)
      },
      phone,
    )
    await move(at.orderId, 'approved', 'in_work', 'controlled', 'ready')
    await reconsiderHeld(house.house)
    await becomes(id, 'sent')
  })

  test('a no on the client’s own page counts at once, also for what is already queued', async () => {
    const at = await deposit()
    atDay(40, 22)
    const id = await wish(at.clientId)
    await becomes(id, 'held')
    await visit({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(`/p/${at.portalToken}`)
      await page.goto('/portal/consents')
      await keepPicture(page, 'voices-consents')
      const stop = `${words('portal.consents.refuse')}: ${words('conversations.consents.channel.mail')}`
      await page
        .getByRole('region', { name: words('conversations.consents.purpose.care') })
        .getByRole('button', { name: stop })
        .click()
      await page.getByRole('status').waitFor()
      expect(await overflow(page)).toBe(0)
    })
    atDay(41, 10)
    await reconsiderHeld(house.house)
    expect(await stateOf(id)).toBe('held')
    await atDesk('advisor', async (page) => {
      await page.goto(`/clients/${at.clientId}`, { waitUntil: 'domcontentloaded' })
      const consents = page.getByRole('region', { name: words('conversations.consents'), exact: true })
      await consents.getByText(words('conversations.consents.said-no')).waitFor()
      await page.getByText(words('conversations.held.no-consent'), { exact: true }).waitFor()
      await keepPicture(page, 'voices-client')
      await consents.getByRole('button', { name: words('conversations.consents.grant') }).click()
      await consents.getByText(words('conversations.consents.said-yes')).waitFor()
    })
    await reconsiderHeld(house.house)
    await becomes(id, 'sent')
  })
})
