import { afterAll, beforeAll, expect, test } from 'vitest'
import { eraseClient, keptAbout } from '#modules/clients/public.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { takeIn } from '#voices/intake/arrival.ts'
import { signedMessageId, signedReplyAddress } from '#voices/intake/signed-reference.ts'
import { mailKey } from '#voices/intake/mail/mail-key.ts'
import { understandArrival } from './jobs.ts'

let house: TestHouse
let accountId = ''
let client = ''
let order = ''
let number = ''
let letter = ''

interface Mail {
  readonly from: string
  readonly to?: string
  readonly subject?: string
  readonly text: string
  readonly headers?: readonly string[]
}

let counter = 0
const mailOf = (mail: Mail): Buffer => {
  counter += 1
  return Buffer.from(
    [
      `From: ${mail.from}`,
      `To: ${mail.to ?? 'service@maison.example'}`,
      `Subject: ${mail.subject ?? 'Ma montre'}`,
      ...(mail.headers?.some((line) => /^message-id/i.test(line))
        ? []
        : [`Message-ID: <m${counter}@outside.example>`]),
      ...(mail.headers ?? []),
      'Content-Type: text/plain; charset=utf-8',
      '',
      mail.text,
      '',
    ].join('\r\n'),
  )
}

/** As the reader of the mailbox does it: raw first, then the job. */
const arrive = async (raw: Uint8Array): Promise<string | null> => {
  const id = await house.house.write((scope) =>
    takeIn(scope, { accountId, channel: 'mail', externalKey: mailKey(raw), raw, arrivedAt: scope.now }),
  )
  if (id === null) return null
  await understandArrival(house.house, id)
  return house.house.read(async (scope) => {
    const row = await scope.trx
      .selectFrom('arrivals')
      .select('message_id')
      .where('house_id', '=', scope.houseId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return row.message_id
  })
}

const stored = (id: string | null) =>
  house.house.read((scope) =>
    scope.trx
      .selectFrom('messages')
      .selectAll()
      .where('house_id', '=', scope.houseId)
      .where('id', '=', id ?? '')
      .executeTakeFirstOrThrow(),
  )

const signing = () => ({ vault: house.foundation.vault, houseId: house.houseId })

beforeAll(async () => {
  house = await openTestHouse()
  const added = await house.as('owner').post('/api/channels/mail', {
    name: 'Service', address: 'service@maison.example', siteId: null, enabled: true, imap: null, smtp: null,
    mailbox: 'INBOX', plusAddresses: true, imapPassword: '', smtpPassword: '',
  }) // prettier-ignore
  expect(added.status, JSON.stringify(added.body)).toBe(200)
  accountId = added.body.id
  const received = await house.as('advisor').post('/api/orders', {
    ...depositBody(house),
    client: { familyName: 'Rochat', givenName: 'Claire', language: 'fr', mail: 'Claire.Rochat@example.ch' },
    watch: { brand: 'Omega', model: 'Seamaster', reference: '2531', serial: '81234567', serialState: 'read', movement: 'automatic' },
  }) // prettier-ignore
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  client = received.body.clientId
  order = received.body.id
  number = received.body.number
  const said = await house.as('advisor').post(`/api/clients/${client}/answers`, {
    body: 'Bonjour Madame, merci de votre visite.',
    orderId: order,
  })
  expect(said.status, JSON.stringify(said.body)).toBe(200)
  letter = said.body.id
})
afterAll(() => house.close())

test('an answer to our own letter joins its client, and its order is suggested with the reason', async () => {
  const raw = mailOf({
    from: '"Claire" <claire.rochat@example.ch>',
    text: 'Merci, parfait.\r\n\r\nLe 12 mars 2026, Maison <service@maison.example> a écrit :\r\n> Bonjour Madame',
    headers: [`In-Reply-To: <${signedMessageId(signing(), letter, 'maison.example')}>`],
  })
  const message = await stored(await arrive(raw))
  expect(message).toMatchObject({
    client_id: client,
    contact_id: null,
    body: 'Merci, parfait.',
    state: 'received',
  })
  expect(message).toMatchObject({
    order_id: null,
    suggested_order_id: order,
    suggestion_reason: `reference:${number}`,
  })
  expect(message.quoted).toContain('> Bonjour Madame')
  expect(await arrive(raw), 'the same mail again').toBeNull()
  const tied = await house.as('advisor').post(`/api/messages/${message.id}/suggestion`, { orderId: order })
  expect(tied.body).toMatchObject({ orderId: order })
  expect(await stored(message.id)).toMatchObject({ order_id: order, suggested_order_id: null })
})

test('an answer to the signed plus-address is known without any header', async () => {
  const address = signedReplyAddress(signing(), letter, 'service@maison.example') ?? ''
  expect(address).toMatch(/^service\+hb[a-z0-9]{41}@maison\.example$/)
  const message = await stored(
    await arrive(mailOf({ from: 'CLAIRE.ROCHAT@example.ch', to: address.toUpperCase(), text: 'Oui' })),
  )
  expect(message).toMatchObject({ client_id: client, suggestion_reason: `reference:${number}` })
})

test('whoever answers our letter from another address is a contact, and the client is only a guess', async () => {
  const reference = signedMessageId(signing(), letter, 'maison.example')
  const message = await stored(
    await arrive(
      mailOf({
        from: 'Paul <paul@elsewhere.example>',
        text: 'Je réponds pour ma femme',
        headers: [`References: <${reference}>`],
      }),
    ),
  )
  expect(message).toMatchObject({
    client_id: null,
    order_id: null,
    suggestion_reason: `other-sender:${number}`,
  })
  const { body } = await house.as('advisor').get(`/api/contacts/${message.contact_id}`)
  expect(body.guesses[0]).toMatchObject({ clientId: client, orderNumber: number })
  expect(body.guesses[0].reason).toContain('not this client')
})

test('two hundred spoofed threads act for nobody: no client is changed, none joins a conversation', async () => {
  const before = await house.as('advisor').get(`/api/clients/${client}/conversation`)
  const counted = before.body.messages.length
  const good = signedMessageId(signing(), letter, 'maison.example')
  const [, id = '', signature = ''] = good.split(/[.@]/)
  const other = await house.secondHouse()
  const foreign = signedMessageId(
    { vault: house.foundation.vault, houseId: other.houseId },
    letter,
    'maison.example',
  )
  const forge = (n: number): string => {
    const at = n % 31
    const changed = signature.slice(0, at) + (signature[at] === 'a' ? 'b' : 'a') + signature.slice(at + 1)
    return [
      `hb.${id}.${changed}@maison.example`, `hb.${id}@maison.example`, foreign, `hb.${id}.${'0'.repeat(31)}@maison.example`,
      `hb.${'z'.repeat(25)}.${signature}@maison.example`,
    ][n % 5] ?? '' // prettier-ignore
  }
  const senders = ['claire.rochat@example.ch', house.staff.advisor.mail, house.staff.owner.mail, 'stranger@elsewhere.example', 'service@maison.example'] // prettier-ignore
  const places: ((reference: string) => Partial<Mail>)[] = [
    (reference) => ({ headers: [`In-Reply-To: <${reference}>`] }),
    (reference) => ({ headers: [`References: <x@y> <${reference}>`] }),
    (reference) => ({ headers: [`Message-ID: <${reference}>`, `In-Reply-To: <${reference}>`] }),
    (reference) => ({ to: `service+hb${reference.replace(/[^a-z0-9]/g, '').slice(2, 43)}@maison.example` }),
  ]
  for (let n = 0; n < 200; n += 1) {
    const from = senders[n % 5] ?? ''
    const mail = {
      from: `"Owner" <${from}>`,
      text: `J’accepte le devis ${number} ${n}`,
      ...places[n % 4]?.(forge(Math.floor(n / 4))),
    }
    const message = await stored(await arrive(mailOf(mail)))
    expect(message.client_id, JSON.stringify(mail)).toBeNull()
    expect(message).toMatchObject({
      order_id: null,
      author_id: null,
      direction: 'in',
      suggested_order_id: null,
    })
  }
  const after = await house.as('advisor').get(`/api/clients/${client}/conversation`)
  expect(after.body.messages.length).toBe(counted)
  expect(after.body.mail).toBe('Claire.Rochat@example.ch')
})

test('a mail of staff is a stranger’s, and a yes by mail approves nothing', async () => {
  const message = await stored(
    await arrive(mailOf({ from: house.staff.owner.mail, text: `Devis accepté pour ${number}` })),
  )
  expect(message).toMatchObject({
    client_id: null,
    author_id: null,
    suggestion_reason: `number:${number}`,
    arrived_as: 'message',
  })
  const { body } = await house.as('advisor').get(`/api/orders/${order}`)
  expect(JSON.stringify(body)).not.toContain('quote-approved')
})

test('an unknown sender who names a serial is recognised, and the recognition can be taken back', async () => {
  const message = await stored(
    await arrive(
      mailOf({
        from: 'Claire Rochat <claire.private@example.org>',
        text: 'Ma montre n° 8123-4567 est-elle prête ?',
      }),
    ),
  )
  expect(message).toMatchObject({
    client_id: null,
    suggested_order_id: order,
    suggestion_reason: 'serial:81234567',
  })
  const contact = message.contact_id ?? ''
  const advisor = house.as('advisor')
  const listed = await advisor.get('/api/contacts?state=open')
  expect(listed.body.contacts.map(({ id }: { id: string }) => id)).toContain(contact)
  const recognised = await advisor.post(`/api/contacts/${contact}/recognise`, { clientId: client })
  expect(recognised.body).toMatchObject({ clientId: client, messages: 1 })
  expect(await stored(message.id)).toMatchObject({ client_id: client, suggested_order_id: order })
  const next = await stored(await arrive(mailOf({ from: 'claire.private@example.org', text: 'Merci' })))
  expect(next).toMatchObject({ client_id: client, contact_id: null })
  expect((await advisor.post(`/api/contacts/${contact}/undo`)).status).toBe(200)
  expect(await stored(message.id)).toMatchObject({ client_id: null, order_id: null })
  const again = await stored(await arrive(mailOf({ from: 'claire.private@example.org', text: 'Encore moi' })))
  expect(again).toMatchObject({ client_id: null, contact_id: contact })
})

test('someone dismissed stays aside, until their words name an order', async () => {
  const message = await stored(await arrive(mailOf({ from: 'offers@spam.example', text: 'Cheap watches' })))
  const advisor = house.as('advisor')
  expect((await advisor.post(`/api/contacts/${message.contact_id}/dismiss`)).status).toBe(200)
  expect((await stored(message.id)).state).toBe('dismissed')
  expect((await stored(await arrive(mailOf({ from: 'offers@spam.example', text: 'More' })))).state).toBe(
    'dismissed',
  )
  expect(
    (await stored(await arrive(mailOf({ from: 'offers@spam.example', text: `${number}?` })))).state,
  ).toBe('received')
  const { body } = await advisor.get(`/api/contacts/${message.contact_id}`)
  expect(body.contact.state).toBe('open')
})

test('a bounce of our letter marks it failed with its reason; a made-up bounce changes nothing', async () => {
  const report = (reference: string): Buffer =>
    Buffer.from(
      [
        'From: Mail Delivery System <mailer-daemon@mx.example>', 'To: service@maison.example', 'Subject: Undelivered',
        `Message-ID: <b${(counter += 1)}@mx.example>`, 'Return-Path: <>', 'Auto-Submitted: auto-replied',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b', '', '--b', 'Content-Type: text/plain', '',
        'It could not be delivered.', '', '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', '',
        'Final-Recipient: rfc822; claire.rochat@example.ch', 'Action: failed', 'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 no such mailbox', '', '--b', 'Content-Type: message/rfc822', '',
        'From: service@maison.example', `Message-ID: <${reference}>`, '', 'Bonjour', '', '--b--', '',
      ].join('\r\n'),
    ) // prettier-ignore
  for (const state of ['sending', 'sent'] as const)
    await house.house.write((scope) =>
      scope.trx
        .updateTable('messages')
        .set({ state })
        .where('house_id', '=', scope.houseId)
        .where('id', '=', letter)
        .execute(),
    )
  const good = signedMessageId(signing(), letter, 'maison.example')
  const made = await stored(await arrive(report(good.replace(/\.([a-z0-9])/, '.z'))))
  expect(made).toMatchObject({ client_id: null, arrived_as: 'bounce', state: 'dismissed' })
  expect((await stored(letter)).state).toBe('sent')
  expect(await arrive(report(good))).toBeNull()
  const failed = await stored(letter)
  expect(failed.state).toBe('failed')
  expect(failed.failure).toContain('550 5.1.1 no such mailbox')
})

test('an automatic reply is kept and owes no answer', async () => {
  const message = await stored(
    await arrive(
      mailOf({
        from: 'claire.rochat@example.ch',
        subject: 'Absence',
        text: 'Je suis absente',
        headers: ['Auto-Submitted: auto-replied'],
      }),
    ),
  )
  expect(message).toMatchObject({ client_id: client, arrived_as: 'auto_reply', state: 'dismissed' })
})

test('what cannot be read stays as it came, is shown, and can be read again', async () => {
  const raw = Buffer.alloc(100_000, 65)
  expect(await arrive(raw)).toBeNull()
  const advisor = house.as('advisor')
  const { body } = await advisor.get('/api/arrivals/unread')
  expect(body.arrivals).toHaveLength(1)
  expect(body.arrivals[0]).toMatchObject({ bytes: 100_000, failure: 'the headers do not end' })
  const reply = await advisor.get(`/api/arrivals/${body.arrivals[0].id}/raw`)
  expect(Buffer.compare(reply.bytes, raw)).toBe(0)
  expect(reply.headers.get('content-disposition')).toContain('attachment')
  expect((await advisor.post(`/api/arrivals/${body.arrivals[0].id}/again`)).status).toBe(200)
})

test('a site manager keeps the accounts of their own site, and a kept password follows no new host', async () => {
  const manager = house.as('site_manager')
  const mail = (siteId: string | null, more = {}) => ({
    name: 'Genève', address: 'geneve@maison.example', siteId, enabled: false, imap: { host: 'imap.example.com', port: 993, security: 'tls', user: 'g' },
    smtp: null, mailbox: 'INBOX', plusAddresses: false, imapPassword: 'secret of the mailbox', smtpPassword: '', ...more,
  }) // prettier-ignore
  expect((await manager.post('/api/channels/mail', mail(null))).status).toBe(403)
  expect((await manager.post('/api/channels/mail', mail(house.sites.lyon))).status).toBe(403)
  const added = await manager.post('/api/channels/mail', mail(house.sites.geneva))
  expect(added.status, JSON.stringify(added.body)).toBe(200)
  const find = async () =>
    (await manager.get('/api/channels')).body.accounts.find(({ id }: { id: string }) => id === added.body.id)
  expect(await find()).toMatchObject({ mail: { hasImapPassword: true }, version: 1 })
  expect(JSON.stringify(await find())).not.toContain('secret of the mailbox')
  const moved = mail(house.sites.geneva, { imapPassword: '', imap: { host: 'thief.example.com', port: 993, security: 'tls', user: 'g' }, version: 1 }) // prettier-ignore
  expect((await manager.put(`/api/channels/mail/${added.body.id}`, moved)).status).toBe(200)
  expect(await find()).toMatchObject({ mail: { hasImapPassword: false }, version: 2 })
  const test = await manager.post('/api/channels/mail/test', { accountId: null, imap: { host: '127.0.0.1', port: 143, security: 'none', user: 'x' }, smtp: { host: '169.254.169.254', port: 25, security: 'none', user: '' }, mailbox: 'INBOX', imapPassword: 'x', smtpPassword: '' }) // prettier-ignore
  expect(test.body.imap).toMatchObject({ works: false })
  expect(test.body.imap.words).toContain('does not lead to a public address')
  expect(test.body.smtp.words).toContain('does not lead to a public address')
  const kept = await house.database.execute('select sealed_secret from channel_accounts where name = $1', [
    'Genève',
  ])
  expect(JSON.stringify(kept.rows)).not.toContain('secret of the mailbox')
})

test('what came in from somebody goes with them: raw mail, files, addresses; their copy names them before', async () => {
  const advisor = house.as('advisor')
  const created = await advisor.post('/api/clients', {
    givenName: 'Irma', familyName: 'Canaria', company: '', mail: 'irma@canaria.example', phone: '', language: 'fr', street: '',
    postalCode: '', city: '', country: '', remark: '',
  }) // prettier-ignore
  expect(created.status, JSON.stringify(created.body)).toBe(200)
  const raw = Buffer.from(
    [
      'From: Irma Canaria <irma@canaria.example>', 'To: service@maison.example', 'Subject: canari-un', 'Message-ID: <canari-deux@canaria.example>',
      'Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/html', '', '<p>canari-trois</p><blockquote>&gt;</blockquote>',
      '--b', 'Content-Type: application/octet-stream', 'Content-Disposition: attachment; filename=canari-quatre.txt', '', 'canari-cinq', '--b--', '',
    ].join('\r\n'),
  ) // prettier-ignore
  const message = await stored(await arrive(raw))
  expect(message.client_id).toBe(created.body.id)
  const other = await stored(await arrive(mailOf({ from: 'irma.autre@canaria.example', text: 'canari-six' })))
  expect(
    (await advisor.post(`/api/contacts/${other.contact_id}/recognise`, { clientId: created.body.id })).status,
  ).toBe(200)
  const owner = house.as('owner')
  const copy = await house.house.read((scope) => keptAbout(scope, created.body.id))
  expect(JSON.stringify(copy)).toContain('irma.autre@canaria.example')
  expect(JSON.stringify(copy)).toContain('canari-quatre')
  const { body: known } = await owner.get(`/api/clients/${created.body.id}`)
  const gone = await house.house.write((scope) => eraseClient(scope, created.body.id, 'asked for it'))
  expect(gone, JSON.stringify(known)).toBeUndefined()
  const left: string[] = []
  for (const table of [
    'arrivals',
    'messages',
    'contacts',
    'client_addresses',
    'message_attachments',
    'files',
    'clients',
    'facts',
    'search_entries',
  ]) {
    const { rows } = await house.database.execute(`select * from ${table}`)
    const text = rows
      .map((row) =>
        Object.values(row)
          .map((value) =>
            value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value),
          )
          .join(' '),
      )
      .join('\n')
    if (/canari[-a]|irma/i.test(text))
      left.push(`${table}: ${/.{60}(canari[-a]|irma).{20}/i.exec(text)?.[0] ?? ''}`)
  }
  expect(left).toEqual([])
})
