import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/identifier.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { listenOnLoopback } from '#tests/loopback.ts'

const event = (content: string): string =>
  `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`
const says =
  (words: string) =>
  (response: ServerResponse): void => {
    response.end(`${event(words)}data: [DONE]\n\n`)
  }

let house: TestHouse
let server: Server
let speak: (response: ServerResponse) => void
let heard: string[] = []
let url: string

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => (body += String(part)))
    request.on('end', () => {
      heard.push(body)
      speak(response)
    })
  })
  const host = `127.0.0.1:${await listenOnLoopback(server)}`
  url = `http://${host}/v1`
  house = await openTestHouse({ allowHosts: [host] })
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await house.close()
})
beforeEach(() => {
  heard = []
})

const owner = () => house.as('owner')
const setModel = async (enabled: boolean) => {
  const set = await owner().post('/api/house/writer', { enabled, url, model: 'small', key: 'secret' })
  expect(set.status, JSON.stringify(set.body)).toBe(200)
}
const allow = (enabled: boolean) => owner().post('/api/house/writer/translating', { enabled })

const words =
  'Bonjour, vous m’aviez promis ma montre pour le 3 mars et un prix de 480 francs. Écrivez-moi à ada@example.ch, s’il vous plaît.'

const written = async (body = words) => {
  const client = {
    givenName: 'Ada',
    familyName: 'Favre',
    company: '',
    mail: `${newId()}@example.ch`,
    phone: '',
    street: '',
    postalCode: '',
    city: '',
    country: '',
    language: 'fr',
    remark: '',
  }
  const created = await house.as('advisor').post('/api/clients', client)
  const clientId = String(created.body['id'])
  const id = newId()
  await house.house.write(({ trx, houseId, now }) =>
    trx
      .insertInto('messages')
      .values({
        house_id: houseId,
        id,
        client_id: clientId,
        direction: 'in',
        channel: 'mail',
        purpose: 'service',
        language: 'fr',
        detected_language: 'fr',
        body,
        state: 'received',
        attempt_key: `test:${id}`,
        created_at: now,
      })
      .execute(),
  )
  const list = () => house.as('advisor').get(`/api/conversations/${clientId}/translations`)
  const ask = (again = false) => house.as('advisor').post(`/api/messages/${id}/translation`, { again })
  return { id, clientId, list, ask }
}

