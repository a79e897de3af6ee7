import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/identifier.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { openFakeProvider, type FakeProvider, type ProviderCall } from '#tests/fake-provider.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { smsChannel } from '#voices/channels/sms/sms-channel.ts'
import { telegramChannel } from '#voices/channels/telegram/telegram-channel.ts'
import { whatsappChannel } from '#voices/channels/whatsapp/whatsapp-channel.ts'
import { sendMessageWorker } from '#voices/send-message.ts'
import { sealAccountSecret } from '#voices/store/channel-accounts.ts'
import { understandArrival } from './jobs.ts'

let house: TestHouse
let provider: FakeProvider
let order: Record<string, string>
/** What the provider says next, instead of what it usually says. */
let nextAnswer: { status: number; json: unknown } | undefined
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const origin = 'http://127.0.0.1:4810'

const usualAnswer = ({ path }: ProviderCall, earlier: number) => {
  if (path === '/files/1') return { bytes: png }
  if (path === '/media-1') return { json: { url: `${provider.origin}/files/1` } }
  if (path.endsWith('/sendMessage')) return { json: { ok: true, result: { message_id: 900 + earlier } } }
  if (path.endsWith('/messages')) return { json: { messages: [{ id: `wamid.out${earlier}` }] } }
  if (path.endsWith('/Messages.json')) return { status: 201, json: { sid: `SM${earlier}` } }
  return { json: { id: `sms-${earlier}` } }
}

beforeAll(async () => {
  provider = await openFakeProvider((call, earlier) => {
    const said = nextAnswer ?? usualAnswer(call, earlier)
    nextAnswer = undefined
    return said
  })
  house = await openTestHouse({ now: new Date('2026-03-12T09:00:00Z'), allowHosts: [provider.host] })
  const received = await house.as('advisor').post('/api/orders', depositBody(house))
  order = received.body
})
afterAll(async () => {
  await house.close()
  await provider.close()
})

interface Account {
  readonly channel: 'sms' | 'whatsapp' | 'telegram'
  readonly address: string
  readonly settings: Record<string, unknown>
  readonly secret: Record<string, string>
}

const openAccount = async ({ channel, address, settings, secret }: Account): Promise<string> => {
  const id = newId()
  await house.house.write(async (scope) => {
    const of = { houseId: scope.houseId, accountId: id }
    await scope.trx
      .insertInto('channel_accounts')
      .values({
        house_id: scope.houseId,
        id,
        channel,
        name: channel,
        address,
        settings: JSON.stringify(settings),
        sealed_secret: sealAccountSecret(house.foundation.vault, of, secret),
        created_at: scope.now,
      })
      .execute()
  })
  return id
}

// oxlint-disable-next-line eslint/max-params -- where, what, and what proves it
const call = (channel: string, account: string, body: string, headers: Record<string, string> = {}) =>
  house.app.fetch(
    new Request(`${origin}/webhooks/${channel}/${house.houseId}/${account}`, {
      method: 'POST',
      body,
      headers,
    }),
  )

const arrivalsOf = async (account: string): Promise<string[]> => {
  const { rows } = await house.database.execute('select id from arrivals where account_id = $1', [account])
  return rows.map((row) => String(row['id']))
}

const understand = async (account: string): Promise<void> => {
  for (const id of await arrivalsOf(account)) await understandArrival(house.house, id)
}

const thread = async () => (await house.as('advisor').get(`/api/inbox/${order['clientId']}`)).body

const answer = (channel: string, address: string, more = {}) =>
  house.as('advisor').post(`/api/inbox/${order['clientId']}/answers`, {
    body: 'Buongiorno, grazie del suo messaggio.',
    orderId: order['id'],
    channel,
    address,
    ...more,
  })

const send = async (id: string): Promise<Record<string, unknown>> => {
  const worker = sendMessageWorker([smsChannel(), whatsappChannel(), telegramChannel()])
  await worker.perform(house.house, { messageId: id }).catch(() => undefined)
  const { rows } = await house.database.execute(
    'select state, failure, external_id, delivered_by from messages where id = $1',
    [id],
  )
  return rows[0] ?? {}
}

