import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { newId } from '#platform/identifier.ts'
import { chatChannel } from '#voices/channels/chat/chat-channel.ts'
import { mailChannel } from '#voices/channels/mail.ts'
import { portalChannel } from '#voices/channels/portal.ts'
import { takeIn } from '#voices/intake/arrival.ts'
import { depositBody } from '../factories/deposit.ts'
import { callerOf, type TestHouse } from '../house.ts'
import { accessibilityFaults, overflow } from './accessibility.ts'
import { desk, keepPicture, minutes, phone } from './browser.ts'
import { openHouseOnScreen, type HouseOnScreen } from './house-on-screen.ts'
import { words } from './keyboard.ts'
import { listenOnLoopback } from '../loopback.ts'

/** One conversation over all channels, on screen, with the background at work and nothing of our own pretended. */

let screen: HouseOnScreen
let house: TestHouse
let origin: string
let order: Record<string, string>
let ownSite: Server
let ownOrigin: string
let chatAccount = ''
let mailAccount = ''
let smsAccount = ''
let telegramAccount = ''

beforeAll(async () => {
  const channels = [
    mailChannel({ transport: null, fromAddress: 'service@maison.example' }),
    portalChannel,
    chatChannel,
  ]
  screen = await openHouseOnScreen({ now: new Date('2026-03-12T09:00:00Z'), channels })
  ;({ house, origin } = screen)
  const received = await house.as('advisor').post('/api/orders', depositBody(house))
  order = received.body
  await openOwnSite()
  await openAccounts()
}, minutes(3))

afterAll(async () => {
  await screen?.close()
  ownSite?.close()
}, minutes(1))

/** The house's own site, elsewhere: one page with the line the house was told to put there. */
const openOwnSite = async (): Promise<void> => {
  ownSite = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Maison</title><main><h1>Maison Bleue</h1></main>
       <script src="${origin}/chat/widget.js" data-house="${house.houseId}" data-account="${chatAccount}" async></script></html>`,
    )
  })
  ownOrigin = `http://localhost:${await listenOnLoopback(ownSite)}`
}

const openAccounts = async (): Promise<void> => {
  const add = async (body: Record<string, unknown>): Promise<string> => {
    const usual = { name: String(body['channel']), siteId: null, enabled: true, secrets: {} }
    const added = await house.as('owner').post('/api/channels/lines', { ...usual, ...body })
    expect(added.status, JSON.stringify(added.body)).toBe(200)
    return added.body.id
  }
  chatAccount = await add({ channel: 'chat', address: ownOrigin, settings: { origins: [ownOrigin] } })
  smsAccount = await add({
    channel: 'sms',
    address: '+41225550101',
    settings: { provider: 'json', apiUrl: 'https://sms.example' },
    secrets: { token: 'key', webhookSecret: 'hook' },
  })
  telegramAccount = await add({
    channel: 'telegram',
    address: 'maison_bot',
    settings: {},
    secrets: { botToken: '1:AAA', secretToken: 'between-us' },
  })
  const mail = await house.as('owner').post('/api/channels/mail', {
    name: 'Service',
    address: 'service@maison.example',
    siteId: null,
    enabled: false,
    imap: null,
    smtp: null,
    mailbox: 'INBOX',
    plusAddresses: false,
    imapPassword: '',
    smtpPassword: '',
  })
  expect(mail.status, JSON.stringify(mail.body)).toBe(200)
  mailAccount = mail.body.id
}

const webhook = async (
  channel: string,
  account: string,
  call: { body: string; headers: Record<string, string> },
) => {
  const answered = await fetch(`${origin}/webhooks/${channel}/${house.houseId}/${account}`, {
    method: 'POST',
    ...call,
  })
  expect(answered.status).toBe(200)
}

const sms = (text: string): Promise<void> => {
  const body = JSON.stringify({ id: newId(), from: '+41795551234', to: '+41225550101', text })
  const signature = createHmac('sha256', 'hook').update(body).digest('hex')
  return webhook('sms', smsAccount, { body, headers: { 'x-signature': `sha256=${signature}` } })
}

const telegram = (text: string): Promise<void> =>
  webhook('telegram', telegramAccount, {
    body: JSON.stringify({
      update_id: Math.floor(Math.random() * 1e9),
      message: { message_id: 7, chat: { id: 42, type: 'private' }, from: { first_name: 'Chiara' }, text },
    }),
    headers: { 'x-telegram-bot-api-secret-token': 'between-us' },
  })

