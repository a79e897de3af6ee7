import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backgroundWork } from '#src/slices.ts'
import { depositBody, receiveDeposit } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { mailChannel } from '#voices/channels/mail.ts'
import { readSettled } from './store/record.ts'
import { watchMoved } from './store/watch-promises.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const at = (moment: string): void => house.clock.moveTo(new Date(moment))

const deposit = (parts: Record<string, unknown> = {}) => receiveDeposit(house, parts)

const panel = async (orderId: string, query = '') =>
  (await house.as('advisor').get(`/api/orders/${orderId}/promise${query}`)).body

const reasonsToday = async (role: 'advisor' | 'site_manager', orderId: string): Promise<string[]> => {
  const { body } = await house.as(role).get('/api/today')
  return body.reasons
    .filter(({ oldest }: { oldest: { orderId: string }[] }) => oldest.some((one) => one.orderId === orderId))
    .map(({ reason }: { reason: string }) => reason)
}

/** Sends the order's letters as the background does, and answers the last about its date. */
const letterOf = async (orderId: string) => {
  const waiting = await house.house.read(({ trx }) =>
    trx
      .selectFrom('messages')
      .select('id')
      .where('order_id', '=', orderId)
      .where('state', '=', 'queued')
      .execute(),
  )
  const [send] = backgroundWork([mailChannel({ transport: null, fromAddress: '' })]).workers.filter(
    ({ name }) => name === 'send-message',
  )
  for (const { id } of waiting) await send?.perform(house.house, { messageId: id })
  return house.house.read(({ trx }) =>
    trx
      .selectFrom('messages')
      .select(['state', 'held_rule', 'failure'])
      .where('order_id', '=', orderId)
      .where('template', '=', 'new-window')
      .orderBy('id', 'desc')
      .executeTakeFirst(),
  )
}

const clientWith = (language: string) => ({
  ...depositBody(house).client,
  language,
  mail: `client.${language}@example.ch`,
})

const settledIn = (period: { from: string; until: string }) =>
  house.house.read((scope) => readSettled(scope, period))

const moveTo = async (
  orderId: string,
  promisedOn: string,
  message?: { subject: string; body: string },
): Promise<void> => {
  const { status, body } = await house.as('advisor').post(`/api/orders/${orderId}/promises`, {
    promisedOn,
    voice: message === undefined ? 'telephone' : 'mail',
    cause: 'queue',
    reason: 'More work before it than foreseen.',
    ...(message === undefined ? {} : { message: { subject: message.subject, body: message.body } }),
  })
  expect(status, JSON.stringify(body)).toBe(200)
}

const approveQuote = async (orderId: string): Promise<void> => {
  const bench = house.as('watchmaker')
  const { version } = (await bench.get(`/api/orders/${orderId}`)).body.order
  await bench.post(`/api/orders/${orderId}/assessment`, { version, finding: 'Le mouvement est sec.' })
  const draft = (await bench.post(`/api/orders/${orderId}/quotes`, {})).body
  const saved = await bench.put(`/api/quotes/${draft.id}`, {
    rowVersion: draft.rowVersion,
    message: 'Le mouvement est sec.',
    validUntil: null,
    lines: [
      { necessity: 'needed', label: 'Révision', amountMinor: 68_000, serviceId: house.menu.overhaul.id },
    ].map((line) => ({ ...line, taxBasisPoints: 810, skill: 'mechanical', minutes: 60 })),
  })
  const advisor = house.as('advisor')
  const sent = await advisor.post(`/api/quotes/${draft.id}/send`, { rowVersion: saved.body.rowVersion })
  expect(sent.status, JSON.stringify(sent.body)).toBe(200)
  const { lines, rowVersion } = sent.body.quote
  at('2026-03-13T09:00:00Z')
  const answered = await advisor.post(`/api/quotes/${draft.id}/answer`, {
    rowVersion,
    answers: lines.map(({ id }: { id: string }) => ({ lineId: id, approved: true })),
    how: 'telephone',
    name: 'Chiara Rossi',
  })
  expect(answered.status, JSON.stringify(answered.body)).toBe(200)
}