describe('short messages of a provider that speaks JSON', () => {
  let account: string
  const sign = (body: string): Record<string, string> => ({
    'x-signature': `sha256=${createHmac('sha256', 'hook').update(body).digest('hex')}`,
  })
  const words = JSON.stringify({
    id: 'in-1',
    from: '0041 79 555 12 34',
    to: '+41225550101',
    text: 'Quando è pronto?',
  })

  beforeAll(async () => {
    account = await openAccount({
      channel: 'sms',
      address: '+41225550101',
      settings: { provider: 'json', apiUrl: `${provider.origin}/send` },
      secret: { token: 'key', webhookSecret: 'hook' },
    })
  })

  test('a wrong signature, none, or the right one over other words is turned away and nothing is kept', async () => {
    for (const headers of [{}, { 'x-signature': 'sha256=00' }, sign(`${words} `)])
      expect((await call('sms', account, words, headers)).status).toBe(401)
    expect((await call('sms', newId(), words, sign(words))).status).toBe(404)
    expect((await call('telegram', account, words, sign(words))).status).toBe(404)
    expect(await arrivalsOf(account)).toEqual([])
  })

  test('what is genuine is kept once however often it comes, and joins the client’s conversation', async () => {
    for (let times = 0; times < 3; times += 1)
      expect((await call('sms', account, words, sign(words))).status).toBe(200)
    expect(await arrivalsOf(account)).toHaveLength(1)
    await understand(account)
    expect((await thread()).messages.at(-1)).toMatchObject({
      channel: 'sms',
      body: 'Quando è pronto?',
      state: 'received',
      clientId: order['clientId'],
    })
  })

  test('a body larger than a message is refused unread', async () => {
    const large = JSON.stringify({ id: 'big', from: '+41', text: 'x'.repeat(1_100_000) })
    expect((await call('sms', account, large, sign(large))).status).toBe(413)
  })

  test('the answer leaves by SMS with its key, and a refusal by the provider is said', async () => {
    const { ways } = await thread()
    expect(ways[0]).toMatchObject({ channel: 'sms', address: '+41795551234' })
    const answered = await answer('sms', '+41795551234')
    expect(answered.status, JSON.stringify(answered.body)).toBe(200)
    expect(await send(answered.body.id)).toMatchObject({ state: 'sent', delivered_by: 'sms' })
    const sent = provider.calls.at(-1)
    expect(sent?.headers).toMatchObject({ authorization: 'Bearer key' })
    expect(sent?.headers['idempotency-key']).toMatch(/^answer:/)
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ to: '+41795551234', from: '+41225550101' })
    nextAnswer = { status: 422, json: { message: 'number unknown' } }
    const again = await answer('sms', '+41795551234')
    expect(await send(again.body.id)).toMatchObject({
      state: 'failed',
      failure: 'the provider refused it (422): number unknown',
    })
  })

  test('a provider that is down is said on the account and by health, and the message waits', async () => {
    nextAnswer = { status: 503, json: {} }
    const answered = await answer('sms', '+41795551234')
    expect(await send(answered.body.id)).toMatchObject({ state: 'queued' })
    const trouble = async () =>
      (await house.database.execute('select trouble from channel_accounts where id = $1', [account])).rows[0]
    expect((await trouble())?.['trouble']).toContain('answered 503')
    expect((await house.stranger.get('/health')).body.channels).toMatchObject({ inTrouble: 1 })
    const told = await house.as('advisor').get('/api/channels/troubles')
    expect(told.body).toMatchObject({ troubles: [{ id: account, channel: 'sms' }], maySeeWhy: false })
    expect(await send(answered.body.id)).toMatchObject({ state: 'sent' })
    expect((await trouble())?.['trouble']).toBe('')
    expect((await house.stranger.get('/health')).body.channels).toMatchObject({ inTrouble: 0 })
  })
})

describe('short messages of a provider that speaks as Twilio does', () => {
  test('its signature over address and fields is asked for, its report tells of a failure', async () => {
    const account = await openAccount({
      channel: 'sms',
      address: '+41225550199',
      settings: { provider: 'twilio', apiUrl: provider.origin, accountSid: 'AC1' },
      secret: { token: 'auth' },
    })
    const fields = { MessageSid: 'SMin', From: '+41795551234', To: '+41225550199', Body: 'Ciao' }
    const url = `${origin}/webhooks/sms/${house.houseId}/${account}`
    const signed = Object.entries(fields)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => name + value)
    const signature = createHmac('sha1', 'auth')
      .update(url + signed.join(''))
      .digest('base64')
    const form = new URLSearchParams(fields).toString()
    expect((await call('sms', account, form, { 'x-twilio-signature': 'AAAA' })).status).toBe(401)
    const headers = { 'x-twilio-signature': signature, 'content-type': 'application/x-www-form-urlencoded' }
    expect((await call('sms', account, form, headers)).status).toBe(200)
    await understand(account)
    expect((await thread()).messages.at(-1)).toMatchObject({ body: 'Ciao', channel: 'sms' })
    const answered = await answer('sms', '+41795551234')
    expect(await send(answered.body.id)).toMatchObject({ state: 'sent' })
    expect(provider.calls.at(-1)?.path).toBe('/2010-04-01/Accounts/AC1/Messages.json')
  })
})

