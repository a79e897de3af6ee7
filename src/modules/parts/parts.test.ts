import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { needTransitions } from './domain/need.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

let serial = 0
const deposit = async (name = 'Rossi'): Promise<string> => {
  const body = depositBody(house)
  serial += 1
  const reply = await house.as('advisor').post('/api/orders', {
    ...body,
    client: { ...body.client, familyName: name },
    watch: { ...body.watch, serial: `P-${serial}` },
  })
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body.id
}

const want = async (order: string, part: string, more: Record<string, unknown> = {}) => {
  const reply = await house.as('watchmaker').post(`/api/orders/${order}/needs`, { part, ...more })
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body
}

const keeper = (path: string, body: Record<string, unknown>) => house.as('parts_keeper').post(path, body)

const standing = async (order: string) => (await house.as('advisor').get(`/api/orders/${order}`)).body.order

const arrive = async (...needs: { id: string; version: number }[]) => {
  const arrivals = needs.map(({ id, version }) => ({ id, version }))
  return keeper('/api/parts/arrivals', { arrivals })
}

const countMessages = async (): Promise<unknown> =>
  (await house.database.execute('select count(*)::int as count from messages')).rows[0]?.['count']

test('the arrows of a need are the same in the domain and in the database', async () => {
  const { rows } = await house.database.execute(
    "select from_state, to_state from allowed_transitions where machine = 'need'",
  )
  const listed = rows.map((row) => `${String(row['from_state'])} ${String(row['to_state'])}`).sort()
  expect(listed).toEqual(needTransitions.map((arrow) => arrow.join(' ')).sort())
})

describe('wanting a part', () => {
  test('moves nothing and waits for nothing unless somebody says that nothing else can be done', async () => {
    const order = await deposit()
    await want(order, 'Couronne')
    expect(await standing(order)).toMatchObject({ stage: 'received', waitReason: null })
    await want(order, 'Tige', { holdsUp: true })
    expect(await standing(order)).toMatchObject({ stage: 'received', waitReason: 'part', waitNote: 'Tige' })
  })

  test('and ordering it changes no stage and says nothing to the client', async () => {
    const order = await deposit()
    const need = await want(order, 'Couronne', { partNumber: '069CR7711' })
    const before = await standing(order)
    const said = await countMessages()
    const ordered = await keeper(`/api/needs/${need.id}/order`, {
      version: need.version,
      source: 'wholesaler',
      supplier: 'Cousins',
      expectedOn: '2026-03-20',
    })
    expect(ordered.body).toMatchObject({ state: 'ordered', supplier: 'Cousins', expectedOn: '2026-03-20' })
    expect(await standing(order)).toEqual(before)
    expect(await countMessages()).toBe(said)
  })

  test('is for people of the sites concerned, not for readers', async () => {
    const order = await deposit()
    expect((await house.as('reader').post(`/api/orders/${order}/needs`, { part: 'Verre' })).status).toBe(403)
    const need = await want(order, 'Verre')
    const watchmaker = await house
      .as('watchmaker')
      .post(`/api/needs/${need.id}/order`, { version: 1, source: 'stock' })
    expect(watchmaker.status).toBe(403)
  })
})

describe('an arrival', () => {
  test('tells which jobs waited, wakes those that lack nothing, and names who wants the same part still', async () => {
    const [first, second, third] = [await deposit('Blanc'), await deposit('Favre'), await deposit('Muller')]
    const crown1 = await want(first, 'Couronne vissée', { partNumber: 'CR-5', holdsUp: true })
    const crown2 = await want(second, 'Couronne vissée', { partNumber: 'CR-5', holdsUp: true })
    const stem2 = await want(second, 'Tige', { holdsUp: true })
    await want(third, 'Couronne', { partNumber: 'cr 5' })

    const arrived = await arrive(crown1, crown2)
    expect(arrived.status, JSON.stringify(arrived.body)).toBe(200)
    expect(arrived.body.jobs).toMatchObject([
      { orderId: first, clientName: 'Chiara Blanc', isWoken: true, stillMissing: 0 },
      { orderId: second, clientName: 'Chiara Favre', isWoken: false, stillMissing: 1 },
    ])
    expect(arrived.body.alsoWaiting).toMatchObject([{ orderId: third, clientName: 'Chiara Muller' }])
    expect(await standing(first)).toMatchObject({ waitReason: null })
    expect(await standing(second)).toMatchObject({ waitReason: 'part' })

    const last = await arrive(stem2)
    expect(last.body.jobs).toMatchObject([{ isWoken: true, parts: ['Tige'] }])
    expect(await standing(second)).toMatchObject({ waitReason: null })
    expect((await house.as('advisor').get(`/api/orders/${second}`)).body.timeline).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'waiting-ended' })]),
    )
  })

  test('of two parts for one order in one parcel wakes it once', async () => {
    const order = await deposit()
    const [crown, stem] = [
      await want(order, 'Couronne', { holdsUp: true }),
      await want(order, 'Tige', { holdsUp: true }),
    ]
    const arrived = await arrive(crown, stem)
    expect(arrived.body.jobs).toMatchObject([{ orderId: order, parts: ['Couronne', 'Tige'], isWoken: true }])
  })

  test('never wakes an order that waits for something else', async () => {
    const order = await deposit()
    const crown = await want(order, 'Couronne')
    const { version } = await standing(order)
    await house.as('advisor').post(`/api/orders/${order}/waiting`, { version, reason: 'client' })
    const arrived = await arrive(crown)
    expect(arrived.body.jobs).toMatchObject([{ isWoken: false, stillMissing: 0 }])
    expect(await standing(order)).toMatchObject({ waitReason: 'client' })
  })

  test('recorded by two people at once happens once', async () => {
    const crown = await want(await deposit(), 'Couronne')
    expect((await arrive(crown)).status).toBe(200)
    expect((await arrive(crown)).body.error.code).toBe('common.changed-meanwhile')
  })
})

