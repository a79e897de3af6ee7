import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { depositLetter } from '#modules/conversations/domain/letters.ts'
import { sayReadyForCollection, sayReminder } from '#modules/conversations/public.ts'
import { changeStage, findOrder, type OrderRow, type OrderStage } from '#modules/orders/public.ts'
import { quotesRound } from '#modules/quotes/jobs.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal } from '#platform/refusal.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { mailChannel } from './channels/mail.ts'
import { reconsiderHeld } from './reconsider-held.ts'
import { say } from './say.ts'
import { sendMessageWorker } from './send-message.ts'
import type { Purpose } from './purposes.ts'

let house: TestHouse
const start = new Date('2026-03-12T09:00:00Z')
const worker = sendMessageWorker([mailChannel({ transport: null, fromAddress: 'house@example.ch' })])

beforeAll(async () => {
  house = await openTestHouse({ now: start })
  await house.database.execute("update sessions set expires_at = '2100-01-01', seen_at = '2100-01-01'")
})
afterAll(() => house.close())

const inDays = (days: number): void => house.clock.moveTo(new Date(start.getTime() + days * 86_400_000))

const deposit = async (language: string, parts: Record<string, unknown> = {}) => {
  const body = depositBody(house, {
    client: {
      familyName: `Reader${newId().slice(-6)}`,
      givenName: 'Ada',
      language,
      mail: `${newId()}@example.ch`,
    },
    ...parts,
  })
  const received = await house.as('advisor').post('/api/orders', body)
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  const { id, clientId } = received.body
  return { id: String(id), clientId: String(clientId) }
}

const rows = (orderId: string) =>
  house.house.read(({ trx, houseId }) =>
    trx
      .selectFrom('messages')
      .selectAll()
      .where('house_id', '=', houseId)
      .where('order_id', '=', orderId)
      .where('direction', '=', 'out')
      .orderBy('id')
      .execute(),
  )

/** Everything queued about an order, taken through the gates and out; what became of each. */
const send = async (orderId: string) => {
  for (const { id, state } of await rows(orderId))
    if (state === 'queued') await worker.perform(house.house, { messageId: id })
  return (await rows(orderId)).map(({ template, state, failure, body }) => ({
    template,
    state,
    failure,
    body,
  }))
}

const orderOf = (id: string): Promise<OrderRow> =>
  house.house.read(async (scope) => {
    const order = await findOrder(scope, id)
    if (order === undefined) throw new Error('no such order')
    return order
  })

const move = async (id: string, ...stages: OrderStage[]): Promise<void> => {
  for (const to of stages) {
    const order = await orderOf(id)
    const moved = await house.house.write((scope) => changeStage(scope, order, { to }))
    if (isRefusal(moved)) throw new Error(moved.code)
  }
}

const makeReady = async (id: string): Promise<void> => {
  const { stage } = await orderOf(id)
  const begin: OrderStage[] = stage === 'received' ? ['approved', 'in_work'] : ['in_work']
  await move(id, ...begin, 'controlled', 'ready')
}

const line = (label: string, parts: Record<string, unknown> = {}) => ({
  necessity: 'needed',
  label,
  amountMinor: 68_000,
  taxBasisPoints: 810,
  skill: 'mechanical',
  minutes: 300,
  ...parts,
})

const lines = [
  line('Révision complète', { reason: 'Huiles sèches' }),
  line('Verre', { necessity: 'advised', amountMinor: 9000 }),
  line('Bracelet', { necessity: 'optional', amountMinor: 12_000 }),
]

const draftQuote = async (id: string, lines: unknown[]) => {
  const draft = await house
    .as('watchmaker')
    .post(`/api/orders/${id}/quotes`, { finding: 'Le mouvement est sec.' })
  const { message, rowVersion } = draft.body
  const saved = await house
    .as('watchmaker')
    .put(`/api/quotes/${draft.body.id}`, { rowVersion, message, validUntil: null, lines })
  const approved = saved.body.lines.map(({ id: lineId }: { id: string }) => lineId)
  return { id: String(draft.body.id), rowVersion: Number(saved.body.rowVersion), approved }
}

const sendQuote = async (id: string) => {
  const draft = await draftQuote(id, lines)
  const sent = await house
    .as('advisor')
    .post(`/api/quotes/${draft.id}/send`, { rowVersion: draft.rowVersion })
  expect(sent.status, JSON.stringify(sent.body)).toBe(200)
}