describe('a translation beside the original', () => {
  test('without a model, or without leave to send clients’ words, nothing is offered and nothing leaves', async () => {
    const at = await written()
    expect((await at.list()).body).toEqual({ host: '', offers: [] })
    expect((await allow(true)).status).toBe(409)
    await setModel(true)
    expect((await at.list()).body).toEqual({ host: '', offers: [] })
    expect((await at.ask()).body).toEqual({ failure: 'off' })
    expect(heard).toEqual([])
    expect(
      (await house.as('watchmaker').post('/api/house/writer/translating', { enabled: true })).status,
    ).toBe(403)
    expect((await allow(true)).status).toBe(200)
    const offered = await at.list()
    expect(offered.body['host']).toBe(new URL(url).host)
    expect(offered.body['offers']).toEqual([{ messageId: at.id, from: 'fr', translation: null }])
  })

  test('leave to send clients’ words is given for one address: another one has to be allowed anew', async () => {
    const other = { enabled: true, url: 'https://elsewhere.example/v1', model: 'small', key: null }
    expect((await owner().post('/api/house/writer', other)).status).toBe(200)
    expect((await owner().get('/api/house/writer/translating')).body).toMatchObject({ enabled: false })
  })

  test('is asked for once, without the address in it, and is there for the next reader of that language', async () => {
    await setModel(true)
    await allow(true)
    const at = await written()
    speak = says(
      'Hello, you had promised me my watch for 3 March and a price of 480 francs. Please write to me at [[1]].',
    )
    const pressed = await Promise.all([at.ask(), at.ask()])
    expect(pressed.map(({ body }) => body)).toEqual([{ failure: '' }, { failure: '' }])
    expect((await at.ask()).body).toEqual({ failure: '' })
    expect(heard).toHaveLength(1)
    expect(heard[0]).not.toContain('ada@example.ch')
    expect(heard[0]).not.toContain('Favre')
    const [offer] = (await at.list()).body['offers']
    expect(offer.translation).toMatchObject({ model: 'small', differences: [] })
    expect(offer.translation.words).toContain('ada@example.ch')
    const thread = await house.as('advisor').get(`/api/inbox/${at.clientId}`)
    expect(thread.body['messages'].at(-1).body).toBe(words)
  })

  test('a translator that lies is marked, date and sum and name, and can be asked again', async () => {
    const at = await written()
    speak = says(
      'Hello, Mr Keller, you had promised my watch for 13 March and a price of 840 francs. Write to [[1]].',
    )
    await at.ask()
    const [lied] = (await at.list()).body['offers']
    expect(
      lied.translation.differences.map((one: { only: string; words: string }) => `${one.only}: ${one.words}`),
    ).toEqual([
      'original: 3 mars',
      'original: 480 francs',
      'translation: Keller',
      'translation: 13 March',
      'translation: 840 francs',
    ])
    speak = says(
      'Hello, you had promised my watch for 3 March and a price of 480 francs. Please write to [[1]].',
    )
    await at.ask(true)
    const [mended] = (await at.list()).body['offers']
    expect(mended.translation.differences).toEqual([])
  })

  test('one that breaks off, refuses, says nothing or hands the original back says so, and nothing is kept', async () => {
    const at = await written()
    const answers: [string, (response: ServerResponse) => void][] = [
      ['broken-off', (response) => response.end(event('Hello, you had'))],
      ['refused', (response) => response.writeHead(500).end('oh')],
      ['empty', (response) => response.end('data: nonsense\n\ndata: [DONE]\n\n')],
      ['not-translated', says(words.replace('ada@example.ch', '[[1]]'))],
      [
        'not-translated',
        says('Bien sûr ! Voici la traduction que vous avez demandée pour ce message de votre client.'),
      ],
      ['unreachable', (response) => response.destroy()],
    ]
    for (const [failure, answer] of answers) {
      speak = answer
      expect((await at.ask()).body, failure).toEqual({ failure })
    }
    expect((await at.list()).body['offers'][0].translation).toBeNull()
    const long = await written('Bonjour, je vous écris encore. '.repeat(300))
    expect((await long.ask()).body).toEqual({ failure: 'too-long' })
  })

  test('who reads the client’s language is offered nothing', async () => {
    const at = await written()
    await house.house.write(({ trx }) =>
      trx.updateTable('staff').set({ language: 'fr' }).where('id', '=', house.staff.watchmaker.id).execute(),
    )
    const reader = await house.as('watchmaker').get(`/api/conversations/${at.clientId}/translations`)
    expect(reader.body['offers']).toEqual([])
  })

  test('is in the client’s copy, and goes with the client; one still being written is not kept', async () => {
    const at = await written()
    speak = says(
      'Hello, you had promised my watch for 3 March and a price of 480 francs. Please write to [[1]].',
    )
    await at.ask()
    const kept = () =>
      house.house.read(({ trx }) =>
        trx.selectFrom('message_translations').selectAll().where('message_id', '=', at.id).execute(),
      )
    const copy = await owner().post(`/api/clients/${at.clientId}/copy`, {})
    expect(JSON.stringify(copy.body)).toContain('Please write to')
    let finish = (): void => undefined
    speak = (response) => {
      finish = () => says('Hello, promised for 3 March, 480 francs, write to [[1]].')(response)
    }
    const late = at.ask(true)
    while (heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    const erased = await owner().post(`/api/clients/${at.clientId}/erase`, { reason: 'asked for it' })
    expect(erased.status, JSON.stringify(erased.body)).toBe(200)
    finish()
    expect((await late).body).toEqual({ failure: '' })
    expect(await kept()).toEqual([])
    expect((await at.ask()).status).toBe(404)
  })
})
