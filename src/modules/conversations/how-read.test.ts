import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/identifier.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { callerOf, openTestHouse, type TestHouse } from '#tests/house.ts'
import { readMessageWorker } from './jobs.ts'

let house: TestHouse
let order: Record<string, string>

beforeAll(async () => {
  house = await openTestHouse({ now: new Date('2026-03-12T09:00:00Z') })
  const client = { familyName: 'Rossi', givenName: 'Chiara', language: 'fr', mail: 'chiara@example.ch' }
  const received = await house.as('advisor').post('/api/orders', { ...depositBody(house), client })
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  order = received.body
})
afterAll(() => house.close())

/** What was queued for reading, read as the worker would. */
const readQueued = async (): Promise<number> => {
  const { rows } = await house.database.execute(
    `select data from pgboss.job where name = 'read-message' and state = 'created'`,
  )
  for (const { data } of rows) await readMessageWorker.perform(house.house, withoutHouse(data))
  return rows.length
}

const withoutHouse = (data: unknown): unknown => {
  const payload: unknown = typeof data === 'string' ? JSON.parse(data) : data
  return { messageId: Reflect.get(Object(payload), 'messageId') }
}

const lastMessage = async () => {
  const thread = await house.as('advisor').get(`/api/inbox/${order['clientId']}`)
  return thread.body['messages'].findLast(({ direction }: { direction: string }) => direction === 'in')
}

test('a question from the portal is read like a mail, and a person puts right how it was read', async () => {
  const entry = await house.stranger.get(`/p/${order['portalToken']}`)
  const client = callerOf(house.app, (entry.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
  const question = 'Bonjour, où en est ma montre, est-elle bientôt prête ?'
  await client.form(`/portal/orders/${order['id']}/questions`, { key: newId(), question })
  expect(await lastMessage()).toMatchObject({ triage: '', triageBy: '' })
  expect(await readQueued()).toBe(1)
  const read = await lastMessage()
  expect(read).toMatchObject({ body: question, triage: 'question', triageBy: 'classifier' })

  const corrected = await house
    .as('advisor')
    .post(`/api/messages/${read.id}/triage`, { triage: 'quote_answer' })
  expect(corrected.status, JSON.stringify(corrected.body)).toBe(200)
  await readQueued()
  expect(await lastMessage()).toMatchObject({ triage: 'quote_answer', triageBy: 'person' })
  const refused = await house.as('watchmaker').post(`/api/messages/${read.id}/triage`, { triage: 'spam' })
  expect(refused.status).toBe(403)
})

test('what a client said on the telephone is read too; what the house said is not', async () => {
  const noted = (saidBy: string, body: string) =>
    house
      .as('advisor')
      .post(`/api/clients/${order['clientId']}/notes`, { body, orderId: null, kind: 'telephone', saidBy })
  const said = await noted(
    'client',
    'Je suis très déçue, la montre s’est encore arrêtée et personne ne rappelle',
  )
  expect(said.status, JSON.stringify(said.body)).toBe(200)
  await noted('house', 'Expliqué que la pièce est en route')
  await readQueued()
  expect(await lastMessage()).toMatchObject({ channel: 'telephone', triage: 'complaint' })
})