const promiseUntil = (id: string, until: string): Promise<void> =>
  house.house.write(async (scope) => {
    const order = await findOrder(scope, id)
    scope.record({
      kind: 'promise-given',
      order: id,
      client: order?.client_id ?? null,
      payload: {
        promiseId: newId(),
        position: 9,
        windowFrom: '2026-03-24',
        windowUntil: until,
        promisedOn: until,
        probability: 0.8,
        voice: 'counter',
        modelVersion: 'test',
        reason: '',
      },
    })
    await scope.trx
      .updateTable('orders')
      .set({ promised_on: until })
      .where('house_id', '=', scope.houseId)
      .where('id', '=', id)
      .execute()
  })

const saying = (
  order: { id: string; clientId: string },
  parts: { purpose?: Purpose; body: string; template?: string },
) =>
  house.house.write((scope) =>
    say(scope, {
      client: order.clientId,
      order: order.id,
      watch: null,
      purpose: 'service',
      channel: 'mail',
      language: 'en',
      address: 'ada@example.ch',
      subject: '',
      template: 'test',
      attemptKey: newId(),
      author: null,
      ...parts,
    }),
  )

const publicUrl = 'https://service.example.ch'

describe.each(['en', 'fr', 'de', 'it'] as const)('what the house writes by itself (%s)', (language) => {
  test('leaves when it is true: deposit, quote, reminder of the quote', async () => {
    inDays(0)
    const order = await deposit(language, { services: [{ serviceId: house.menu.overhaul.id }] })
    await promiseUntil(order.id, '2026-03-31')
    const facts = {
      language,
      clientName: 'Ada Reader',
      watch: 'Omega Speedmaster',
      number: (await orderOf(order.id)).number,
      site: { name: 'Genève, rue du Rhône', city: 'Genève', phone: '' },
      link: publicUrl,
      promise: { from: '2026-03-24', until: '2026-03-31' },
      quoteFollows: false,
    }
    await saying(order, { ...depositLetter(facts), template: 'deposit-received' })
    await saying(order, {
      ...depositLetter({ ...facts, promise: undefined, quoteFollows: true }),
      template: 'deposit-received',
    })
    await send(order.id)
    inDays(2)
    await sendQuote(order.id)
    await send(order.id)
    inDays(10)
    await quotesRound(house.house)
    const said = await send(order.id)
    expect(said.map(({ template }) => template)).toContain('quote-ready')
    expect(said.map(({ template }) => template)).toContain('quote-reminder')
    expect(said.filter(({ state }) => state !== 'sent')).toEqual([])
  })

  test('leaves when it is true: work approved within the ceiling', async () => {
    inDays(0)
    const order = await deposit(language, { services: [{ serviceId: house.menu.overhaul.id }] })
    const { id, ...body } = await draftQuote(order.id, [line('Couronne', { amountMinor: 19_500 })])
    const approved = await house.as('advisor').post(`/api/quotes/${id}/approve-within-ceiling`, body)
    expect(approved.status, JSON.stringify(approved.body)).toBe(200)
    const said = await send(order.id)
    expect(said.map(({ template }) => template)).toContain('quote-approved-by-house')
    expect(said.filter(({ state }) => state !== 'sent')).toEqual([])
  })

  test('leaves when it is true: ready, and the reminder ten days later', async () => {
    inDays(0)
    const order = await deposit(language)
    await makeReady(order.id)
    const ready = await orderOf(order.id)
    await house.house.write((scope) =>
      sayReadyForCollection(scope, { order: ready, publicUrl, cause: order.id }),
    )
    await send(order.id)
    inDays(10)
    await house.house.write((scope) =>
      sayReminder(scope, { order: ready, publicUrl, readySince: '2026-03-12', times: 1 }),
    )
    const said = await send(order.id)
    expect(said.filter(({ state }) => state !== 'sent')).toEqual([])
    expect(said).toHaveLength(3)
  })
})