describe('a date that follows another', () => {
  test('an approval asks the house for a date: today says so, the panel drafts the words, and the day said again is not a move', async () => {
    at('2026-03-12T10:00:00Z')
    const services = [{ serviceId: house.menu.overhaul.id }]
    const order = await deposit({ services, promise: { promisedOn: '2026-05-29' } })
    await approveQuote(order.id)
    at('2026-03-16T09:00:00Z')
    expect(await reasonsToday('advisor', order.id)).toContain('dates-to-confirm')
    const asked = await panel(order.id, '?day=2026-05-29')
    expect(asked.asked).toBe('approval')
    expect(asked.forecast.chanceOfDay).toBeGreaterThan(0.5)
    expect(asked.draft.body).toContain('29 maggio 2026')
    const given = await house.as('advisor').post(`/api/orders/${order.id}/promises`, {
      promisedOn: '2026-05-29',
      voice: 'mail',
      cause: 'approval',
      message: { subject: asked.draft.subject, body: asked.draft.body },
    })
    expect(given.body, JSON.stringify(given.body)).toMatchObject({ position: 2, isSent: true })
    expect(await letterOf(order.id)).toMatchObject({ state: 'sent', held_rule: '', failure: '' })
    expect((await panel(order.id)).asked).toBeNull()
    expect(await reasonsToday('advisor', order.id)).not.toContain('dates-to-confirm')
    const [first] = await settledIn({ from: '2026-05-01', until: '2026-05-31' })
    expect(first).toMatchObject({ orderId: order.id, state: 'confirmed' })
  })

  test('a date that follows a passed day follows a broken word, however it is written down', async () => {
    at('2026-03-16T10:00:00Z')
    const order = await deposit({ promise: { promisedOn: '2026-03-18' } })
    at('2026-03-20T08:00:00Z')
    const late = await panel(order.id)
    expect(late.draft.body).toContain('18 marzo 2026')
    const given = await house.as('advisor').post(`/api/orders/${order.id}/promises`, {
      promisedOn: '2026-04-24',
      voice: 'telephone',
      cause: 'queue',
      reason: 'Il banco è pieno.',
    })
    expect(given.status, JSON.stringify(given.body)).toBe(200)
    const { promises } = await panel(order.id)
    expect(promises.map(({ state }: { state: string }) => state)).toEqual(['broken', 'standing'])
    expect(promises[0].inSilence).toBe(true)
  })

  test('the letter of a third date passes the truth gate in every language, with the day that was chosen', async () => {
    for (const language of ['en', 'fr', 'de', 'it'] as const) {
      at('2026-03-20T09:00:00Z')
      const order = await deposit({ promise: { promisedOn: '2026-03-23' }, client: clientWith(language) })
      await moveTo(order.id, '2026-04-14')
      const { draft } = await panel(order.id, '?day=2026-05-07')
      await moveTo(order.id, '2026-05-07', draft)
      expect(await letterOf(order.id), `${language}: ${draft.body}`).toMatchObject({
        state: 'sent',
        held_rule: '',
        failure: '',
      })
    }
  })

  test('a letter that never left has moved nothing: the day passed in silence', async () => {
    at('2026-03-20T10:00:00Z')
    const order = await deposit({ promise: { promisedOn: '2026-03-24' } })
    await moveTo(order.id, '2026-05-12', {
      subject: 'Una nuova data',
      body: 'Il Suo orologio è pronto e pagato.',
    })
    expect((await letterOf(order.id))?.state).not.toBe('sent')
    const settled = await settledIn({ from: '2026-03-01', until: '2026-03-31' })
    expect(settled.find(({ orderId }) => orderId === order.id)).toMatchObject({
      state: 'broken',
      inSilence: true,
    })
  })

  test('what has just happened to an order is held against its promise within the minute', async () => {
    at('2026-03-20T11:00:00Z')
    const order = await deposit({ promise: { promisedOn: '2026-04-30' } })
    await watchMoved(house.house)
    const rows = await house.house.read(({ trx }) =>
      trx
        .selectFrom('promise_forecasts')
        .select(['cause', 'endangered_since'])
        .where('order_id', '=', order.id)
        .execute(),
    )
    expect(rows).toHaveLength(1)
  })
})
