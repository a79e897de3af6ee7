import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/identifier.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { mailChannel } from '#voices/channels/mail.ts'
import { reconsiderHeld } from '#voices/reconsider-held.ts'
import { say } from '#voices/say.ts'
import { sendMessageWorker } from '#voices/send-message.ts'

let house: TestHouse
const worker = sendMessageWorker([mailChannel({ transport: null, fromAddress: 'house@example.ch' })])

beforeAll(async () => {
  house = await openTestHouse({ now: new Date('2026-03-12T09:00:00Z') })
})
afterAll(() => house.close())

const deposit = async () => {
  const client = {
    familyName: `Favre${newId().slice(-6)}`,
    givenName: 'Ada',
    language: 'fr',
    mail: `${newId()}@example.ch`,
  }
  const received = await house.as('advisor').post('/api/orders', depositBody(house, { client }))
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  return { orderId: String(received.body['id']), clientId: String(received.body['clientId']) }
}

const advisor = () => house.as('advisor')
const care = async (orderId: string) => (await advisor().get(`/api/orders/${orderId}/care`)).body

const birthday = async (clientId: string) => {
  const id = await house.house.write((scope) =>
    say(scope, {
      client: clientId,
      order: null,
      watch: null,
      purpose: 'care',
      channel: 'mail',
      language: 'fr',
      address: 'ada@example.ch',
      subject: 'Bon anniversaire',
      body: 'Toute la maison pense à vous.',
      template: 'birthday',
      attemptKey: `birthday:${newId()}`,
      author: null,
    }),
  )
  await worker.perform(house.house, { messageId: id })
  return id ?? ''
}

const stateOf = (id: string) =>
  house.house.read(({ trx }) =>
    trx.selectFrom('messages').select(['state', 'held_rule']).where('id', '=', id).executeTakeFirstOrThrow(),
  )

const replayed = async () => {
  const editions = await house.as('owner').get('/api/coherence/editions')
  const [{ rules }] = editions.body['editions']
  const body = { from: '2026-03-12', until: '2026-03-13', rules }
  const tried = await house.as('owner').post('/api/coherence/replay', body)
  expect(tried.status, JSON.stringify(tried.body)).toBe(200)
  return { version: editions.body['editions'][0].version, stops: tried.body['stops'] }
}

describe('a dispute', () => {
  test('is opened with what is contested, holds a birthday letter back, and lets it go once settled', async () => {
    const at = await deposit()
    const path = `/api/orders/${at.orderId}/disputes`
    const contested = 'La cliente dit que la rayure n’y était pas.'
    expect((await house.as('watchmaker').post(path, { contested })).status).toBe(403)
    const opened = await advisor().post(path, { contested })
    expect(opened.status, JSON.stringify(opened.body)).toBe(200)
    expect((await advisor().post(path, { contested })).status).toBe(409)
    house.clock.moveTo(new Date('2026-03-12T09:05:00Z'))
    const letter = await birthday(at.clientId)
    expect(await stateOf(letter)).toEqual({ state: 'held', held_rule: 'watch-disputed' })
    await reconsiderHeld(house.house)
    expect((await stateOf(letter)).state).toBe('held')
    expect(await replayed()).toMatchObject({ version: 2, stops: [{ rule: 'watch-disputed', count: 1 }] })
    const close = `/api/disputes/${opened.body['id']}/close`
    expect(
      (await advisor().post(close, { outcome: 'Photos montrées, la cliente est d’accord.' })).status,
    ).toBe(200)
    expect((await advisor().post(close, { outcome: 'encore' })).status).toBe(409)
    await reconsiderHeld(house.house)
    expect((await stateOf(letter)).state).toBe('queued')
    const page = await advisor().get(`/api/orders/${at.orderId}`)
    const told = page.body['timeline'].filter(({ kind }: { kind: string }) => kind.startsWith('dispute-'))
    expect(told.map(({ payload }: { payload: object }) => payload)).toEqual([
      { disputeId: opened.body['id'], what: contested },
      { disputeId: opened.body['id'], remark: 'Photos montrées, la cliente est d’accord.' },
    ])
  })

  test('is judged by the ledger of then: before it was opened the letter would have left', async () => {
    const at = await deposit()
    house.clock.moveTo(new Date('2026-03-16T09:00:00Z'))
    const before = await birthday(at.clientId)
    expect((await stateOf(before)).state).toBe('sent')
    house.clock.moveTo(new Date('2026-03-17T09:00:00Z'))
    await advisor().post(`/api/orders/${at.orderId}/disputes`, { contested: 'Le prix n’était pas convenu.' })
    house.clock.moveTo(new Date('2026-03-17T09:05:00Z'))
    await birthday(at.clientId)
    const [{ rules }] = (await house.as('owner').get('/api/coherence/editions')).body['editions']
    const may = { from: '2026-03-16', until: '2026-03-18' }
    const tried = await house.as('owner').post('/api/coherence/replay', { ...may, rules })
    expect(tried.body).toMatchObject({
      messages: 2,
      wouldLeave: 1,
      stops: [{ rule: 'watch-disputed', count: 1 }],
    })
    const old = { ...rules, troubles: ['watch-late', 'watch-waits-for-part', 'watch-in-redo'] }
    expect(
      (await house.as('owner').post('/api/coherence/replay', { ...may, rules: old })).body['wouldLeave'],
    ).toBe(2)
  })
})

