import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeControlled } from '#tests/factories/control.ts'
import { depositBody, receiveDeposit } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { promiseTransitions, promiseVoices } from './domain/promise-states.ts'
import { watchPromises } from './jobs.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const at = (moment: string): void => house.clock.moveTo(new Date(moment))

const deposit = (parts: Record<string, unknown> = {}) => receiveDeposit(house, parts)

const panel = async (orderId: string, query = '') =>
  (await house.as('advisor').get(`/api/orders/${orderId}/promise${query}`)).body

const step = async (orderId: string, to: string) => {
  const { body } = await house.as('site_manager').get(`/api/orders/${orderId}`)
  const answer = await house
    .as('site_manager')
    .post(`/api/orders/${orderId}/stage`, { version: body.order.version, to })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

const makeReady = async (orderId: string) => {
  for (const to of ['approved', 'in_work']) await step(orderId, to)
  await makeControlled(house, orderId)
  await step(orderId, 'ready')
}

describe('the promise', () => {
  test('its arrows are the same in the domain and in the database', async () => {
    const stored = await house.house.read(({ trx }) =>
      trx
        .selectFrom('allowed_transitions')
        .select(['from_state', 'to_state'])
        .where('machine', '=', 'promise')
        .execute(),
    )
    expect(stored.map(({ from_state, to_state }) => `${from_state} ${to_state}`).sort()).toEqual(
      promiseTransitions.map(([from, to]) => `${from} ${to}`).sort(),
    )
  })

  test('a new house offers a wide window of working days, and says what a day is worth', async () => {
    at('2026-03-12T09:00:00Z')
    const path = `/api/promises/offer?siteId=${house.sites.geneva}&services=${house.menu.overhaul.id}&agreed=true`
    const { body, status } = await house.as('advisor').get(`${path}&day=2026-06-01`)
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.windowFrom > '2026-03-12').toBe(true)
    expect(body.windowUntil > body.windowFrom).toBe(true)
    expect(body.probability).toBeGreaterThan(0.85)
    expect(body.orders).toBe(0)
    expect(body.chance).toBeGreaterThan(body.probability)
    const sunday = await house.as('advisor').get(`${path}&day=2026-03-15`)
    expect(sunday.body).toMatchObject({ isOpen: false, chance: null })
  })

  test('a date said over the counter is a promise with its probability, and stands in the letter', async () => {
    const order = await deposit({ promise: { promisedOn: '2026-04-20' } })
    const { promises, forecast } = await panel(order.id)
    expect(promises).toHaveLength(1)
    expect(promises[0]).toMatchObject({
      state: 'standing',
      voice: 'counter',
      promisedOn: '2026-04-20',
      modelVersion: 'cold-0',
    })
    expect(promises[0].probability).toBeGreaterThan(0.5)
    expect(forecast.chanceOfStanding).toBeGreaterThan(0.5)
    const page = await house.as('advisor').get(`/api/orders/${order.id}`)
    expect(page.body.order.promisedOn).toBe('2026-04-20')
    expect(page.body.timeline.map(({ kind }: { kind: string }) => kind)).toContain('promise-given')
  })

  test('a day on which the site is closed is refused with the whole deposit', async () => {
    const body = depositBody(house, { promise: { promisedOn: '2026-03-15' } })
    const { status, body: answer } = await house
      .as('advisor')
      .post('/api/orders', { ...body, watch: { ...body.watch, serial: '1' } })
    expect(status).toBe(422)
    expect(answer.error.code).toBe('promises.refusal.closed-day')
  })

  test('a second date needs its reason and follows the first, which stays', async () => {
    const order = await deposit({ promise: { promisedOn: '2026-04-20' } })
    const advisor = house.as('advisor')
    const mute = await advisor.post(`/api/orders/${order.id}/promises`, {
      promisedOn: '2026-05-04',
      voice: 'telephone',
    })
    expect(mute.body.error.code).toBe('promises.refusal.reason-wanted')
    const given = await advisor.post(`/api/orders/${order.id}/promises`, {
      promisedOn: '2026-05-04',
      voice: 'telephone',
      cause: 'part',
      reason: 'The crown is on order.',
    })
    expect(given.body).toMatchObject({ position: 2, isSent: false })
    const { promises } = await panel(order.id)
    expect(promises.map(({ state }: { state: string }) => state)).toEqual(['followed', 'standing'])
    expect(promises[0].promisedOn).toBe('2026-04-20')
  })

  test.each(promiseVoices)('names the voice by which it was given: %s', async (voice) => {
    const order = await deposit()
    const given = await house
      .as('advisor')
      .post(`/api/orders/${order.id}/promises`, { promisedOn: '2026-05-04', voice, cause: 'intake' })
    expect(given.status, JSON.stringify(given.body)).toBe(200)
    expect((await panel(order.id)).promises).toMatchObject([{ voice, promisedOn: '2026-05-04' }])
  })

  test('an order that is ready in time has kept its promise, in the step itself', async () => {
    const order = await deposit({ promise: { promisedOn: '2026-04-20' } })
    await makeReady(order.id)
    expect((await panel(order.id)).promises[0].state).toBe('kept')
  })

  test('a forecast that leaves the window is told to the house before the day, with words for the client that nobody has sent', async () => {
    at('2026-03-12T15:00:00Z')
    const order = await deposit({ promise: { promisedOn: '2026-03-12' } })
    expect((await house.as('advisor').get('/api/promises')).body.notLookedAt).toBeGreaterThan(0)
    await watchPromises(house.house)
    const { forecast, draft, promises } = await panel(order.id)
    expect(promises[0].state).toBe('standing')
    expect(forecast.isEndangered).toBe(true)
    expect(draft.language).toBe('it')
    expect(draft.body).toContain('12 marzo 2026')
    const due = await house.as('advisor').get('/api/promises')
    expect(due.body.promises[0].orderId).toBe(order.id)
    expect(due.body.notLookedAt).toBe(0)
    const chances = due.body.promises.map(({ chance }: { chance: number }) => chance)
    expect(chances).toEqual([...chances].sort((one, other) => one - other))
    const sent = await house.as('advisor').post(`/api/orders/${order.id}/promises`, {
      promisedOn: '2026-04-27',
      voice: 'mail',
      cause: forecast.cause,
      reason: 'More work before it than foreseen.',
      message: { subject: draft.subject, body: draft.body },
    })
    expect(sent.body.isSent).toBe(true)
    const record = await house.as('owner').get('/api/promises/record?months=1')
    expect(record.status, JSON.stringify(record.body)).toBe(200)
  })

  test('a date that passes with nobody saying so is a broken word in silence', async () => {
    at('2026-03-12T09:00:00Z')
    const order = await deposit({ promise: { promisedOn: '2026-03-17' } })
    at('2026-03-18T09:00:00Z')
    await watchPromises(house.house)
    expect((await panel(order.id)).promises[0]).toMatchObject({ state: 'broken', inSilence: true })
    const today = await house.as('site_manager').get('/api/today')
    const silent = today.body.reasons.find(({ reason }: { reason: string }) => reason === 'promises-silent')
    expect(silent?.oldest.map(({ orderId }: { orderId: string }) => orderId)).toContain(order.id)
  })

  test('waiting on the client stops the clock of the house; waiting on a part does not', async () => {
    at('2026-03-19T09:00:00Z')
    const [asked, short] = [
      await deposit({ promise: { promisedOn: '2026-05-18' } }),
      await deposit({ promise: { promisedOn: '2026-05-18' } }),
    ]
    const wait = async (id: string, version: number, reason: string) =>
      (await house.as('advisor').post(`/api/orders/${id}/waiting`, { version, reason, note: '' })).status
    expect(await wait(asked.id, 1, 'client')).toBe(200)
    expect(await wait(short.id, 1, 'part')).toBe(200)
    at('2026-03-26T09:00:00Z')
    await watchPromises(house.house)
    expect((await panel(asked.id)).promises[0]).toMatchObject({
      promisedOn: '2026-05-18',
      heldUntil: '2026-05-26',
    })
    expect((await panel(short.id)).promises[0].heldUntil).toBe('2026-05-18')
    const paused = (await panel(asked.id)).forecast
    expect(paused).toMatchObject({ isPaused: true, pausedDays: 5 })
  })

  test('what a later part would do is answered and nothing is written', async () => {
    const order = await deposit({ promise: { promisedOn: '2026-05-18' } })
    await watchPromises(house.house)
    const { body } = await house
      .as('advisor')
      .post('/api/promises/what-if', { orderId: order.id, partOn: '2026-06-15' })
    expect(body.orders[0].after.likelyOn >= '2026-06-15').toBe(true)
    expect(body.orders[0].after.chance).toBeLessThan(body.orders[0].before.chance)
  })

  test('the public reads the record only once the house has published it', async () => {
    at('2026-05-02T09:00:00Z')
    expect((await house.stranger.get('/kept-promises')).status).toBe(404)
    at('2026-03-12T09:00:00Z')
    expect(
      (await house.as('advisor').post('/api/promises/record/publication', { isPublished: true })).status,
    ).toBe(403)
    expect(
      (await house.as('owner').post('/api/promises/record/publication', { isPublished: true })).status,
    ).toBe(200)
    at('2026-05-02T09:00:00Z')
    const page = await house.stranger.get('/kept-promises')
    expect(page.status).toBe(200)
    expect(page.body).toContain('April 2026')
  })

  test('an order that ends without work releases its promise', async () => {
    at('2026-03-12T09:00:00Z')
    const order = await deposit({ promise: { promisedOn: '2026-05-18' }, services: [] })
    const { body } = await house.as('site_manager').get(`/api/orders/${order.id}`)
    await house
      .as('site_manager')
      .post(`/api/orders/${order.id}/cancel`, { version: body.order.version, reason: 'changed mind' })
    expect((await panel(order.id)).promises[0].state).toBe('released')
  })
})
