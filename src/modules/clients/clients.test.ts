import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFacts } from '#facts/read.ts'
import { say } from '#voices/say.ts'
import { receiveOrder } from '#modules/orders/public.ts'
import { insertWatch, newWatch } from '#modules/watches/public.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { issuePortalLink } from './public.ts'

const person = {
  givenName: 'Élodie',
  familyName: 'Müller',
  company: '',
  mail: 'elodie@example.ch',
  phone: '+41 79 123 45 67',
  language: 'fr',
  street: 'Rue du Rhône 1',
  postalCode: '1204',
  city: 'Genève',
  country: 'CH',
  remark: '',
}

const watchDetails = {
  brand: 'Omega',
  model: 'Seamaster',
  reference: '166.0324',
  serial: '34.123-456',
  serialState: 'read',
  calibre: '1010',
  movement: 'automatic',
  movementSerial: '',
  material: '',
  strap: '',
  dial: '',
  year: 1974,
  marks: '',
} as const

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const create = async (parts: Partial<typeof person> = {}): Promise<string> => {
  const reply = await house.as('advisor').post('/api/clients', { ...person, ...parts })
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body.id
}

const read = async (id: string) => (await house.as('advisor').get(`/api/clients/${id}`)).body

describe('a client', () => {
  test('is written down and found by any fragment, accents and blanks ignored', async () => {
    const id = await create({ familyName: 'Vögeli', mail: 'vogeli@example.ch', phone: '+41 22 777 88 99' })
    for (const search of ['voge', 'ELODIE vög', '227778', 'vogeli@ex', '1204 vög']) {
      const { body } = await house.as('watchmaker').get(`/api/clients?search=${encodeURIComponent(search)}`)
      expect(
        body.clients.map((client: { id: string }) => client.id),
        search,
      ).toEqual([id])
    }
    const absent = await house.as('advisor').get('/api/clients?search=nobodyofthisname')
    expect(absent.body).toMatchObject({ clients: [], next: null })
  })

  test('needs a name or a company', async () => {
    const reply = await house
      .as('advisor')
      .post('/api/clients', { ...person, givenName: ' ', familyName: '' })
    expect(reply.status).toBe(422)
    expect(reply.body.error.field).toBe('familyName')
  })

  test('is not written by a watchmaker or a reader', async () => {
    expect((await house.as('watchmaker').post('/api/clients', person)).status).toBe(403)
    expect((await house.as('reader').post('/api/clients', person)).status).toBe(403)
  })

  test('changed by two people at once keeps the first and refuses the second', async () => {
    const id = await create({ familyName: 'Zweimal' })
    const details = { ...person, familyName: 'Zweimal', city: 'Nyon' }
    const first = await house.as('advisor').put(`/api/clients/${id}`, { version: 1, ...details })
    expect(first.body).toEqual({ version: 2 })
    const second = await house
      .as('site_manager')
      .put(`/api/clients/${id}`, { version: 1, ...details, city: 'Rolle' })
    expect(second.status).toBe(409)
    expect(second.body.error.code).toBe('common.changed-meanwhile')
    expect((await read(id)).client).toMatchObject({ city: 'Nyon', version: 2 })
  })

  test('is listed by name, page after page, each once', async () => {
    for (const familyName of ['aab', 'Aac', 'AAD', 'aae', 'aaf']) await create({ familyName })
    const seen: string[] = []
    for (let after: string | null = ''; after !== null;) {
      const page: { body: { clients: { name: string }[]; next: string | null } } = await house
        .as('advisor')
        .get(`/api/clients?limit=2&after=${after}`)
      seen.push(...page.body.clients.map(({ name }) => name))
      after = page.body.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.slice(0, 5)).toEqual(['aab', 'Aac', 'AAD', 'aae', 'aaf'].map((name) => `Élodie ${name}`))
  })

  test('is listed as in a directory: accents beside their letters, given names in order', async () => {
    const people = [
      ['Ömer', 'Aéschlimann'],
      ['Ada', 'Aeschlimann'],
      ['Zoé', 'Aeschlimann'],
      ['Ida', 'Aezwicky'],
    ] as const
    for (const [givenName, familyName] of people) await create({ givenName, familyName })
    const { body } = await house.as('advisor').get('/api/clients?search=ae')
    const names = body.clients.map(({ listName }: { listName: string }) => listName)
    expect(names.filter((name: string) => /^A[eé](s|z)/.test(name))).toEqual([
      'Aeschlimann, Ada',
      'Aéschlimann, Ömer',
      'Aeschlimann, Zoé',
      'Aezwicky, Ida',
    ])
  })

  test('of another house is never seen', async () => {
    const id = await create({ familyName: 'Hausgeheim' })
    const other = await house.secondHouse()
    expect((await other.as('owner').get(`/api/clients/${id}`)).status).toBe(404)
    expect((await other.as('owner').get('/api/clients?search=hausgeheim')).body.clients).toEqual([])
    const alike = await other.as('owner').post('/api/clients/likely-duplicates', {
      givenName: 'Élodie',
      familyName: 'Hausgeheim',
      company: '',
      mail: person.mail,
      phone: person.phone,
      city: '',
    })
    expect(alike.body.duplicates).toEqual([])
  })

  test('likely known already is offered by phone, mail or name', async () => {
    const id = await create({
      givenName: 'Beatrice',
      familyName: 'Quattropani',
      mail: 'bq@example.ch',
      phone: '079 555 11 22',
      city: 'Lugano',
    })
    const ask = async (parts: object) => {
      const body = { givenName: '', familyName: '', company: '', mail: '', phone: '', city: '', ...parts }
      const reply = await house.as('advisor').post('/api/clients/likely-duplicates', body)
      return reply.body.duplicates.map((found: { id: string }) => found.id)
    }
    expect(await ask({ phone: '+41 79 555 11 22' })).toEqual([id])
    expect(await ask({ mail: 'BQ@example.ch' })).toEqual([id])
    expect(await ask({ givenName: 'Quattropani', familyName: 'Beatrice' })).toEqual([id])
    expect(await ask({ givenName: 'Beatrice', familyName: 'Quatropani', city: 'lugano' })).toEqual([id])
    expect(await ask({ givenName: 'Beatrice', familyName: 'Quattropani', city: 'Zürich' })).toEqual([])
  })
})