describe('a recovery', () => {
  test('has an owner and a day, holds back what does not belong, and gives its gesture when it is done', async () => {
    const at = await deposit()
    const path = `/api/orders/${at.orderId}/recoveries`
    const opened = await advisor().post(path, { wentWrong: 'Rappel promis et oublié.' })
    expect(opened.status, JSON.stringify(opened.body)).toBe(200)
    expect((await advisor().post(path, { wentWrong: 'Encore une fois.' })).status).toBe(409)
    const [standing] = (await care(at.orderId)).recoveries
    expect(standing).toMatchObject({
      wentWrong: 'Rappel promis et oublié.',
      withApology: true,
      ownerId: house.staff.advisor.id,
      dueOn: opened.body['dueOn'],
      closedAt: null,
    })
    const letter = await birthday(at.clientId)
    expect(await stateOf(letter)).toEqual({ state: 'held', held_rule: 'watch-in-recovery' })
    const closed = await advisor().post(`/api/recoveries/${standing.id}/close`, {
      outcome: 'Appelée, bracelet offert.',
      gestureMinor: 12000,
    })
    expect(closed.status, JSON.stringify(closed.body)).toBe(200)
    const kinds = (await advisor().get(`/api/orders/${at.orderId}`)).body['timeline'].map(
      ({ kind }: { kind: string }) => kind,
    )
    expect(kinds).toEqual(
      expect.arrayContaining([
        'recovery-opened',
        'duty-taken',
        'recovery-closed',
        'gesture-given',
        'duty-done',
      ]),
    )
    await reconsiderHeld(house.house)
    expect((await stateOf(letter)).state).toBe('queued')
  })

  test('is not given a day that has passed, nor to somebody who is not of the house', async () => {
    const at = await deposit()
    const path = `/api/orders/${at.orderId}/recoveries`
    const wentWrong = 'Montre rendue sans son écrin.'
    expect((await advisor().post(path, { wentWrong, dueOn: '2026-03-01' })).status).toBe(422)
    expect((await advisor().post(path, { wentWrong, ownerId: newId() })).status).toBe(404)
  })
})

test('what was contested is in the copy a client asks for, and goes when they ask to be forgotten', async () => {
  const at = await deposit()
  const contested = 'Le verre aurait été changé sans demande.'
  await advisor().post(`/api/orders/${at.orderId}/disputes`, { contested })
  await advisor().post(`/api/orders/${at.orderId}/recoveries`, { wentWrong: 'Verre changé sans accord.' })
  const kept = await house.as('owner').post(`/api/clients/${at.clientId}/copy`, {})
  expect(JSON.stringify(kept.body)).toContain(contested)
  await house.house.write(({ trx }) =>
    trx
      .updateTable('orders')
      .set({ stage: 'cancelled', holder_kind: 'client' })
      .where('id', '=', at.orderId)
      .execute(),
  )
  const erased = await house
    .as('owner')
    .post(`/api/clients/${at.clientId}/erase`, { reason: 'demande de la cliente' })
  expect(erased.status, JSON.stringify(erased.body)).toBe(200)
  const after = await care(at.orderId)
  expect(after.disputes[0]).toMatchObject({ contested: '' })
  expect(after.disputes[0].closedAt).not.toBeNull()
  expect(after.recoveries[0]).toMatchObject({ wentWrong: '' })
  const page = await advisor().get(`/api/orders/${at.orderId}`)
  expect(JSON.stringify(page.body)).not.toContain('Verre changé')
})
