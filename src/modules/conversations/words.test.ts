import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '#voices/say.ts'
import { mailChannel } from '#voices/channels/mail.ts'
import { sendMessageWorker } from '#voices/send-message.ts'
import { newId } from '#platform/identifier.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { markRead } from './store/triage.ts'

let house: TestHouse
const start = new Date('2026-03-12T09:00:00Z')
const worker = sendMessageWorker([mailChannel({ transport: null, fromAddress: 'house@example.ch' })])

beforeAll(async () => {
  house = await openTestHouse({ now: start })
})
afterAll(() => house.close())

const deposit = async (language = 'fr') => {
  const client = {
    familyName: `Favre${newId().slice(-6)}`,
    givenName: 'Ada',
    language,
    mail: `${newId()}@example.ch`,
  }
  const received = await house.as('advisor').post('/api/orders', depositBody(house, { client }))
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  return { orderId: String(received.body['id']), clientId: String(received.body['clientId']) }
}

const answer = (
  at: { orderId: string; clientId: string },
  body: string,
  overruled: Record<string, string> = {},
) => house.as('advisor').post(`/api/clients/${at.clientId}/answers`, { body, orderId: at.orderId, overruled })

/** What the screen of today says for one reason; undefined when it says nothing of it. */
const needs = async (reason: string, role: 'advisor' | 'site_manager' | 'watchmaker' = 'advisor') => {
  const { body } = await house.as(role).get('/api/today')
  return body['reasons'].find((known: { reason: string }) => known.reason === reason)
}