describe('two records of one person', () => {
  test('become one without losing anything, and part again', async () => {
    const kept = await create({ familyName: 'Favre', mail: '' })
    const merged = await create({ familyName: 'Favre-Bulle', mail: 'favre@example.ch' })
    const watch = await house.house.write(async (scope) => {
      const piece = newWatch(watchDetails, { clientId: merged, now: scope.now })
      await insertWatch(scope, piece)
      await issuePortalLink(scope, { clientId: merged })
      await say(scope, {
        client: merged,
        order: null,
        watch: piece.id,
        purpose: 'answer',
        channel: 'mail',
        language: 'fr',
        address: 'favre@example.ch',
        subject: 'Bonjour',
        body: 'Votre montre',
        template: 'deposit-received',
        attemptKey: `test-${piece.id}`,
        author: null,
      })
      return piece
    })
    const details = { ...person, familyName: 'Favre', mail: 'favre@example.ch' }
    const reply = await house
      .as('advisor')
      .post(`/api/clients/${kept}/merge`, { version: 1, merged: { id: merged, version: 1 }, details })
    expect(reply.body).toEqual({ version: 2 })

    const now = await read(kept)
    expect(now.client.mail).toBe('favre@example.ch')
    expect(now.watches.map(({ id }: { id: string }) => id)).toEqual([watch.id])
    expect(now).toMatchObject({ messages: 1, merged: [{ id: merged }] })
    expect((await read(merged)).client.mergedInto).toBe(kept)
    expect((await house.as('advisor').get('/api/clients?search=favre-bulle')).body.clients).toEqual([])
    expect((await house.as('advisor').get(`/api/clients/${kept}/links`)).body.links).toHaveLength(1)
    const facts = await house.house.read((scope) =>
      readFacts(scope, { client: kept, kinds: ['clients-merged'] }),
    )
    expect(facts[0]?.payload).toMatchObject({ kept, merged, watches: [watch.id] })

    const parted = await house.as('advisor').post(`/api/clients/${kept}/separate`, { merged })
    expect(parted.status).toBe(200)
    expect(await read(kept)).toMatchObject({ watches: [], messages: 0, merged: [] })
    expect((await read(merged)).watches).toHaveLength(1)
    expect((await house.as('advisor').get('/api/clients?search=favre-bulle')).body.clients).toHaveLength(1)
  })

  test('are never merged with themselves, and a merged record is not merged twice', async () => {
    const kept = await create({ familyName: 'Einmal' })
    const merged = await create({ familyName: 'Einmal' })
    const merge = (id: string, other: string, version = 1) =>
      house.as('advisor').post(`/api/clients/${id}/merge`, {
        version,
        merged: { id: other, version: 1 },
        details: { ...person, familyName: 'Einmal', city: 'Bern' },
      })
    expect((await merge(kept, kept)).body.error.code).toBe('clients.merge-with-self')
    expect((await merge(kept, merged)).status).toBe(200)
    expect((await merge(kept, merged, 2)).status).toBe(404)
  })
})

