import { setTimeout as wait } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBackgroundWork } from '#doors/background.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { startMailboxReaders } from '#voices/channels/imap/mailbox-readers.ts'
import { mailChannel } from '#voices/channels/mail.ts'
import { backgroundWork } from '#src/slices.ts'
import { mailPassword, missingMailServers, startMailServers, type MailServers } from './mail-servers.ts'

const missing = missingMailServers()
if (missing !== undefined) process.stderr.write(`mail servers: skipped, ${missing}\n`)

describe.skipIf(missing !== undefined)('with Dovecot and Exim on loopback', () => {
  let servers: MailServers
  let house: TestHouse
  let readers: { stop(): Promise<void> }
  let account: { id: string; version: number }
  let client = ''
  let order = ''

  const details = (more = {}) => {
    const wire = (port: number, user: string) => ({ host: '127.0.0.1', port, security: 'none', user })
    return {
      name: 'Service', address: 'service@maison.test', siteId: null, enabled: true,
      imap: wire(servers.imapPort, 'service@maison.test'), smtp: wire(servers.smtpPort, 'service'), mailbox: 'INBOX',
      plusAddresses: true, imapPassword: mailPassword, smtpPassword: mailPassword, ...more,
    } // prettier-ignore
  }

  const rows = (text: string) => house.database.execute(text).then((result) => result.rows)

  /** Looks until there is one. */
  const until = async (text: string, seconds = 60): Promise<{ row: Record<string, unknown> }> => {
    const begun = performance.now()
    while (performance.now() - begun < seconds * 1000) {
      const [row] = await rows(text)
      if (row !== undefined) return { row }
      await wait(50)
    }
    throw new Error(
      `nothing for: ${text}\n${JSON.stringify(await rows('select channel, trouble, cursor from channel_accounts'))}\n${servers.said()}`,
    )
  }

  const write = async (from: string, subject: string, more = {}): Promise<void> => {
    const transport = createTransport({ host: '127.0.0.1', port: servers.smtpPort, ignoreTLS: true })
    await transport.sendMail({
      from,
      to: 'service@maison.test',
      subject,
      text: 'Bonjour, où en est ma montre ?',
      ...more,
    })
    transport.close()
  }

  beforeAll(async () => {
    servers = await startMailServers()
    house = await openTestHouse({ allowHosts: ['127.0.0.1'] })
    await startBackgroundWork(house.foundation, {
      workers: backgroundWork([mailChannel({ transport: null, fromAddress: 'service@127.0.0.1' })]).workers,
      crons: [],
    })
    const received = await house.as('advisor').post('/api/orders', {
      ...depositBody(house),
      client: { familyName: 'Rochat', givenName: 'Claire', language: 'fr', mail: 'claire@client.test' },
    })
    expect(received.status, JSON.stringify(received.body)).toBe(200)
    client = received.body.clientId
    order = received.body.id
  })
  afterAll(async () => {
    await readers?.stop()
    await house?.close()
    await servers?.close()
  })

  test('the connection is tested before anything is kept', async () => {
    const owner = house.as('owner')
    const { imap, smtp, mailbox } = details()
    const entered = {
      accountId: null,
      imap,
      smtp,
      mailbox,
      imapPassword: mailPassword,
      smtpPassword: mailPassword,
    }
    const good = await owner.post('/api/channels/mail/test', entered)
    expect(good.body).toMatchObject({ imap: { works: true }, smtp: { works: true } })
    const wrong = await owner.post('/api/channels/mail/test', {
      ...entered,
      imapPassword: 'wrong',
      smtpPassword: 'wrong',
    })
    expect(wrong.body).toMatchObject({ imap: { works: false }, smtp: { works: false } })
    expect(wrong.body.imap.words).toContain('refused')
  })

  test('a mail stands in the conversations within seconds, by IDLE', async () => {
    const added = await house.as('owner').post('/api/channels/mail', details())
    expect(added.status, JSON.stringify(added.body)).toBe(200)
    account = added.body
    readers = startMailboxReaders(house.foundation)
    await until(`select 1 from channel_accounts where cursor ? 'uid'`)
    await write('Claire Rochat <claire@client.test>', 'Premier')
    const { row } = await until(`select * from messages where direction = 'in' and subject = 'Premier'`)
    expect(row).toMatchObject({ client_id: client, suggested_order_id: order, arrived_as: 'message' })
    // Without IDLE the connection would look again after four minutes, and this waits for one at most.
  })

  let letter: Record<string, unknown>
  test('the answer leaves by the account’s own server, and the client’s reply comes back signed', async () => {
    const said = await house.as('advisor').post(`/api/clients/${client}/answers`, {
      body: 'Bonjour Madame, merci de votre message.',
      orderId: order,
    })
    expect(said.status, JSON.stringify(said.body)).toBe(200)
    letter = (await until(`select * from messages where id = '${said.body.id}' and state = 'sent'`)).row
    expect(letter).toMatchObject({ delivered_by: 'smtp' })
    expect(letter['external_id']).toMatch(/^hb\.[a-z0-9]{25}\.[a-z0-9]{31}@maison\.test$/)
    // Accepted is not yet delivered: Exim does that after it has answered us.
    await expect.poll(() => servers.said(), { timeout: 30_000 }).toMatch(/=> claire <claire@client\.test>/)
    await write('claire@client.test', 'Re: Votre question', {
      inReplyTo: `<${String(letter['external_id'])}>`,
    })
    const { row } = await until(
      `select * from messages where subject = 'Re: Votre question' and direction = 'in'`,
    )
    expect(row).toMatchObject({ client_id: client, contact_id: null })
    expect(row['suggestion_reason']).toMatch(/^reference:/)
  })

  test('a letter to nobody bounces, and the outbox says why', async () => {
    const ghost = await house.as('advisor').post('/api/orders', {
      ...depositBody(house),
      client: { familyName: 'Ghost', givenName: '', language: 'fr', mail: 'ghost@client.test' },
    })
    await house.as('advisor').post(`/api/clients/${ghost.body.clientId}/answers`, {
      body: 'Bonjour, votre montre est arrivée chez nous.',
      orderId: ghost.body.id,
    })
    const { row } = await until(
      `select * from messages where client_id = '${ghost.body.clientId}' and direction = 'out' and state = 'failed' and failure <> ''`,
    )
    expect(row['failure']).toContain('ghost@client.test')
  })

  test('after a kill of the mail server it is told on the account and in health, then read on without a gap', async () => {
    await servers.killImap()
    await write('stranger@client.test', 'While it was down')
    await until(`select 1 from channel_accounts where trouble <> ''`)
    const down = await house.stranger.get('/health')
    expect(down.body.channels).toMatchObject({ accounts: 1, inTrouble: 1 })
    await servers.startImap()
    const { row } = await until(`select * from messages where subject = 'While it was down'`)
    expect(row['client_id']).toBeNull()
    await until(`select 1 from channel_accounts where trouble = ''`)
    await write('stranger@client.test', 'After it')
    await until(`select * from messages where subject = 'After it'`)
    const [counted] = await rows(
      `select count(*)::int as n, count(distinct external_key)::int as different from arrivals`,
    )
    expect(counted?.['n']).toBe(counted?.['different'])
  })

  test('a wrong password is told in words, and nothing else suffers', async () => {
    const changed = await house.as('owner').put(`/api/channels/mail/${account.id}`, {
      ...details({ imapPassword: 'wrong' }),
      version: account.version,
    })
    expect(changed.status, JSON.stringify(changed.body)).toBe(200)
    const { row } = await until(`select * from channel_accounts where trouble <> ''`)
    expect(row['trouble']).toContain('user or password refused')
    expect(house.reported).toEqual([])
  })
})