const mailFrom = (from: string, subject: string, text: string): Promise<void> =>
  house.house.write(async (scope) => {
    const head = `From: ${from}\r\nTo: service@maison.example\r\nSubject: ${subject}\r\nMessage-ID: <${newId()}@example.ch>`
    await takeIn(scope, {
      accountId: mailAccount,
      channel: 'mail',
      externalKey: newId(),
      raw: Buffer.from(`${head}\r\n\r\n${text}\r\n`, 'utf8'),
      arrivedAt: scope.now,
    })
  })

const ask = async (question: string): Promise<void> => {
  const entry = await house.stranger.get(`/p/${order['portalToken']}`)
  const client = callerOf(house.app, (entry.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
  const asked = await client.form(`/portal/orders/${order['id']}/questions`, { key: newId(), question })
  expect(asked.status).toBe(303)
}

const visit: HouseOnScreen['visit'] = (options, work) => screen.visit(options, work)
const atDesk: HouseOnScreen['atDesk'] = (role, work, options) => screen.atDesk(role, work, options)

const line = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const saysInside = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor()

describe('conversations on screen', () => {
  test('the same client on three channels stands in one thread, and a stranger’s is recognised into it', async () => {
    await ask('Quando è pronto?')
    await sms('Ho scritto anche per SMS.')
    await telegram('E qui su Telegram.')
    await atDesk('advisor', async (page) => {
      await page.goto('/conversations?show=unknown', { waitUntil: 'domcontentloaded' })
      await line(page, 'Chiara').click()
      await page.getByRole('heading', { name: words('conversations.contact.title') }).waitFor()
      await keepPicture(page, 'who-is-this')
      const find = page.getByRole('combobox', { name: words('conversations.contact.find-first') })
      await find.fill('Rossi')
      await page.getByRole('option', { name: 'Chiara Rossi' }).click()
      for (const text of ['Quando è pronto?', 'Ho scritto anche per SMS.', 'E qui su Telegram.'])
        await saysInside(page, text)
      await page.waitForURL(`**/conversations/${order['clientId']}`)
      for (const channel of ['portal', 'sms', 'telegram'] as const)
        await page
          .getByText(words(`conversations.channel.${channel}`), { exact: true })
          .first()
          .waitFor()
      await keepPicture(page, 'thread')
    })
  })

  test('a mail from an unknown address is recognised, tied to its order in one press, and answered', async () => {
    await mailFrom('Chiara R. <chiara.private@example.org>', `Ordine ${order['number']}`, 'Si ferma ancora?')
    await atDesk('advisor', async (page) => {
      await page.goto('/conversations?show=unknown', { waitUntil: 'domcontentloaded' })
      await line(page, 'Chiara R.').click()
      await page
        .getByRole('button', { name: words('conversations.contact.is', { name: 'Chiara Rossi' }) })
        .first()
        .click()
      await page.waitForURL(`**/conversations/${order['clientId']}`)
      await saysInside(page, 'Si ferma ancora?')
      await page
        .getByRole('button', { name: words('conversations.suggestion.yes') })
        .last()
        .click()
      await page.getByText(words('conversations.tied')).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('textarea[name=body]').fill('Buongiorno, grazie della Sua risposta.')
      await page.getByRole('button', { name: words('conversations.send'), exact: true }).click()
      await page.getByText(words('conversations.sent')).waitFor()
      await saysInside(page, 'Buongiorno, grazie della Sua risposta.')
    })
    const { rows } = await house.database.execute(
      `select address, order_id, subject from messages where direction = 'out' and body like 'Buongiorno, grazie della%'`,
    )
    expect(rows).toMatchObject([{ address: 'chiara.private@example.org', order_id: order['id'] }])
  })

  test('a chat on the house’s own site becomes a mail when nobody is there', async () => {
    house.clock.moveTo(new Date('2026-03-14T22:00:00Z'))
    await visit({ ...phone, baseURL: ownOrigin, locale: 'fr-CH' }, async (page) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Nous écrire' }).click()
      await page.getByRole('textbox', { name: 'Votre message' }).fill('Ma montre retarde de dix minutes.')
      await page.getByRole('button', { name: 'Envoyer' }).click()
      await page.getByRole('textbox', { name: /Votre adresse/ }).fill('lea@example.ch')
      expect(await accessibilityFaults(page)).toEqual([])
      await keepPicture(page, 'chat-phone')
      await page.getByRole('button', { name: 'Répondre par courriel' }).click()
      await page.getByText('La réponse viendra à lea@example.ch.', { exact: false }).waitFor()
      expect(await overflow(page)).toBe(0)
      expect(await page.context().cookies()).toEqual([])
    })
    house.clock.moveTo(new Date('2026-03-16T08:00:00Z'))
    await atDesk('advisor', async (page) => {
      await page.goto('/conversations?show=unknown', { waitUntil: 'domcontentloaded' })
      await line(page, 'Visiteur du chat').click()
      await page.getByRole('combobox', { name: words('conversations.way') }).waitFor()
      await page.locator('textarea[name=body]').fill('Bonjour, apportez-la-nous.')
      await page.getByRole('button', { name: words('conversations.send'), exact: true }).click()
      await page.getByText(words('conversations.sent')).waitFor()
      await saysInside(page, 'Bonjour, apportez-la-nous.')
      await mailFrom('Léa <lea@example.ch>', 'Re: votre message', 'Je passe mardi.')
      // No reload: the screen hears of it.
      await saysInside(page, 'Je passe mardi.')
      await saysInside(page, 'Ma montre retarde de dix minutes.')
      await keepPicture(page, 'chat-became-mail')
    })
  })

  test('while one writes, the other sees it', async () => {
    const thread = `/conversations/${order['clientId']}`
    await atDesk('advisor', async (writing) => {
      await writing.goto(thread, { waitUntil: 'domcontentloaded' })
      await atDesk('owner', async (reading) => {
        await reading.goto(thread, { waitUntil: 'domcontentloaded' })
        await reading.locator('textarea[name=body]').waitFor()
        await writing.locator('textarea[name=body]').fill('Buong')
        const warning = reading.getByText(words('conversations.writing', { names: 'advisor of one' }))
        await warning.waitFor()
        await keepPicture(reading, 'collision')
        await writing.locator('textarea[name=body]').fill('')
        await warning.waitFor({ state: 'detached' })
      })
    })
  })

  test('who asks appears on an open screen by itself', async () => {
    await atDesk('owner', async (page) => {
      await house.as('owner').post(`/api/inbox/${order['clientId']}/settle`)
      await page.goto('/conversations', { waitUntil: 'networkidle' }).catch(() => undefined)
      await line(page, 'Chiara Rossi').waitFor({ state: 'detached' })
      await ask('E adesso?')
      await line(page, 'Chiara Rossi').waitFor()
    })
  })

  test('the inbox is worked by keys alone', async () => {
    await atDesk('advisor', async (page) => {
      await page.goto('/conversations', { waitUntil: 'domcontentloaded' })
      await line(page, 'Chiara Rossi').waitFor()
      await page.keyboard.press('?')
      await page.getByText(words('conversations.keys.snooze')).waitFor()
      await keepPicture(page, 'keys')
      await page.keyboard.press('Escape')
      await page.getByText(words('conversations.keys.snooze')).waitFor({ state: 'detached' })
      // Asked of the page, not of a locator: while a closing dialog gives the focus back nothing has it.
      const focused = () => page.evaluate(() => document.activeElement?.textContent)
      for (let presses = 0; presses < 30 && (await focused()) !== 'Chiara Rossi'; presses += 1) {
        await page.keyboard.press(presses % 10 === 9 ? 'k' : 'j')
        await page.waitForTimeout(50)
      }
      expect(await focused()).toBe('Chiara Rossi')
      await page.keyboard.press('a')
      await page.getByRole('button', { name: words('conversations.assign.me') }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.keyboard.press('e')
      await page.getByText(words('conversations.settled')).waitFor()
    })
  })

  test.each(['light', 'dark'] as const)(
    'every screen is clean to axe and fits a phone (%s)',
    async (colorScheme) => {
      await ask('Ancora una domanda.')
      const screens = ['/conversations', `/conversations/${order['clientId']}`, '/contacts', '/answers']
      const faults: string[] = []
      for (const [device, options] of [
        ['desk', desk],
        ['phone', phone],
      ] as const)
        await atDesk(
          'owner',
          async (page) => {
            for (const path of screens) {
              await page.goto(path, { waitUntil: 'domcontentloaded' })
              await page.getByRole('heading', { level: 1 }).waitFor()
              await page.waitForTimeout(500)
              await keepPicture(
                page,
                `${device}-${colorScheme}-${path.split('/')[1]}${path.length > 30 ? '-thread' : ''}`,
              )
              faults.push(...(await accessibilityFaults(page)))
              if (device === 'phone' && (await overflow(page)) > 0)
                faults.push(`${path} is wider than a phone`)
            }
          },
          { ...options, colorScheme },
        )
      expect(faults).toEqual([])
    },
  )
})