describe('what the house keeps about a client', () => {
  test('is handed over whole, and that it was is a fact', async () => {
    const id = await create({ familyName: 'Kopie', remark: 'prefers the telephone' })
    const reply = await house.as('relationship_manager').post(`/api/clients/${id}/copy`)
    expect(reply.body.fileName).toBe('elodie-kopie-2026-03-12.json')
    expect(reply.body.copy.person).toMatchObject({ familyName: 'Kopie', remark: 'prefers the telephone' })
    expect(reply.body.copy.history[0]).toMatchObject({ kind: 'client-created', phone: person.phone })
    const facts = await house.house.read((scope) =>
      readFacts(scope, { client: id, kinds: ['client-data-exported'] }),
    )
    expect(facts).toHaveLength(1)
    expect((await house.as('advisor').post(`/api/clients/${id}/copy`)).status).toBe(403)
  })

  test('is erased: no field, no search word, no readable fact, no link remains', async () => {
    const id = await create({ familyName: 'Vergessen', mail: 'vergessen@example.ch' })
    await house.house.write(async (scope) => {
      await issuePortalLink(scope, { clientId: id })
      await say(scope, {
        client: id,
        order: null,
        watch: null,
        purpose: 'answer',
        channel: 'mail',
        language: 'de',
        address: 'vergessen@example.ch',
        subject: 'Guten Tag',
        body: 'Ihre Uhr',
        template: 'deposit-received',
        attemptKey: `test-erase-${id}`,
        author: null,
      })
    })
    const reply = await house
      .as('relationship_manager')
      .post(`/api/clients/${id}/erase`, { reason: 'asked by letter' })
    expect(reply.status).toBe(200)
    const { client } = await read(id)
    expect(client).toMatchObject({
      familyName: '',
      givenName: '',
      mail: '',
      phone: '',
      street: '',
      erasedAt: expect.any(String),
    })
    const stored = await house.house.read(async (scope) => ({
      facts: await readFacts(scope, { client: id }),
      messages: await scope.trx.selectFrom('messages').selectAll().where('client_id', '=', id).execute(),
      links: await scope.trx
        .selectFrom('portal_links')
        .select('revoked_at')
        .where('client_id', '=', id)
        .execute(),
      entries: await scope.trx
        .selectFrom('search_entries')
        .selectAll()
        .where('subject_id', '=', id)
        .execute(),
    }))
    expect(JSON.stringify(stored.facts.map(({ payload }) => payload))).not.toMatch(
      /Vergessen|example\.ch|Ihre Uhr/,
    )
    expect(stored.messages).toMatchObject([{ subject: '', body: '', address: '', state: 'expired' }])
    expect(stored.links.every(({ revoked_at }) => revoked_at !== null)).toBe(true)
    expect(stored.entries).toEqual([])
  })
})

test('a client is not erased while the house still has their watch, and is told which order stands in the way', async () => {
  const id = await create({ familyName: 'Dableiben' })
  const number = await house.house.write(async (scope) => {
    const piece = newWatch(watchDetails, { clientId: id, now: scope.now })
    await insertWatch(scope, piece)
    const order = await receiveOrder(scope, {
      kind: 'deposit',
      siteId: house.sites.geneva,
      clientId: id,
      depositedBy: 'Élodie Dableiben',
      watchId: piece.id,
      clientWords: 'stops',
      condition: '',
      words: { client: 'Élodie Dableiben', watch: 'Omega Seamaster', serial: '' },
      mandate: {
        polishCase: false,
        polishBracelet: false,
        keepDial: true,
        returnOldParts: true,
        movementExchange: false,
        ceilingMinor: null,
        remark: '',
      },
      accessories: [],
      loans: [],
      services: [],
      photographs: [],
      diagnosisFeeMinor: 0,
    })
    return order.number
  })
  const reply = await house.as('owner').post(`/api/clients/${id}/erase`, { reason: 'asked by letter' })
  expect(reply.status).toBe(409)
  expect(reply.body.error.message).toContain(number)
  expect((await read(id)).client.familyName).toBe('Dableiben')
})

describe('a portal link', () => {
  test('is shown once, opens the portal, and is revoked', async () => {
    const id = await create({ familyName: 'Lien' })
    const { body } = await house.as('advisor').post(`/api/clients/${id}/links`)
    const path = new URL(body.address).pathname
    expect((await house.stranger.get(path)).status).toBe(302 + 1)
    const { links } = (await house.as('advisor').get(`/api/clients/${id}/links`)).body
    expect((await house.as('advisor').post(`/api/clients/${id}/links/${links[0].id}/revoke`)).status).toBe(
      200,
    )
    expect((await house.stranger.get(path)).status).toBe(410)
  })
})

test('the list of clients is exported as CSV with formulas defused, and only by whom it concerns', async () => {
  await create({ familyName: '=cmd()', phone: '+41 79 000 00 00' })
  expect((await house.as('advisor').get('/api/clients/export')).status).toBe(403)
  const reply = await house.as('owner').get('/api/clients/export?search=cmd')
  expect(reply.headers.get('content-type')).toContain('text/csv')
  const [head, line] = reply.body.split('\r\n')
  expect(head).toContain('family_name')
  expect(line).toContain(`'=cmd()`)
  expect(line).toContain(`'+41 79 000 00 00`)
  const facts = await house.house.read((scope) => readFacts(scope, { kinds: ['list-exported'] }))
  expect(facts.at(-1)?.payload).toEqual({ list: 'clients', rows: 1 })
})