describe('a new promise in a typed answer', () => {
  test('does not leave before somebody takes it on, and is owed from then on', async () => {
    const at = await deposit()
    const words = 'Bonjour, je vous rappelle vendredi 20 mars.'
    const refused = await answer(at, words)
    expect(refused.status).toBe(409)
    const check = { text: words, clientId: at.clientId, orderId: at.orderId }
    const checked = await house.as('advisor').post('/api/conversations/check', check)
    const claim = checked.body['claims'][0]
    expect(claim).toMatchObject({ verdict: 'unknown', due: '2026-03-20' })
    const sent = await answer(at, words, { [claim.words]: claim.due })
    expect(sent.status, JSON.stringify(sent.body)).toBe(200)
    const again = await house.as('advisor').post('/api/conversations/check', check)
    expect(again.body['verdict']).toBe('clear')
    const thread = await house.as('advisor').get(`/api/inbox/${at.clientId}`)
    expect(thread.body['assignedTo']).not.toBeNull()
    expect(thread.body['duties']).toMatchObject([
      { what: claim.words, dueOn: '2026-03-20', isMine: true, isDue: false },
    ])
  })

  test('of a day when the watch is ready becomes the order’s promise, with its chance, and is never written over', async () => {
    const at = await deposit()
    const promises = async () =>
      (await house.as('advisor').get(`/api/orders/${at.orderId}/promise`)).body['promises']
    const before = (await promises()).length
    const words = 'Bonjour, votre montre sera prête vendredi 27 mars.'
    const checked = await house
      .as('advisor')
      .post('/api/conversations/check', { text: words, clientId: at.clientId, orderId: at.orderId })
    const [claim] = checked.body['claims']
    expect(claim).toMatchObject({ verdict: 'unknown', becomes: 'promise', due: '2026-03-27' })
    // Another day than the words say is no promise of these words.
    const other = await answer(at, words, { [claim.words]: '2026-03-30' })
    expect(other.status, JSON.stringify(other.body)).toBe(409)
    expect(await promises()).toHaveLength(before)
    const sunday = await answer(at, words.replace('vendredi 27', 'dimanche 29'), {
      'dimanche 29 mars': '2026-03-29',
    })
    expect(sunday.status).not.toBe(200)
    const sent = await answer(at, words, { [claim.words]: claim.due })
    expect(sent.status, JSON.stringify(sent.body)).toBe(200)
    const after = await promises()
    expect(after).toHaveLength(before + 1)
    expect(after.at(-1)).toMatchObject({ promisedOn: '2026-03-27', voice: 'mail', state: 'standing' })
    expect(after.at(-1).probability).toBeGreaterThan(0)
    const thread = await house.as('advisor').get(`/api/inbox/${at.clientId}`)
    expect(thread.body['duties']).toEqual([])
  })

  test('stands on the day among what needs whoever took it on, until it is done', async () => {
    const at = await deposit()
    const words = 'Bonjour, je vous rappelle vendredi 13 mars.'
    const check = { text: words, clientId: at.clientId, orderId: at.orderId }
    const checked = await house.as('advisor').post('/api/conversations/check', check)
    const [claim] = checked.body['claims']
    const sent = await answer(at, words, { [claim.words]: '2026-03-12' })
    expect(sent.status, JSON.stringify(sent.body)).toBe(200)
    expect(await needs('duties-due')).toMatchObject({
      count: 1,
      list: '/conversations?show=mine',
      oldest: [{ clientId: at.clientId, words: claim.words }],
    })
    expect(await needs('duties-due', 'site_manager')).toBeUndefined()
    const mine = await house.as('advisor').get('/api/inbox?filter=mine')
    expect(mine.body['lines']).toMatchObject([{ subjectId: at.clientId, owedByMe: true, count: 0 }])
    const thread = await house.as('advisor').get(`/api/inbox/${at.clientId}`)
    const [duty] = thread.body['duties']
    const path = `/api/duties/${duty.id}/done`
    expect((await house.as('watchmaker').post(path, {})).status).toBe(403)
    expect((await house.as('advisor').post(path, {})).status).toBe(200)
    expect((await house.as('advisor').post(path, {})).status).toBe(404)
    expect(await needs('duties-due')).toBeUndefined()
    const after = await house.as('advisor').post('/api/conversations/check', check)
    expect(after.body['verdict']).not.toBe('clear')
  })

  test('a remark that names a colleague needs them until they have seen it', async () => {
    const at = await deposit()
    const remark = { body: '@watchmaker of one, la couronne est-elle arrivée ?', orderId: at.orderId }
    const said = await house.as('advisor').post(`/api/inbox/${at.clientId}/remarks`, remark)
    expect(said.body['mentioned'], JSON.stringify(said.body)).toHaveLength(1)
    expect(await needs('mentions', 'watchmaker')).toMatchObject({
      count: 1,
      oldest: [{ clientId: at.clientId, orderId: at.orderId, words: remark.body }],
    })
    expect(await needs('mentions')).toBeUndefined()
    await house.as('watchmaker').post(`/api/inbox/${at.clientId}/mentions/seen`, {})
    expect(await needs('mentions', 'watchmaker')).toBeUndefined()
  })
})

describe('drafts over the endpoint', () => {
  test('an answer in the client’s language from the facts, a summary in the reader’s', async () => {
    const at = await deposit('de')
    const drafted = await house
      .as('advisor')
      .post('/api/conversations/draft', { clientId: at.clientId, orderId: at.orderId, draftCase: 'received' })
    expect(drafted.status, JSON.stringify(drafted.body)).toBe(200)
    expect(drafted.body['text']).toMatch(/haben wir .* erhalten/)
    expect(drafted.body['sentences'][0].facts).not.toEqual([])
    const sent = await answer(at, drafted.body['text'])
    expect(sent.status, JSON.stringify(sent.body)).toBe(200)
  })

  test('an approval by mail is no consent: the draft says where to give it', async () => {
    const at = await deposit('fr')
    const drafted = await house.as('advisor').post('/api/conversations/draft', {
      clientId: at.clientId,
      orderId: at.orderId,
      draftCase: 'approval_by_mail',
    })
    expect(drafted.body['text']).toContain('votre page')
    // The link is a key: it takes its place as the answer leaves, and nobody of the house reads it.
    expect(drafted.body['text']).toContain('Votre page : {{pageLink}}')
    const sent = await answer(at, drafted.body['text'])
    expect(sent.status, JSON.stringify(sent.body)).toBe(200)
    const { body } = await house.house.read(({ trx }) =>
      trx.selectFrom('messages').select('body').where('id', '=', sent.body['id']).executeTakeFirstOrThrow(),
    )
    const [, token = ''] = /Votre page : http:\/\/127\.0\.0\.1:4810\/p\/([\w-]{16,})\n/.exec(body) ?? []
    const opened = await house.stranger.get(`/p/${token}`)
    expect(opened.headers.get('location')).toContain(at.orderId)
    const thread = await house.as('advisor').get(`/api/inbox/${at.clientId}`)
    expect(JSON.stringify(thread.body)).not.toContain(token)
  })
})