describe('a part', () => {
  test('that nobody sells to us says so, with the lawful way; the watch still waits', async () => {
    const order = await deposit()
    const need = await want(order, 'Balancier', { holdsUp: true })
    const marked = await keeper(`/api/needs/${need.id}/not-procurable`, {
      version: need.version,
      route: 'send_to_brand',
    })
    expect(marked.body).toMatchObject({ source: 'not_procurable', route: 'send_to_brand', state: 'wanted' })
    expect(await standing(order)).toMatchObject({ waitReason: 'part' })
    const dropped = await house
      .as('watchmaker')
      .post(`/api/needs/${need.id}/drop`, { version: marked.body.version })
    expect(dropped.body).toMatchObject({ isWoken: true })
  })

  test('is not fitted before it arrived', async () => {
    const need = await want(await deposit(), 'Verre')
    const early = await house.as('watchmaker').post(`/api/needs/${need.id}/fit`, { version: need.version })
    expect(early.body.error.code).toBe('parts.refusal.no-such-step')
    await arrive(need)
    const fitted = await house
      .as('watchmaker')
      .post(`/api/needs/${need.id}/fit`, { version: need.version + 1 })
    expect(fitted.body.state).toBe('fitted')
  })
})

describe('the list', () => {
  test('groups what is missing by the clients it holds up, and knows what is late', async () => {
    const order = await deposit('Zbinden')
    const need = await want(order, 'Ancre', { partNumber: 'AN-1', holdsUp: true })
    await keeper(`/api/needs/${need.id}/order`, {
      version: need.version,
      source: 'brand_account',
      supplier: 'ETA',
      tracking: '99.12.3',
      expectedOn: '2026-03-02',
    })
    const missing = await house.as('parts_keeper').get('/api/parts/missing')
    const group = missing.body.parts.find(({ key }: { key: string }) => key === 'an1')
    expect(group).toMatchObject({
      heldUp: 1,
      lines: [{ isLate: true, order: { clientName: 'Chiara Zbinden' } }],
    })
    const late = await house.as('parts_keeper').get('/api/parts?state=late')
    expect(late.body.lines.map(({ part }: { part: string }) => part)).toEqual(['Ancre'])
    const found = await house.as('parts_keeper').get('/api/parts?state=all&q=99.12')
    expect(found.body).toMatchObject({ count: 1, lines: [{ tracking: '99.12.3' }] })
  })

  test('leaves as CSV with a fact, and a formula in a name stays text', async () => {
    await want(await deposit(), '=HYPERLINK("http://x")')
    const csv = await house.as('parts_keeper').get('/api/parts/export.csv?state=outstanding')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(csv.body).toContain('Ancre')
    expect(csv.body).toContain("'=HYPERLINK")
    expect((await house.as('watchmaker').get('/api/parts/export.csv')).status).toBe(403)
  })

  test('of another house shows nothing of ours', async () => {
    const other = await house.secondHouse()
    expect((await other.as('parts_keeper').get('/api/parts?state=all')).body.lines).toEqual([])
    const need = await want(await deposit(), 'Aiguille')
    const foreign = await other
      .as('parts_keeper')
      .post('/api/parts/arrivals', { arrivals: [{ id: need.id, version: need.version }] })
    expect(foreign.status).toBe(404)
  })
})
