import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#doors/roles.ts'
import { endpointAddress, type EndpointShape } from '#platform/http/endpoint.ts'
import { portalRoutes, staffRoutes } from '#src/slices.ts'
import { depositBody } from './factories/deposit.ts'
import { callerOf, openTestHouse, type Caller, type HouseOfTest, type TestHouse } from './house.ts'
import { sampleOf } from './sample-of-schema.ts'

/** Every route of both doors, tried by everybody who must not: the lists are the router, so a new route is tried by itself. */

let one: TestHouse
let two: HouseOfTest
let order: Record<string, string>
let visitor: Caller

// Words that stand only in house one; whoever is of another house must never read them.
const canaries = ['Quetzalcoatlus', 'canari-rossignol', '7777-CANARY-SERIAL']

beforeAll(async () => {
  one = await openTestHouse()
  two = await one.secondHouse()
  const received = await one.as('advisor').post('/api/orders', {
    ...depositBody(one),
    client: { familyName: canaries[0], givenName: 'Ada', language: 'en', mail: `${canaries[1]}@example.ch` },
    watch: {
      brand: 'Omega',
      model: 'Seamaster',
      reference: '1',
      serial: canaries[2],
      serialState: 'read',
      movement: 'automatic',
    },
    clientWords: `canari-rossignol chante`,
  })
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  order = received.body
  visitor = await visitorOf(two, 'Neighbour')
})
afterAll(() => one.close())

/** A client of this house who has come in by the link of the slip. */
const visitorOf = async (house: HouseOfTest, familyName: string): Promise<Caller> => {
  const received = await house.as('advisor').post('/api/orders', {
    ...depositBody(house),
    client: { familyName, givenName: '', language: 'en', mail: 'neighbour@example.ch' },
  })
  const entry = await one.stranger.get(`/p/${received.body.portalToken}`)
  return callerOf(one.app, (entry.headers.get('set-cookie') ?? '').split(';')[0] ?? '')
}

const idOfOne = (name: string, path: string): string => {
  const word = `${path} ${name}`.toLowerCase()
  if (/client/.test(name) || path.startsWith('/api/clients')) return order['clientId'] ?? ''
  if (/watch/.test(name) || path.startsWith('/api/watches')) return order['watchId'] ?? ''
  if (/site/.test(word)) return one.sites.geneva
  if (/staff|assign|member/.test(word)) return one.staff.advisor.id
  if (/service/.test(name) || path.startsWith('/api/services')) return one.menu.overhaul.id
  return order['id'] ?? ''
}

const call = (caller: Caller, { method }: EndpointShape, address: string) => ({
  send: (body: unknown, extra = {}) => {
    switch (method) {
      case 'GET':
        return caller.get(address, extra)
      case 'POST':
        return caller.post(address, body, extra)
      case 'PUT':
        return caller.put(address, body, extra)
      case 'PATCH':
        return caller.patch(address, body, extra)
      case 'DELETE':
        return caller.delete(address, body, extra)
    }
  },
})

/** A request of this endpoint that names things of house one. */
const requestOf = (endpoint: EndpointShape) => {
  const params = Object.fromEntries(
    [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, idOfOne(name, endpoint.path)]),
  )
  const ids = { idFor: (path: readonly string[]) => idOfOne(path.at(-1) ?? '', endpoint.path) }
  const query = endpoint.query === undefined ? undefined : sampleOf(endpoint.query, ids)
  const body = endpoint.body === undefined ? {} : sampleOf(endpoint.body, ids)
  return { address: endpointAddress(endpoint, { params, query }), body }
}

const nameOf = ({ method, path }: EndpointShape): string => `${method} ${path}`

const ledgerSize = (house: HouseOfTest): Promise<number> =>
  house.house.read(async (scope) => {
    const row = await scope.trx
      .selectFrom('ledgers')
      .select('next_sequence')
      .where('house_id', '=', scope.houseId)
      .executeTakeFirstOrThrow()
    return row.next_sequence
  })

