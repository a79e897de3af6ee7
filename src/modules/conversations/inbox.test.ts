import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/identifier.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { callerOf, openTestHouse, type TestHouse } from '#tests/house.ts'

let house: TestHouse
let order: Record<string, string>

beforeAll(async () => {
  // A Thursday morning in Geneva.
  house = await openTestHouse({ now: new Date('2026-03-12T09:00:00Z') })
  order = await receive('Rossi', 'Chiara')
})
afterAll(() => house.close())

const receive = async (familyName: string, givenName: string): Promise<Record<string, string>> => {
  const received = await house.as('advisor').post('/api/orders', {
    ...depositBody(house),
    client: { familyName, givenName, language: 'it', mail: `${familyName.toLowerCase()}@example.ch` },
  })
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  return received.body
}

/** The client asks on the page of their order. */
const ask = async (of: Record<string, string>, question: string): Promise<void> => {
  const entry = await house.stranger.get(`/p/${of['portalToken']}`)
  const client = callerOf(house.app, (entry.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
  const asked = await client.form(`/portal/orders/${of['id']}/questions`, { key: newId(), question })
  expect(asked.status, String(asked.body)).toBe(303)
}

const inbox = async (filter = 'all', role: 'advisor' | 'owner' | 'relationship_manager' = 'advisor') => {
  const { status, body } = await house.as(role).get(`/api/inbox?filter=${filter}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

const thread = async (id = order['clientId'] ?? '') => {
  const { status, body } = await house.as('advisor').get(`/api/inbox/${id}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

test('who asks stands in the inbox with since when and until when an answer is owed', async () => {
  await ask(order, 'Quando è pronto il mio orologio?')
  const [line] = (await inbox()).lines
  expect(line).toMatchObject({
    kind: 'client',
    name: 'Chiara Rossi',
    preview: 'Quando è pronto il mio orologio?',
    channel: 'portal',
    count: 1,
    orderNumber: order['number'],
    dueAt: '2026-03-13T09:00:00.000Z',
    isLate: false,
  })
  await ask(order, 'È urgente.')
  expect((await inbox()).lines).toHaveLength(1)
  expect((await inbox()).lines[0].count).toBe(2)
})

test('a site that promises an answer within four hours is late after them, and only its leaders decide that', async () => {
  const site = house.sites.geneva
  const change = { amount: 4, unit: 'open_hours', version: 0 }
  expect((await house.as('advisor').put(`/api/inbox/promises/${site}`, change)).status).toBe(403)
  const set = await house.as('site_manager').put(`/api/inbox/promises/${site}`, change)
  expect(set.body).toEqual({ version: 1 })
  expect((await house.as('owner').put(`/api/inbox/promises/${site}`, change)).status).toBe(409)
  expect((await inbox('late')).lines).toEqual([])
  house.clock.moveTo(new Date('2026-03-12T16:00:00Z'))
  expect((await inbox('late')).lines).toHaveLength(1)
  expect((await inbox()).counts).toMatchObject({ all: 1, late: 1, mine: 0, unassigned: 1 })
})

test('a conversation is taken on, put aside, and comes back when the client writes again', async () => {
  const id = order['clientId'] ?? ''
  const me = house.staff.advisor.id
  const taken = await house.as('advisor').post(`/api/inbox/${id}/duty`, { version: 0, assignedTo: me })
  expect(taken.body).toEqual({ version: 1 })
  expect((await inbox('mine')).lines).toHaveLength(1)
  const lost = await house.as('owner').post(`/api/inbox/${id}/duty`, { version: 0, assignedTo: null })
  expect(lost.status).toBe(409)
  const until = '2026-03-16T08:00:00.000Z'
  const rested = await house.as('advisor').post(`/api/inbox/${id}/duty`, { version: 1, snoozedUntil: until })
  expect(rested.body).toEqual({ version: 2 })
  expect((await inbox()).lines).toEqual([])
  expect((await inbox('snoozed')).lines[0]).toMatchObject({ snoozedUntil: until, assignedTo: me })
  house.clock.moveTo(new Date('2026-03-12T16:10:00Z'))
  await ask(order, 'Allora?')
  expect((await inbox('snoozed')).lines).toEqual([])
  expect((await inbox('mine')).lines[0]).toMatchObject({ count: 3, snoozedUntil: null })
})

test('what a conversation still needs to know stands in the inbox until somebody says it', async () => {
  const id = order['clientId'] ?? ''
  const { dutyVersion } = await thread()
  const needs = { version: dutyVersion, needsFact: 'Is the crown here?' }
  await house.as('advisor').post(`/api/inbox/${id}/duty`, needs)
  expect((await inbox()).lines[0]).toMatchObject({ needsFact: 'Is the crown here?' })
})

test('a colleague named in a remark finds it in the inbox until they have read it', async () => {
  const id = order['clientId'] ?? ''
  const remark = await house.as('advisor').post(`/api/inbox/${id}/remarks`, {
    body: '@relationship_manager of one can you call her?',
    orderId: null,
  })
  expect(remark.body).toMatchObject({ mentioned: ['relationship_manager of one'] })
  expect((await inbox('mine', 'relationship_manager')).lines[0]).toMatchObject({ mentionsMe: true })
  expect((await thread()).messages.at(-1)).toMatchObject({
    direction: 'remark',
    mentions: ['relationship_manager of one'],
  })
  expect((await house.as('relationship_manager').post(`/api/inbox/${id}/mentions/seen`)).body).toEqual({
    seen: 1,
  })
  expect((await inbox('mine', 'relationship_manager')).lines).toEqual([])
})

test('while somebody writes, a colleague sees it, and no longer once they stopped', async () => {
  const id = order['clientId'] ?? ''
  await house.as('advisor').post(`/api/inbox/${id}/writing`, { isWriting: true })
  const seen = await house.as('owner').get(`/api/inbox/${id}/writers`)
  expect(seen.body).toEqual({ writers: ['advisor of one'] })
  expect((await inbox('all', 'owner')).lines[0].writers).toEqual(['advisor of one'])
  expect((await inbox()).lines[0].writers).toEqual([])
  await house.as('advisor').post(`/api/inbox/${id}/writing`, { isWriting: false })
  expect((await house.as('owner').get(`/api/inbox/${id}/writers`)).body).toEqual({ writers: [] })
  // A pen left on the table is nobody's after half a minute.
  await house.as('advisor').post(`/api/inbox/${id}/writing`, { isWriting: true })
  house.clock.moveTo(new Date('2026-03-12T16:11:00Z'))
  expect((await house.as('owner').get(`/api/inbox/${id}/writers`)).body).toEqual({ writers: [] })
})

test('a saved answer is filled from the facts, and what no fact fills does not leave', async () => {
  const body = 'Buongiorno {{clientName}}, ordine {{orderNumber}}: pronto il {{promisedDate}}. {{myName}}'
  const unknown = { name: 'Dov’è', language: 'it', body: '{{price}}' }
  expect((await house.as('advisor').post('/api/saved-answers', unknown)).status).toBe(422)
  const saved = await house.as('advisor').post('/api/saved-answers', { ...unknown, body })
  const [orderId, subjectId] = [order['id'] ?? '', order['clientId'] ?? '']
  const filled = await house
    .as('advisor')
    .post(`/api/saved-answers/${saved.body.id}/fill`, { subjectId, orderId })
  expect(filled.body.unresolved).toEqual(['promisedDate'])
  expect(filled.body.text).toBe(
    `Buongiorno Chiara Rossi, ordine ${order['number']}: pronto il {{promisedDate}}. advisor of one`,
  )
  const answer = { body: filled.body.text, orderId, channel: 'mail', address: 'rossi@example.ch' }
  const refused = await house.as('advisor').post(`/api/inbox/${subjectId}/answers`, answer)
  expect(refused.status).toBe(422)
  expect(refused.body.error.message).toContain('{{promisedDate}}')
  const old = await house
    .as('advisor')
    .post(`/api/clients/${subjectId}/answers`, { body: answer.body, orderId })
  expect(old.status).toBe(422)
})

test('an answer settles what it answers, by the way that was chosen', async () => {
  const [orderId, subjectId] = [order['id'] ?? '', order['clientId'] ?? '']
  const { messages, ways } = await thread()
  expect(ways.map(({ channel }: { channel: string }) => channel)).toEqual(['portal', 'mail'])
  const answers = messages
    .filter(({ state }: { state: string }) => state === 'received')
    .map(({ id }: { id: string }) => id)
  const answer = { body: 'Buongiorno, grazie del suo messaggio.', orderId, answers }
  const nowhere = { ...answer, channel: 'sms', address: '+41790000000' }
  expect((await house.as('advisor').post(`/api/inbox/${subjectId}/answers`, nowhere)).status).toBe(409)
  const sent = await house
    .as('advisor')
    .post(`/api/inbox/${subjectId}/answers`, { ...answer, channel: 'mail', address: 'rossi@example.ch' })
  expect(sent.body, JSON.stringify(sent.body)).toMatchObject({ channel: 'mail' })
  const { lines } = await inbox()
  expect(lines[0]).toMatchObject({ count: 0, needsFact: 'Is the crown here?' })
})

test('what needs no answer is set aside in one press, and taken back in another', async () => {
  const other = await receive('Favre', 'Luc')
  await ask(other, 'Merci beaucoup !')
  const id = other['clientId'] ?? ''
  const settled = await house.as('advisor').post(`/api/inbox/${id}/settle`)
  expect(settled.body.messages).toHaveLength(1)
  const isThere = async () =>
    (await inbox()).lines.some(({ subjectId }: { subjectId: string }) => subjectId === id)
  expect(await isThere()).toBe(false)
  const back = await house.as('advisor').post(`/api/inbox/${id}/reopen`, settled.body)
  expect(back.body).toEqual({ reopened: 1 })
  expect(await isThere()).toBe(true)
})

test('an order of somebody else, a stranger and an erased client are not found', async () => {
  const other = await receive('Blanc', 'Eva')
  const answer = { body: 'Bonjour', orderId: other['id'], channel: 'mail', address: 'rossi@example.ch' }
  expect((await house.as('advisor').post(`/api/inbox/${order['clientId']}/answers`, answer)).status).toBe(404)
  expect((await house.as('advisor').get(`/api/inbox/${newId()}`)).status).toBe(404)
  expect((await house.as('reader').post(`/api/inbox/${order['clientId']}/settle`)).status).toBe(403)
})