describe('the truth gate', () => {
  test('a message that was true when its cause spoke and is not any more never leaves, and leaves when it is true again', async () => {
    inDays(0)
    const order = await deposit('en')
    const row = await orderOf(order.id)
    const id = await house.house.write((scope) =>
      sayReadyForCollection(scope, { order: row, publicUrl, cause: order.id }),
    )
    const held = (await send(order.id)).find(({ template }) => template === 'ready-for-collection')
    expect(held).toMatchObject({ state: 'held' })
    const outbox = await house.as('advisor').get('/api/outbox?state=held')
    expect(outbox.body.messages.find((message: { id: string }) => message.id === id)).toMatchObject({
      heldRule: 'truth',
    })
    const facts = await house.house.read(({ trx, houseId }) =>
      trx
        .selectFrom('facts')
        .select('payload')
        .where('house_id', '=', houseId)
        .where('order_id', '=', order.id)
        .where('kind', '=', 'message-held')
        .execute(),
    )
    expect(facts).toHaveLength(1)
    await makeReady(order.id)
    await reconsiderHeld(house.house)
    expect((await send(order.id)).find(({ template }) => template === 'ready-for-collection')).toMatchObject({
      state: 'sent',
    })
  })

  test('a typed date that is not the promise is refused, corrected in one press, or overruled with a reason by who may', async () => {
    inDays(0)
    const order = await deposit('en')
    await promiseUntil(order.id, '2026-03-31')
    const text = 'Good day, your watch will be ready on 17 March.'
    const check = await house
      .as('advisor')
      .post('/api/conversations/check', { text, clientId: order.clientId, orderId: order.id })
    expect(check.body, JSON.stringify(check.body)).toMatchObject({ verdict: 'stop', mayOverrule: false })
    const claim = check.body.claims.find((one: { verdict: string }) => one.verdict === 'contradicted')
    expect(claim.fact).toContain('Promise')
    const answers = `/api/clients/${order.clientId}/answers`
    const refused = await house.as('advisor').post(answers, { body: text, orderId: order.id })
    expect(refused.status).toBe(409)
    const overruled = { [claim.words]: 'The workshop promised it to me on the telephone' }
    expect(
      (await house.as('advisor').post(answers, { body: text, orderId: order.id, overruled })).status,
    ).toBe(403)
    const { start: from, end } = claim.correction.span
    const corrected = text.slice(0, from) + claim.correction.text + text.slice(end)
    expect(
      (await house.as('advisor').post(answers, { body: corrected, orderId: order.id })).status,
      corrected,
    ).toBe(200)
    const sent = await house
      .as('relationship_manager')
      .post(answers, { body: text, orderId: order.id, overruled })
    expect(sent.status, JSON.stringify(sent.body)).toBe(200)
    const facts = await house.house.read(({ trx, houseId }) =>
      trx
        .selectFrom('facts')
        .select('payload')
        .where('house_id', '=', houseId)
        .where('kind', '=', 'claim-overruled')
        .execute(),
    )
    expect(facts).toHaveLength(1)
  })
})

describe('the coherence gate', () => {
  const birthday = { purpose: 'care' as const, body: 'Happy birthday from all of us.' }
  const stateOf = async (orderId: string) => (await send(orderId)).find(({ body }) => body === birthday.body)

  test('a birthday waits while a watch is late against its promise, and leaves once the watch is ready', async () => {
    inDays(0)
    const order = await deposit('en')
    await promiseUntil(order.id, '2026-03-31')
    inDays(25)
    await saying(order, birthday)
    expect(await stateOf(order.id)).toMatchObject({ state: 'held' })
    const held = await house.as('head_office').get('/api/outbox/held')
    expect(held.body.stops).toContainEqual({ rule: 'watch-late', count: 1 })
    await reconsiderHeld(house.house)
    expect(await stateOf(order.id)).toMatchObject({ state: 'held' })
    await makeReady(order.id)
    await reconsiderHeld(house.house)
    expect(await stateOf(order.id)).toMatchObject({ state: 'sent' })
  })

  test('what nobody could say any more expires', async () => {
    inDays(0)
    const order = await deposit('en')
    await promiseUntil(order.id, '2026-03-13')
    inDays(4)
    await saying(order, birthday)
    await stateOf(order.id)
    inDays(30)
    await reconsiderHeld(house.house)
    expect(await stateOf(order.id)).toMatchObject({ state: 'expired' })
  })

  test('a consent withdrawn while the message is queued is honoured before it leaves', async () => {
    inDays(0)
    const order = await deposit('en')
    await saying(order, birthday)
    const changed = await house.as('advisor').post(`/api/clients/${order.clientId}/consents`, {
      purpose: 'care',
      channel: 'mail',
      granted: false,
      proof: 'Said so on the telephone',
    })
    expect(changed.status, JSON.stringify(changed.body)).toBe(200)
    expect(await stateOf(order.id)).toMatchObject({ state: 'held' })
    const consents = await house.as('advisor').get(`/api/clients/${order.clientId}/consents`)
    expect(consents.body.consents).toMatchObject([{ purpose: 'care', granted: false }])
  })

  test('at night nothing of this kind leaves; in the morning it does', async () => {
    inDays(0)
    const order = await deposit('en')
    house.clock.moveTo(new Date('2026-03-12T22:30:00Z'))
    await saying(order, birthday)
    expect(await stateOf(order.id)).toMatchObject({ state: 'held' })
    house.clock.moveTo(new Date('2026-03-13T08:30:00Z'))
    await reconsiderHeld(house.house)
    expect(await stateOf(order.id)).toMatchObject({ state: 'sent' })
  })
})