describe('WhatsApp Cloud', () => {
  let account: string
  const sign = (body: string): Record<string, string> => ({
    'x-hub-signature-256': `sha256=${createHmac('sha256', 'app').update(body).digest('hex')}`,
  })
  const notice = (value: Record<string, unknown>): string =>
    JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [{ id: '1', changes: [{ field: 'messages', value }] }],
    })

  beforeAll(async () => {
    account = await openAccount({
      channel: 'whatsapp',
      address: '+41225550102',
      settings: {
        apiUrl: provider.origin,
        phoneNumberId: '123456',
        templates: [{ name: 'watch_ready', language: 'it', text: 'Il Suo {{1}} è pronto.' }],
      },
      secret: { accessToken: 'bearer', appSecret: 'app', verifyToken: 'shake' },
    })
  })

  test('the handshake is answered to whoever knows the word, and to nobody else', async () => {
    const shake = (word: string) =>
      house.app.fetch(
        new Request(
          `${origin}/webhooks/whatsapp/${house.houseId}/${account}?hub.mode=subscribe&hub.verify_token=${word}&hub.challenge=77`,
        ),
      )
    expect(await (await shake('shake')).text()).toBe('77')
    expect((await shake('guess')).status).toBe(401)
  })

  test('a photograph comes with its words, and goes into the order in one press, once', async () => {
    const body = notice({
      contacts: [{ wa_id: '41795551234', profile: { name: 'Chiara' } }],
      messages: [
        {
          id: 'wamid.1',
          from: '41795551234',
          type: 'image',
          image: { id: 'media-1', mime_type: 'image/png', caption: 'Il graffio' },
        },
      ],
    })
    expect((await call('whatsapp', account, body, { 'x-hub-signature-256': 'sha256=1' })).status).toBe(401)
    expect((await call('whatsapp', account, body, sign(body))).status).toBe(200)
    await understand(account)
    const message = (await thread()).messages.at(-1)
    expect(message).toMatchObject({
      channel: 'whatsapp',
      body: 'Il graffio',
      files: [{ mediaType: 'image/webp' }],
    })
    const put = () =>
      house.as('advisor').post(`/api/messages/${message.id}/files/${message.files[0].fileId}/into-order`, {
        orderId: order['id'],
      })
    expect((await put()).status).toBe(200)
    expect((await put()).status).toBe(409)
    const page = await house.as('advisor').get(`/api/orders/${order['id']}`)
    expect(JSON.stringify(page.body)).toContain(message.files[0].fileId)
  })

  test('within the window free words leave, after it only approved ones', async () => {
    const answered = await answer('whatsapp', '41795551234')
    expect(await send(answered.body.id)).toMatchObject({ state: 'sent', delivered_by: 'whatsapp' })
    expect(JSON.parse(provider.calls.at(-1)?.body ?? '')).toMatchObject({ to: '41795551234', type: 'text' })
    const waiting = await answer('whatsapp', '41795551234')
    house.clock.moveTo(new Date('2026-03-13T09:00:01Z'))
    expect(await send(waiting.body.id)).toMatchObject({ state: 'failed' })
    const refused = await answer('whatsapp', '41795551234')
    expect(refused.status).toBe(409)
    expect(refused.body.error.message).toContain('approved template')
    const template = { name: 'watch_ready', language: 'it', values: ['Omega Speedmaster'] }
    const approved = await answer('whatsapp', '41795551234', { body: 'Buongiorno.', template })
    expect(await send(approved.body.id)).toMatchObject({ state: 'sent' })
    expect(JSON.parse(provider.calls.at(-1)?.body ?? '')).toMatchObject({
      type: 'template',
      template: {
        name: 'watch_ready',
        language: { code: 'it' },
        components: [{ type: 'body', parameters: [{ type: 'text', text: 'Omega Speedmaster' }] }],
      },
    })
  })

  test('a message that could not be delivered after all is said', async () => {
    const { rows } = await house.database.execute(
      `select external_id from messages where channel = 'whatsapp' and state = 'sent' limit 1`,
    )
    const of = String(rows[0]?.['external_id'])
    const body = notice({ statuses: [{ id: of, status: 'failed', errors: [{ title: 'Undeliverable' }] }] })
    expect((await call('whatsapp', account, body, sign(body))).status).toBe(200)
    await understand(account)
    const told = await house.database.execute('select state, failure from messages where external_id = $1', [
      of,
    ])
    expect(told.rows[0]).toEqual({ state: 'failed', failure: 'WhatsApp: Undeliverable' })
  })
})