describe('triage', () => {
  test('is read when a message comes in, and a person’s word stands above it', async () => {
    const at = await deposit('fr')
    const id = await house.house.write(async ({ trx, houseId, now }) => {
      const messageId = newId()
      await trx
        .insertInto('messages')
        .values({
          house_id: houseId,
          id: messageId,
          client_id: at.clientId,
          direction: 'in',
          channel: 'mail',
          purpose: 'service',
          language: 'fr',
          body: 'I am very disappointed, the watch stopped again and nobody calls me back',
          state: 'received',
          attempt_key: `test:${messageId}`,
          created_at: now,
        })
        .execute()
      return messageId
    })
    await house.house.write((scope) => markRead(scope, id))
    const read = () =>
      house.house.read(({ trx }) =>
        trx
          .selectFrom('messages')
          .select(['triage', 'triage_by', 'detected_language'])
          .where('id', '=', id)
          .executeTakeFirstOrThrow(),
      )
    expect(await read()).toEqual({ triage: 'complaint', triage_by: 'classifier', detected_language: 'en' })
    const corrected = await house.as('advisor').post(`/api/messages/${id}/triage`, { triage: 'question' })
    expect(corrected.status, JSON.stringify(corrected.body)).toBe(200)
    await house.house.write((scope) => markRead(scope, id))
    expect(await read()).toMatchObject({ triage: 'question', triage_by: 'person' })
  })
})

describe('rules of speaking', () => {
  const care = async (clientId: string, key: string) => {
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
        body: 'Toute la maison vous souhaite un bel anniversaire.',
        template: 'birthday',
        attemptKey: key,
        author: null,
      }),
    )
    return id ?? ''
  }
  const stateOf = (id: string) =>
    house.house.read(
      async ({ trx }) =>
        (await trx.selectFrom('messages').select('state').where('id', '=', id).executeTakeFirstOrThrow())
          .state,
    )

  test('an edition of the house rules from then on, and can be tried on what was said before', async () => {
    const at = await deposit()
    const before = await care(at.clientId, 'birthday-1')
    await worker.perform(house.house, { messageId: before })
    expect(await stateOf(before)).toBe('sent')
    const rules = {
      held: ['survey', 'care', 'commercial'],
      needsConsent: ['commercial', 'care'],
      quiet: { from: 20, until: 8 },
      cap: { most: 2, days: 30 },
      expiresAfterDays: 21,
    }
    const tried = await house
      .as('head_office')
      .post('/api/coherence/replay', { from: '2026-03-01', until: '2026-04-01', rules })
    expect(tried.body).toMatchObject({
      messages: 1,
      leftThen: 1,
      wouldLeave: 0,
      stops: [{ rule: 'no-consent', count: 1 }],
    })
    const published = await house
      .as('head_office')
      .post('/api/coherence/editions', { rules, reason: 'Birthdays only for who wants them' })
    expect(published.body).toEqual({ version: 3 })
    const after = await care(at.clientId, 'birthday-2')
    await worker.perform(house.house, { messageId: after })
    expect(await stateOf(after)).toBe('held')
  })

  test('the bench changes no rules', async () => {
    const rules = {
      held: [],
      needsConsent: [],
      quiet: { from: 24, until: 0 },
      cap: { most: 50, days: 1 },
      expiresAfterDays: 1,
    }
    const refused = await house
      .as('watchmaker')
      .post('/api/coherence/editions', { rules, reason: 'none of them' })
    expect(refused.status).toBe(403)
  })
})