describe('the staff door', () => {
  test('has routes to try', () => expect(staffRoutes.length).toBeGreaterThan(60))

  test('nobody who is not signed in reads or changes anything', async () => {
    for (const { endpoint } of staffRoutes) {
      const { address, body } = requestOf(endpoint)
      const reply = await call(one.stranger, endpoint, address).send(body)
      expect(reply.status, nameOf(endpoint)).toBe(401)
      expect(reply.headers.get('content-security-policy'), nameOf(endpoint)).toContain("default-src 'self'")
    }
  })

  test('every role is stopped where its policy stops it', async () => {
    for (const route of staffRoutes) {
      const { address, body } = requestOf(route.endpoint)
      for (const role of roles) {
        const member = {
          id: one.staff[role].id,
          name: role,
          role,
          language: 'en' as const,
          siteIds: [one.sites.geneva],
        }
        if (route.policy(member)) continue
        const reply = await call(one.as(role), route.endpoint, address).send(body)
        expect(reply.status, `${nameOf(route.endpoint)} as ${role}`).toBe(403)
      }
    }
  })

  test('the owner of another house finds nothing of this one and changes nothing in it', async () => {
    const before = await ledgerSize(one)
    const open: string[] = []
    for (const { endpoint } of staffRoutes) {
      const { address, body } = requestOf(endpoint)
      const reply = await call(two.as('owner'), endpoint, address).send(body)
      expect(reply.status, `${nameOf(endpoint)}: ${JSON.stringify(reply.body).slice(0, 200)}`).not.toBe(500)
      const text = Buffer.from(reply.bytes).toString('utf8')
      for (const canary of canaries) expect(text, nameOf(endpoint)).not.toContain(canary)
      // A path that names a thing of house one ends there: not found, or refused before it was looked for.
      if (endpoint.path.includes('/:') && ![400, 403, 404, 409, 415, 422].includes(reply.status))
        open.push(nameOf(endpoint))
    }
    expect(open).toEqual([])
    for (const query of canaries) {
      const found = await two.as('owner').get(`/api/search?q=${encodeURIComponent(query)}`)
      expect(JSON.stringify(found.body)).not.toContain(order['number'])
    }
    expect(await ledgerSize(one)).toBe(before)
    expect(one.reported).toEqual([])
  })

  test('a change without key, without our own header, or with an unknown field is refused', async () => {
    for (const route of staffRoutes.filter(({ endpoint, reads }) => endpoint.method !== 'GET' && !reads)) {
      const { address, body } = requestOf(route.endpoint)
      const owner = call(one.as('owner'), route.endpoint, address)
      const name = nameOf(route.endpoint)
      expect((await owner.send(body, { headers: { 'x-heure-bleue': '' }, key: '' })).status, name).not.toBe(
        200,
      )
      expect((await owner.send(body, { key: 'short' })).status, `${name} without key`).not.toBe(200)
      if (route.endpoint.body === undefined) continue
      for (const field of ['houseId', 'house_id', 'role_of_neighbour', 'constructor']) {
        const reply = await owner.send({ ...Object(body), [field]: 'x' }, { key: randomUUID() })
        expect(reply.status, `${name} with ${field}`).toBeGreaterThanOrEqual(400)
      }
    }
  })
})

/** A path of the portal with ids of house one; a parameter that names a file ends as files do. */
const addressOf = (path: string): string =>
  path.replace(
    /:(\w+)(\{[^}]*\})?/g,
    (_, name: string, pattern = '') =>
      `${idOfOne(name, path)}${String(pattern).includes('pdf') ? '.pdf' : ''}`,
  )

describe('the portal door', () => {
  test('a client of another house finds nothing of this one', async () => {
    for (const route of portalRoutes) {
      const address = addressOf(route.path)
      const reply =
        route.method === 'GET'
          ? await visitor.get(address)
          : await visitor.form(address, { key: randomUUID(), question: 'What?' })
      const text = Buffer.from(reply.bytes).toString('utf8')
      for (const canary of canaries) expect(text, route.path).not.toContain(canary)
      if (route.path.includes('/:'))
        expect([404, 422], `${route.method} ${route.path}`).toContain(reply.status)
    }
    expect(one.reported).toEqual([])
  })

  test('without a visit every page points to the entrance', async () => {
    for (const route of portalRoutes) {
      const address = addressOf(route.path)
      const reply =
        route.method === 'GET'
          ? await one.stranger.get(address)
          : await one.stranger.form(address, { key: randomUUID() })
      expect(reply.status, route.path).toBe(401)
    }
  })
})