describe('Telegram', () => {
  test('a stranger’s words open a contact, who is answered in the same chat', async () => {
    const account = await openAccount({
      channel: 'telegram',
      address: 'maison_bot',
      settings: { apiUrl: provider.origin },
      secret: { botToken: '1:AAA', secretToken: 'between-us' },
    })
    const body = JSON.stringify({
      update_id: 5,
      message: {
        message_id: 3,
        chat: { id: 42, type: 'private' },
        from: { first_name: 'Léa', last_name: 'Roy' },
        text: 'Bonjour',
      },
    })
    const word = 'x-telegram-bot-api-secret-token'
    expect((await call('telegram', account, body, { [word]: 'guess' })).status).toBe(401)
    for (let times = 0; times < 2; times += 1)
      expect((await call('telegram', account, body, { [word]: 'between-us' })).status).toBe(200)
    await understand(account)
    const unknown = (await house.as('advisor').get('/api/inbox?filter=unknown')).body.lines
    expect(unknown).toMatchObject([{ kind: 'contact', name: 'Léa Roy', channel: 'telegram', count: 1 }])
    const answered = await house.as('advisor').post(`/api/inbox/${unknown[0].subjectId}/answers`, {
      body: 'Bonjour, que pouvons-nous faire pour vous ?',
      orderId: null,
      channel: 'telegram',
      address: '42',
    })
    expect(answered.status, JSON.stringify(answered.body)).toBe(200)
    expect(await send(answered.body.id)).toMatchObject({ state: 'sent', delivered_by: 'telegram' })
    expect(provider.calls.at(-1)?.path).toBe('/bot1:AAA/sendMessage')
    expect(JSON.parse(provider.calls.at(-1)?.body ?? '')).toMatchObject({ chat_id: '42' })
  })

  test('a host that leads inside is never called, and the message fails for good', async () => {
    await house.database.execute(`update channel_accounts set settings = $1 where address = 'maison_bot'`, [
      JSON.stringify({ apiUrl: 'http://169.254.169.254' }),
    ])
    const [unknown] = (await house.as('advisor').get('/api/contacts')).body.contacts
    const answered = await house.as('advisor').post(`/api/inbox/${unknown.id}/answers`, {
      body: 'Merci.',
      orderId: null,
      channel: 'telegram',
      address: '42',
    })
    expect(await send(answered.body.id)).toMatchObject({ state: 'failed' })
  })
})

describe('the form of a channel', () => {
  const bot = {
    channel: 'telegram',
    name: 'Bot',
    address: 'form_bot',
    siteId: null,
    enabled: true,
    settings: {},
  }
  const lineOf = async (id: string) =>
    (await house.as('owner').get('/api/channels/lines')).body.lines.find(
      (line: { id: string }) => line.id === id,
    )

  test('secrets go in and never come back; one left empty stays', async () => {
    const secrets = { botToken: '9:very-secret', secretToken: 'word' }
    const added = await house.as('owner').post('/api/channels/lines', { ...bot, secrets })
    const { id } = added.body
    const line = await lineOf(id)
    expect(line).toMatchObject({ secrets: ['botToken', 'secretToken'], version: 1 })
    expect(line.tell).toBe(`${origin}/webhooks/telegram/${house.houseId}/${id}`)
    expect(JSON.stringify(line)).not.toContain('very-secret')
    const { channel: _channel, ...details } = bot
    const change = { ...details, name: 'Other', secrets: { botToken: '', secretToken: 'new' }, version: 1 }
    expect((await house.as('owner').put(`/api/channels/lines/${id}`, change)).body).toEqual({ version: 2 })
    expect((await house.as('owner').put(`/api/channels/lines/${id}`, change)).status).toBe(409)
    expect(await lineOf(id)).toMatchObject({ name: 'Other', secrets: ['botToken', 'secretToken'] })
  })

  test('what the channel cannot work with, a taken address and a stranger’s hand are refused', async () => {
    const add = (body: Record<string, unknown>, role: 'owner' | 'advisor' | 'site_manager' = 'owner') =>
      house.as(role).post('/api/channels/lines', { ...bot, secrets: {}, ...body })
    expect((await add({})).status).toBe(409)
    const chat = { channel: 'chat', address: 'x', settings: { origins: ['https://a.example/path'] } }
    expect((await add(chat)).status).toBe(400)
    expect((await add({ ...chat, address: 'https://a.example' })).status).toBe(422)
    expect((await add({ address: 'another' }, 'advisor')).status).toBe(403)
    expect((await add({ address: 'another' }, 'site_manager')).status).toBe(403)
  })
})
