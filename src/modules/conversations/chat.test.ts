import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/identifier.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { chatChannel } from '#voices/channels/chat/chat-channel.ts'
import { takeIn } from '#voices/intake/arrival.ts'
import { sendMessageWorker } from '#voices/send-message.ts'
import { understandArrival } from './jobs.ts'

const site = 'https://www.maison.example'
const accountId = newId()
let house: TestHouse

beforeAll(async () => {
  // Thursday, 10 in the morning: somebody is there.
  house = await openTestHouse({ now: new Date('2026-03-12T09:00:00Z') })
  await house.house.write(async (scope) => {
    await scope.trx
      .insertInto('channel_accounts')
      .values([
        {
          house_id: scope.houseId,
          id: accountId,
          channel: 'chat',
          name: 'Site',
          address: site,
          settings: JSON.stringify({ origins: [site] }),
          created_at: scope.now,
        },
        {
          house_id: scope.houseId,
          id: mailAccount,
          channel: 'mail',
          name: 'Mail',
          address: 'service@maison.example',
          settings: '{}',
          created_at: scope.now,
        },
      ])
      .execute()
  })
})
afterAll(() => house.close())
const mailAccount = newId()

interface Asked {
  readonly token?: string
  readonly body?: unknown
  readonly origin?: string
  readonly method?: string
}

