import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { depositBody } from '#tests/factories/deposit.ts'
import { callerOf, openTestHouse, type Caller, type HouseOfTest, type TestHouse } from '#tests/house.ts'

let one: TestHouse
let mine: Visit
let neighbour: Visit
let stranger: Visit

interface Visit {
  readonly caller: Caller
  readonly orderId: string
  readonly number: string
  readonly home: string
}

const cookieOf = (headers: Headers): string => (headers.get('set-cookie') ?? '').split(';')[0] ?? ''

/** A deposit at the counter, then the client opens the link of the slip. */
const deposit = async (house: HouseOfTest, parts: { familyName: string; mail: string }): Promise<Visit> => {
  const received = await house.as('advisor').post('/api/orders', {
    ...depositBody(house),
    client: { givenName: 'Marie', language: 'fr', ...parts },
    clientWords: `Elle avance, dit ${parts.familyName}`,
  })
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  const entry = await callerOf(one.app, null).get(`/p/${received.body.portalToken}`)
  expect(entry.status).toBe(303)
  return {
    caller: callerOf(one.app, cookieOf(entry.headers)),
    orderId: received.body.id,
    number: received.body.number,
    home: entry.headers.get('location') ?? '',
  }
}

beforeAll(async () => {
  one = await openTestHouse()
  mine = await deposit(one, { familyName: 'Rochat', mail: 'rochat@example.ch' })
  neighbour = await deposit(one, { familyName: 'Meylan', mail: 'meylan@example.ch' })
  stranger = await deposit(await one.secondHouse(), { familyName: 'Golay', mail: 'golay@example.ch' })
})
afterAll(() => one.close())

describe('the client’s door', () => {
  test('the link of the slip leads to the watch and leaves the address bar without a secret', async () => {
    expect(mine.home).toMatch(/^\/portal/)
    const page = await mine.caller.get(`/portal/orders/${mine.orderId}`)
    expect(page.status).toBe(200)
    expect(page.body).toContain(mine.number)
    expect(page.body).toContain('Elle avance, dit Rochat')
    expect(page.body).not.toContain('<script')
    expect(page.bytes.length).toBeLessThan(60_000)
  })

  test('a page that is the client’s says so, a page for anybody does not', async () => {
    expect((await mine.caller.get('/portal')).body).toContain('n’appartient qu’à vous')
    const entrance = await one.stranger.get('/portal/enter', { headers: { 'accept-language': 'fr' } })
    expect(entrance.body).toContain('Aucun tiers')
    expect(entrance.body).not.toContain('n’appartient qu’à vous')
  })

  test('a date that moved says why in words of the client’s language, never by a code', async () => {
    const received = await one.as('advisor').post('/api/orders', {
      ...depositBody(one, { promise: { promisedOn: '2026-04-20' } }),
      client: { familyName: 'Audemars', language: 'fr', mail: 'audemars@example.ch' },
    })
    const entry = await one.stranger.get(`/p/${received.body.portalToken}`)
    const client = callerOf(one.app, cookieOf(entry.headers))
    const moved = await one.as('advisor').post(`/api/orders/${received.body.id}/promises`, {
      promisedOn: '2026-05-04',
      voice: 'telephone',
      cause: 'part',
      reason: 'The crown is on order.',
    })
    expect(moved.status).toBe(200)
    const page = await client.get(`/portal/orders/${received.body.id}`)
    expect(page.body).toContain('il a fallu attendre une pièce')
  })

  test('nothing of another client or of another house is reachable', async () => {
    for (const other of [neighbour, stranger]) {
      for (const path of [`/portal/orders/${other.orderId}`, `/portal/orders/${other.orderId}/slip.pdf`]) {
        const page = await mine.caller.get(path)
        expect(page.status, path).toBe(404)
        expect(page.body).not.toContain(other.number)
      }
      const question = await mine.caller.form(`/portal/orders/${other.orderId}/questions`, {
        key: 'key-of-mine-1',
        question: 'Et moi ?',
      })
      expect(question.status).toBe(404)
    }
  })

  test('a question pressed twice arrives once', async () => {
    const ask = () =>
      mine.caller.form(`/portal/orders/${mine.orderId}/questions`, {
        key: 'pressed-twice-1',
        question: 'Quand sera-t-elle prête ?',
      })
    expect((await ask()).status).toBe(303)
    expect((await ask()).status).toBe(303)
    const page = await mine.caller.get(`/portal/orders/${mine.orderId}?asked=yes`)
    expect(page.body.match(/Quand sera-t-elle prête/g)).toHaveLength(1)
  })

  test('a form sent from another site is refused', async () => {
    const sent = await mine.caller.form(
      `/portal/orders/${mine.orderId}/questions`,
      { key: 'from-elsewhere-1', question: 'Boo' },
      { headers: { 'sec-fetch-site': 'cross-site' } },
    )
    expect(sent.status).toBe(403)
  })

  test('without a link there is only the entrance', async () => {
    const page = await one.stranger.get('/portal')
    expect(page.status).toBe(401)
    expect(page.body).toContain('/portal/enter')
  })

  test('an order number and the code from the mail open the door, a wrong code does not', async () => {
    await one.stranger.form('/portal/enter', { number: mine.number.toLowerCase() })
    const code = await one.house.read(async (scope) => {
      const mail = await scope.trx
        .selectFrom('messages')
        .select('body')
        .where('template', '=', 'portal-code')
        .executeTakeFirstOrThrow()
      return /\b\d{6}\b/.exec(mail.body)?.[0] ?? ''
    })
    const wrong = await one.stranger.form('/portal/enter/code', {
      number: mine.number,
      code: code === '111111' ? '222222' : '111111',
    })
    expect(wrong.status).toBe(422)
    const right = await one.stranger.form('/portal/enter/code', { number: mine.number, code })
    expect(right.status).toBe(303)
    const again = await one.stranger.form('/portal/enter/code', { number: mine.number, code })
    expect(again.status).toBe(422)
  })

  test('an unknown number is answered like a known one', async () => {
    const known = await one.stranger.form('/portal/enter', { number: neighbour.number })
    const unknown = await one.stranger.form('/portal/enter', { number: 'XX-26-99999' })
    expect(unknown.status).toBe(known.status)
    expect(unknown.body.replaceAll('XX-26-99999', '')).toBe(known.body.replaceAll(neighbour.number, ''))
  })

  test('what is kept is told and handed over as a file', async () => {
    const page = await mine.caller.get('/portal/about-me')
    expect(page.status, JSON.stringify([page.body, one.reported.map(String)])).toBe(200)
    expect(page.body).toContain('Marie Rochat')
    const copy = await mine.caller.get('/portal/about-me.json')
    expect(copy.headers.get('content-disposition')).toContain('attachment')
    expect(copy.body.person.familyName ?? JSON.stringify(copy.body)).toContain('Rochat')
    expect(JSON.stringify(copy.body)).not.toContain('Meylan')
  })

  test('erasure waits until the watch is back', async () => {
    const refused = await mine.caller.form('/portal/about-me/erasure', { key: 'erase-me-now-1', sure: 'yes' })
    expect(refused.status).toBe(409)
    expect(refused.body).toContain(mine.number)
  })
})