const ask = async (path: string, { token, body, origin = site, method }: Asked = {}) => {
  const headers = new Headers({ origin })
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const response = await house.app.fetch(
    new Request(`http://127.0.0.1:4810/chat/${house.houseId}/${accountId}/${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      body: body === undefined ? null : JSON.stringify(body),
    }),
  )
  const text = await response.text()
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into replies freely
  const json: any = text === '' ? null : JSON.parse(text)
  return { status: response.status, headers: response.headers, json }
}

const line = (body: string) => ({ body, key: newId(), language: 'fr' })

const understandAll = async (): Promise<void> => {
  const { rows } = await house.database.execute(`select id from arrivals where state = 'raw' order by id`)
  for (const { id } of rows) await understandArrival(house.house, String(id))
}

const inbox = async () => (await house.as('advisor').get('/api/inbox')).body.lines
const thread = async (id: string) => (await house.as('advisor').get(`/api/inbox/${id}`)).body

const answer = async (id: string, words: Record<string, unknown>): Promise<void> => {
  const answered = await house.as('advisor').post(`/api/inbox/${id}/answers`, { orderId: null, ...words })
  expect(answered.status, JSON.stringify(answered.body)).toBe(200)
  const worker = sendMessageWorker([chatChannel])
  await worker.perform(house.house, { messageId: answered.body.id }).catch(() => undefined)
}

test('the script is small, open to every page, and carries nothing of a house', async () => {
  const response = await house.app.fetch(new Request('http://127.0.0.1:4810/chat/widget.js'))
  const script = await response.text()
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(script.length).toBeLessThan(10_000)
  expect(script).not.toMatch(/document\.cookie|localStorage/)
})

test('only a page of the house’s own site is spoken with, and no cookie is set', async () => {
  for (const origin of ['https://evil.example', 'https://www.maison.example.evil.example', 'null', ''])
    expect((await ask('hello', { origin })).status).toBe(404)
  const hello = await ask('hello?language=fr-CH')
  expect(hello.headers.get('access-control-allow-origin')).toBe(site)
  expect(hello.headers.get('access-control-allow-credentials')).toBeNull()
  expect(hello.headers.get('set-cookie')).toBeNull()
  expect(hello.json).toMatchObject({ house: 'House one', isOpen: true, language: 'fr' })
  expect(hello.json.words.send).toBe('Envoyer')
  expect(
    (await ask('messages', { method: 'OPTIONS' })).headers.get('access-control-allow-headers'),
  ).toContain('authorization')
})

test('a line in the chat opens a contact, and the answer stands in the same window and in no other', async () => {
  const first = await ask('messages', { body: line('Bonjour, réparez-vous les Zenith ?') })
  expect(first.status, JSON.stringify(first.json)).toBe(200)
  const { token } = first.json
  const repeated = line('Une Chronomaster.')
  for (let times = 0; times < 2; times += 1)
    expect((await ask('messages', { token, body: repeated })).json.token).toBe(token)
  await understandAll()
  const [waiting] = await inbox()
  expect(waiting).toMatchObject({ kind: 'contact', channel: 'chat', count: 2, name: 'Visiteur du chat' })
  const { ways } = await thread(waiting.subjectId)
  expect(ways).toMatchObject([{ channel: 'chat', state: 'open' }])
  await answer(waiting.subjectId, { body: 'Oui, volontiers.', channel: 'chat', address: ways[0].address })
  const heard = await ask('messages', { token })
  expect(heard.json.messages.map(({ body }: { body: string }) => body)).toEqual([
    'Bonjour, réparez-vous les Zenith ?',
    'Une Chronomaster.',
    'Oui, volontiers.',
  ])
  const other = await ask('messages', { body: line('Moi aussi') })
  await understandAll()
  expect((await ask('messages', { token: other.json.token })).json.messages).toHaveLength(1)
  expect((await ask('messages', { token: 'a'.repeat(32) })).status).toBe(401)
})

test('when nobody is there the chat becomes a mail in the same conversation', async () => {
  // Saturday night.
  house.clock.moveTo(new Date('2026-03-14T22:00:00Z'))
  const first = await ask('messages', { body: line('Ma montre retarde.') })
  expect(first.json).toMatchObject({ isOpen: false })
  const { token } = first.json
  expect((await ask('mail', { token, body: { mail: 'not a mail' } })).status).toBe(422)
  expect((await ask('mail', { token, body: { mail: 'Lea@Example.ch' } })).json).toEqual({
    mail: 'lea@example.ch',
    isOpen: false,
  })
  await understandAll()
  house.clock.moveTo(new Date('2026-03-16T08:00:00Z'))
  const waiting = (await inbox()).find(({ preview }: { preview: string }) => preview === 'Ma montre retarde.')
  const { ways } = await thread(waiting.subjectId)
  expect(ways).toMatchObject([
    { channel: 'mail', address: 'lea@example.ch' },
    { channel: 'chat', state: 'away' },
  ])
  await answer(waiting.subjectId, { body: 'Apportez-la-nous.', channel: 'mail', address: 'lea@example.ch' })
  // What went by mail does not stand in a window whose address nobody has proven.
  expect((await ask('messages', { token })).json.messages).toHaveLength(1)
  await house.house.write(async (scope) => {
    await takeIn(scope, {
      accountId: mailAccount,
      channel: 'mail',
      externalKey: 'one',
      raw: Buffer.from(
        'From: =?utf-8?q?L=C3=A9a?= <lea@example.ch>\r\nTo: service@maison.example\r\nSubject: Re: votre message\r\nMessage-ID: <a@b>\r\n\r\nJe passe mardi.\r\n',
      ),
      arrivedAt: scope.now,
    })
  })
  await understandAll()
  const { messages } = await thread(waiting.subjectId)
  expect(messages.map(({ channel, body }: Record<string, string>) => `${channel} ${body?.trim()}`)).toEqual([
    'chat Ma montre retarde.',
    'mail Apportez-la-nous.',
    'mail Je passe mardi.',
  ])
})

test('recognised as a client, the visitor’s window and address are theirs from then on', async () => {
  const received = await house.as('advisor').post('/api/orders', {
    ...depositBody(house),
    client: { familyName: 'Roy', givenName: 'Léa', language: 'fr', mail: '' },
  })
  const contacts = (await house.as('advisor').get('/api/contacts')).body.contacts
  const contact = contacts.find(({ lastWords }: { lastWords: string }) => lastWords.includes('mardi'))
  const { clientId } = received.body
  const recognised = await house.as('advisor').post(`/api/contacts/${contact.id}/recognise`, { clientId })
  expect(recognised.status, JSON.stringify(recognised.body)).toBe(200)
  const { ways, messages } = await thread(clientId)
  expect(messages.filter(({ direction }: { direction: string }) => direction === 'in')).toHaveLength(2)
  expect(ways.map(({ address }: { address: string }) => address)).toContain('lea@example.ch')
})

test('whoever types like a machine is asked to wait', async () => {
  let refused = 0
  for (let times = 0; times < 40; times += 1) {
    const { status } = await ask('messages', { token: 'b'.repeat(32), body: line('spam') })
    if (status === 429) refused += 1
  }
  expect(refused).toBeGreaterThan(5)
})
