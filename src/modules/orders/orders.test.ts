import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePapers } from '#modules/papers/public.ts'
import { newId } from '#platform/identifier.ts'
import { makeControlled } from '#tests/factories/control.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { receiveOrders } from './public.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  // The clock jumps by years here; nobody is to sign in again for it.
  await house.database.execute("update sessions set expires_at = '2100-01-01', seen_at = '2100-01-01'")
})
afterAll(async () => {
  await closePapers()
  await house.close()
})

const start = new Date('2026-03-12T09:00:00Z')

const deposit = async (parts: Record<string, unknown> = {}) => {
  const reply = await house.as('advisor').post('/api/orders', depositBody(house, parts))
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body
}

const read = async (id: string) => {
  const reply = await house.as('advisor').get(`/api/orders/${id}`)
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body
}

const version = async (id: string): Promise<number> => (await read(id)).order.version

const act = async (id: string, what: string, body: Record<string, unknown> = {}) =>
  house.as('advisor').post(`/api/orders/${id}/${what}`, { version: await version(id), ...body })

const step = async (id: string, ...stages: string[]): Promise<void> => {
  for (const to of stages) {
    if (to === 'controlled') {
      await makeControlled(house, id)
      continue
    }
    const reply = await act(id, 'stage', { to })
    expect(reply.status, `${to}: ${JSON.stringify(reply.body)}`).toBe(200)
  }
}

const toReady = ['assessed', 'approved', 'in_work', 'controlled', 'ready']

const kinds = (page: { timeline: { kind: string }[] }): string[] => page.timeline.map(({ kind }) => kind)

const storedFile = async (): Promise<string> => {
  const id = newId()
  await house.house.write(async ({ trx, houseId, now }) => {
    await trx
      .insertInto('files')
      .values({
        house_id: houseId,
        id,
        storage_key: id,
        name: 'a.jpg',
        media_type: 'image/jpeg',
        size: 1,
        sha256: Buffer.alloc(32),
        created_at: now,
      })
      .execute()
  })
  return id
}

describe('a deposit', () => {
  test('takes client, watch, mandate, accessories, services and photographs in one request', async () => {
    const fileId = await storedFile()
    const signature = { on: 'glass', fileId: await storedFile() }
    const order = await deposit({
      photographs: [{ fileId, caption: 'Lunette', annotations: [{ x: 0.2, y: 0.3, text: 'rayure' }] }],
      signature,
    })
    expect(order.number).toMatch(/^GVA-26-\d{5}$/)
    expect(order.accessories.map(({ label }: { label: string }) => label)).toEqual([
      `${order.number}/1`,
      `${order.number}/2`,
    ])
    const page = await read(order.id)
    expect(page.order).toMatchObject({
      stage: 'received',
      holderKind: 'site',
      clientWords: 'Si ferma la notte.',
      currency: 'CHF',
    })
    expect(page.client).toMatchObject({ name: 'Chiara Rossi', mail: 'chiara.rossi@example.ch' })
    expect(page.mandates).toMatchObject([
      { version: 1, polishCase: false, ceilingMinor: 30_000, agreedBy: 'Chiara Rossi' },
    ])
    expect(page.services).toMatchObject([
      { label: 'Revisione completa', amountMinor: 68_000, taxBasisPoints: 810, isAgreed: true },
    ])
    expect(page.photographs).toMatchObject([
      { fileId, caption: 'Lunette', annotations: [{ x: 0.2, y: 0.3, text: 'rayure' }] },
    ])
    expect(kinds(page)).toEqual(
      expect.arrayContaining([
        'order-received',
        'accessory-taken',
        'photograph-added',
        'mandate-agreed',
        'slip-signed',
        'custody-moved',
      ]),
    )
    expect(page.timeline.find(({ kind }: { kind: string }) => kind === 'order-received')).toMatchObject({
      actorName: 'advisor of one',
      payload: { number: order.number, clientWords: 'Si ferma la notte.' },
    })
  })

  test('numbers each site and year on its own, without a hole', async () => {
    const first = await deposit()
    const second = await deposit()
    expect(Number(second.number.slice(-5))).toBe(Number(first.number.slice(-5)) + 1)
    const elsewhere = await house
      .as('owner')
      .post('/api/orders', depositBody(house, { siteId: house.sites.lyon }))
    expect(elsewhere.body.number).toMatch(/^LYS-26-/)
  })

  test('pressed twice is one order', async () => {
    const body = depositBody(house)
    const key = newId()
    const [first, second] = [
      await house.as('advisor').post('/api/orders', body, { key }),
      await house.as('advisor').post('/api/orders', body, { key }),
    ]
    expect(second.body).toEqual(first.body)
  })

  test('of a watch that is here already, of a lost photograph or at another site is refused, and nothing is half written', async () => {
    const order = await deposit()
    const before = await house.as('advisor').get('/api/orders')
    const refused = [
      await house
        .as('advisor')
        .post(
          '/api/orders',
          depositBody(house, { watch: { id: order.watchId }, client: { id: order.clientId } }),
        ),
      await house
        .as('advisor')
        .post('/api/orders', depositBody(house, { photographs: [{ fileId: newId() }] })),
      await house.as('advisor').post('/api/orders', depositBody(house, { siteId: house.sites.lyon })),
      await house
        .as('advisor')
        .post('/api/orders', depositBody(house, { services: [{ serviceId: newId() }] })),
    ]
    expect(refused.map(({ body }) => body.error.code)).toEqual([
      'orders.watch-is-here',
      'orders.file-missing',
      'orders.not-your-site',
      'orders.service-not-offered',
    ])
    expect((await house.as('advisor').get('/api/orders')).body.count).toBe(before.body.count)
  })
})

describe('an order on its way', () => {
  test('walks from received to ready, step by step, and a step that is no arrow says which is', async () => {
    const order = await deposit()
    const jump = await act(order.id, 'stage', { to: 'ready' })
    expect(jump.body.error).toMatchObject({ code: 'orders.no-such-step' })
    await step(order.id, ...toReady)
    const page = await read(order.id)
    expect(page.order).toMatchObject({
      stage: 'ready',
      diagnosisFeeWaived: true,
      readyAt: start.toISOString(),
    })
    expect(kinds(page)).toContain('diagnosis-fee-waived')
    expect(page.nextStages).toEqual(['in_work', 'returned', 'abandoned'])
  })

  test('waits for one thing at a time, and the facts say how long', async () => {
    const order = await deposit()
    await act(order.id, 'waiting', { reason: 'part', note: 'couronne' })
    house.clock.moveTo(new Date(start.getTime() + 90 * 60_000))
    const other = await act(order.id, 'waiting', { reason: 'client' })
    expect(other.body.waitReason).toBe('client')
    const ended = (await read(order.id)).timeline.find(
      ({ kind }: { kind: string }) => kind === 'waiting-ended',
    )
    expect(ended.payload).toEqual({ reason: 'part', minutes: 90 })
    await step(order.id, 'assessed', 'quoted', 'approved')
    expect((await read(order.id)).order.waitReason).toBe(null)
    house.clock.moveTo(start)
  })

  test('a second person with the old version is refused, not overwritten', async () => {
    const order = await deposit()
    const seen = await version(order.id)
    await act(order.id, 'stage', { to: 'assessed' })
    const late = await house
      .as('watchmaker')
      .post(`/api/orders/${order.id}/stage`, { version: seen, to: 'approved' })
    expect(late.body.error.code).toBe('common.changed-meanwhile')
  })

  test('on the road to a partner waits for the transit, and wakes when it is back', async () => {
    const order = await deposit()
    const signed = { signedBy: 'M. Blanc' }
    const left = await act(order.id, 'custody', {
      toKind: 'courier',
      toName: 'La Poste',
      tracking: '99.00.1',
      ...signed,
    })
    expect(left.body).toMatchObject({ waitReason: 'transit', holder: 'La Poste' })
    const there = await act(order.id, 'custody', { toKind: 'partner', toName: 'Cadranier Stern', ...signed })
    expect(there.body.waitReason).toBe('partner')
    const again = await act(order.id, 'custody', { toKind: 'partner', toName: 'Cadranier Stern', ...signed })
    expect(again.body.error.code).toBe('orders.custody-there-already')
    const back = await act(order.id, 'custody', { toKind: 'site', toSiteId: house.sites.geneva, ...signed })
    expect(back.body).toMatchObject({ waitReason: null, holder: 'Genève, rue du Rhône' })
  })

  test('gets a new mandate only over the one that was read', async () => {
    const order = await deposit()
    const terms = { ...depositBody(house).mandate, polishCase: true }
    const body = { follows: 1, terms, agreedBy: 'Chiara Rossi' }
    expect((await house.as('advisor').post(`/api/orders/${order.id}/mandate`, body)).body).toEqual({
      version: 2,
    })
    expect((await house.as('advisor').post(`/api/orders/${order.id}/mandate`, body)).body.error.code).toBe(
      'common.changed-meanwhile',
    )
    expect((await read(order.id)).mandates).toHaveLength(2)
  })

  test('is read by every site of the house and changed by its own', async () => {
    const { body } = await house
      .as('owner')
      .post('/api/orders', depositBody(house, { siteId: house.sites.lyon }))
    expect((await house.as('advisor').get(`/api/orders/${body.id}`)).body.mayChange).toBe(false)
    const reply = await house
      .as('advisor')
      .post(`/api/orders/${body.id}/stage`, { version: 1, to: 'assessed' })
    expect(reply.body.error.code).toBe('orders.not-your-site')
  })
})

const signed = { signedBy: 'Chiara Rossi' }

describe('a return', () => {
  test('refuses to forget an accessory or a lent watch, then closes with its warranty', async () => {
    const order = await deposit({ loans: ['Montre de prêt 3'] })
    await step(order.id, ...toReady)
    const accessories = order.accessories.map(({ id }: { id: string }) => id)
    const forgot = await act(order.id, 'return', {
      by: 'collection',
      ...signed,
      accessories: accessories.slice(0, 1),
    })
    expect(forgot.body.error.code).toBe('orders.accessories-forgotten')
    expect(forgot.body.error.message).toContain(`${order.number}/2`)
    const lent = await act(order.id, 'return', { by: 'collection', ...signed, accessories })
    expect(lent.body.error.code).toBe('orders.loan-forgotten')
    const loans = (await read(order.id)).loans.map(({ id }: { id: string }) => id)
    const done = await act(order.id, 'return', { by: 'collection', ...signed, accessories, loans })
    expect(done.body).toMatchObject({ stage: 'returned', outcome: 'serviced' })
    const page = await read(order.id)
    expect(page.order.holderKind).toBe('client')
    expect(page.warranty).toMatchObject({
      startsOn: '2026-03-12',
      endsOn: '2028-03-12',
      scope: 'Revisione completa',
    })
    expect(kinds(page).slice(-7)).toEqual(
      expect.arrayContaining([
        'stage-changed',
        'order-closed',
        'custody-moved',
        'accessory-returned',
        'loan-returned',
        'warranty-started',
      ]),
    )
  })

  test('by post needs its carrier and tracking number', async () => {
    const order = await deposit({ accessories: [] })
    await step(order.id, ...toReady)
    const lost = await act(order.id, 'return', {
      by: 'shipment',
      carrier: 'La Poste',
      tracking: '',
      ...signed,
    })
    expect(lost.body.error.code).toBe('orders.shipment-untracked')
    const sent = await act(order.id, 'return', {
      by: 'shipment',
      carrier: 'La Poste',
      tracking: '99.12',
      ...signed,
    })
    expect(sent.body).toMatchObject({ stage: 'returned', holder: 'La Poste' })
  })

  test('of declined or cancelled work keeps the reason and gives no warranty', async () => {
    for (const [end, outcome] of [
      ['decline', 'declined'],
      ['cancel', 'cancelled'],
    ] as const) {
      const order = await deposit({ accessories: [] })
      await act(order.id, end, { reason: 'zu teuer' })
      const back = await act(order.id, 'return', { by: 'collection', ...signed })
      expect(back.body).toMatchObject({ stage: 'returned', outcome })
      const page = await read(order.id)
      expect(page.warranty).toBe(null)
      expect(kinds(page).filter((kind) => kind === 'order-closed')).toHaveLength(1)
    }
  })

  test('of work done while the client waited takes one press, with the fact of every step', async () => {
    const order = await deposit({
      kind: 'while_you_wait',
      client: null,
      accessories: [],
      depositedBy: 'Passant',
      services: [{ serviceId: house.menu.battery.id, isAgreed: true }],
    })
    const done = await act(order.id, 'finish', signed)
    expect(done.body, JSON.stringify(done.body)).toMatchObject({ stage: 'returned', outcome: 'serviced' })
    expect(kinds(await read(order.id)).filter((kind) => kind === 'stage-changed')).toHaveLength(5)
    const other = await deposit()
    expect((await act(other.id, 'finish', signed)).body.error.code).toBe('orders.not-while-you-wait')
  })
})

describe('the papers of a deposit', () => {
  test('are a slip in the client’s language and a label for the bag and for each accessory', async () => {
    const order = await deposit()
    const at = `/api/orders/${order.id}`
    const slip = await house.as('advisor').get(`${at}/slip.pdf?token=${order.portalToken}`)
    expect(slip.headers.get('content-type')).toBe('application/pdf')
    expect(new TextDecoder('latin1').decode(slip.bytes.slice(0, 5))).toBe('%PDF-')
    // An Italian client of the Geneva counter: the slip, the quote and the invoice name the work as she reads it.
    const { services } = (await house.as('advisor').get(at)).body
    expect(services).toMatchObject([{ label: 'Revisione completa' }])
    const label = await house.as('advisor').get(`${at}/label.png?size=54x25&accessory=2`)
    expect(new TextDecoder('latin1').decode(label.bytes.slice(1, 4))).toBe('PNG')
    expect((await house.as('advisor').get(`${at}/label.pdf`)).status).toBe(200)
    expect((await house.as('advisor').get(`${at}/label.pdf?accessory=3`)).status).toBe(404)
  })
})

describe('a redo', () => {
  test('belongs to its first order and does not restart the clock', async () => {
    const order = await deposit({ accessories: [] })
    expect((await house.as('advisor').post(`/api/orders/${order.id}/redo`, {})).body.error.code).toBe(
      'orders.redo-needs-return',
    )
    await step(order.id, ...toReady)
    await act(order.id, 'return', { by: 'collection', ...signed })
    house.clock.moveTo(new Date('2027-05-01T09:00:00Z'))
    const { body: redo } = await house
      .as('advisor')
      .post(`/api/orders/${order.id}/redo`, { clientWords: 'Retarde encore.' })
    expect(redo.underWarranty).toBe(true)
    await step(redo.id, ...toReady)
    await act(redo.id, 'return', { by: 'collection', ...signed })
    const page = await read(redo.id)
    expect(page.order.redoOfNumber).toBe(order.number)
    expect(page.warranty.endsOn).toBe('2028-03-12')
    house.clock.moveTo(new Date('2028-03-13T09:00:00Z'))
    const { body: again } = await house.as('advisor').post(`/api/orders/${redo.id}/redo`, {})
    expect(again.underWarranty).toBe(false)
    expect((await read(order.id)).redos.map(({ number }: { number: string }) => number)).toEqual([
      redo.number,
      again.number,
    ])
    house.clock.moveTo(start)
  })
})

describe('an unclaimed watch', () => {
  test('is given up only after the legal time and a reminder, by a manager, and still goes back to who comes late', async () => {
    const order = await deposit({ accessories: [] })
    await step(order.id, ...toReady)
    const manager = house.as('site_manager')
    const abandon = async () =>
      (
        await manager.post(`/api/orders/${order.id}/abandon`, {
          version: await version(order.id),
          reason: 'introuvable',
        })
      ).body
    expect((await abandon()).error.code).toBe('orders.too-early-to-abandon')
    house.clock.moveTo(new Date(start.getTime() + 366 * 86_400_000))
    expect((await abandon()).error.code).toBe('orders.remind-first')
    const reminded = await house
      .as('advisor')
      .post(`/api/orders/${order.id}/reminders`, { how: 'registered_letter', note: '' })
    expect(reminded.body).toEqual({ reminders: 1 })
    expect((await read(order.id)).unclaimed).toMatchObject({ daysLeft: 0, reminders: 1 })
    expect((await act(order.id, 'abandon', { reason: 'x' })).status).toBe(403)
    expect(await abandon()).toMatchObject({ stage: 'abandoned', outcome: 'abandoned' })
    const back = await act(order.id, 'return', { by: 'collection', ...signed })
    expect(back.body).toMatchObject({ stage: 'returned', outcome: 'abandoned' })
    house.clock.moveTo(start)
  })
})

describe('the list', () => {
  test('is read page by page in both directions without losing or repeating an order', async () => {
    const wanted: string[] = []
    for (let n = 0; n < 165; n += 1)
      wanted.push(
        (
          await deposit({
            client: null,
            kind: 'while_you_wait',
            depositedBy: 'x',
            accessories: [],
            services: [],
          })
        ).number,
      )
    wanted.reverse()
    const page = async (query: string) =>
      (await house.as('reader').get(`/api/orders?stage=received&stage=assessed${query}`)).body
    const first = await page('')
    const second = await page(`&cursor=${first.next}`)
    const back = await page(`&cursor=${second.previous}`)
    const numbers = (list: { orders: { number: string }[] }): string[] =>
      list.orders.map(({ number }) => number)
    expect([...numbers(first), ...numbers(second)]).toEqual(wanted.slice(0, 160))
    expect(numbers(back)).toEqual(numbers(first))
    expect(back.previous).toBe(null)
    expect(first.count).toBeGreaterThanOrEqual(165)
    expect([second.count, back.count]).toEqual([first.count, first.count])
    expect((await page('&cursor=nonsense')).orders).toHaveLength(80)
  })

  test('answers stage, wait, site, person, client, watch, date and words', async () => {
    const order = await deposit({ watch: { brand: 'Zenith', model: 'El Primero', serial: 'ZX 99.817' } })
    await act(order.id, 'waiting', { reason: 'skill' })
    await act(order.id, 'assign', { staffId: house.staff.watchmaker.id })
    await house.house.write(({ trx }) =>
      trx.updateTable('orders').set({ promised_on: '2026-03-20' }).where('id', '=', order.id).execute(),
    )
    const find = async (query: string, role: 'watchmaker' | 'reader' = 'reader') => {
      const { body } = await house.as(role).get(`/api/orders?${query}`)
      return body.orders.map(({ number }: { number: string }) => number)
    }
    const questions = [
      'wait=skill',
      `assigned=${house.staff.watchmaker.id}`,
      `client=${order.clientId}`,
      `watch=${order.watchId}`,
      'due=2026-03-20',
      'q=el+primero',
      'q=zx99817',
      `q=${order.number.toLowerCase()}`,
    ]
    for (const query of questions) expect(await find(query), query).toEqual([order.number])
    expect(await find('assigned=me', 'watchmaker')).toEqual([order.number])
    expect(await find('due=2026-03-19')).toEqual([])
    expect(await find('wait=skill&stage=ready')).toEqual([])
  })

  test('leaves the house as a file whose cells run nothing, and that it left is a fact', async () => {
    await deposit({ client: { familyName: '=cmd()', language: 'fr' } })
    const reply = await house.as('owner').get('/api/orders/export.csv')
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toContain('text/csv')
    expect(reply.body).toContain("'=cmd()")
    const lines = reply.body.trim().split('\r\n').length - 1
    const exported = await house.house.read(({ trx }) =>
      trx.selectFrom('facts').select('payload').where('kind', '=', 'list-exported').execute(),
    )
    expect(exported).toEqual([{ payload: { list: 'orders', rows: lines } }])
    expect((await house.as('watchmaker').get('/api/orders/export.csv')).status).toBe(403)
  })
})

describe('orders told after the fact', () => {
  test('are written many at once, stand where they ended, and lie under the day they came in', async () => {
    const { clientId, watchId } = await deposit()
    const past = (day: string) => ({
      kind: 'past' as const,
      siteId: house.sites.geneva,
      clientId,
      depositedBy: '',
      watchId,
      clientWords: 'Läuft nicht mehr',
      condition: '',
      words: { client: 'Rossi', watch: 'Omega', serial: '' },
      accessories: [],
      loans: [],
      services: [],
      photographs: [],
      diagnosisFeeMinor: 0,
      source: `old-book ${day}`,
      receivedAt: new Date(`${day}T08:00:00Z`),
      past: {
        stage: 'returned' as const,
        outcome: 'serviced' as const,
        readyAt: null,
        returnedAt: new Date(`${day}T16:00:00Z`),
      },
    })
    const days = Array.from({ length: 300 }, (_, n) =>
      new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10),
    )
    const orders = await house.house.write((scope) => receiveOrders(scope, days.map(past)))
    expect(orders.map(({ number }) => number)).toEqual(
      days.map((_, n) => `GVA-19-${String(n + 1).padStart(5, '0')}`),
    )
    expect(orders.map(({ id }) => id)).toEqual(orders.map(({ id }) => id).sort())
    const page = await read(orders[0]?.id ?? '')
    expect(page.order).toMatchObject({ stage: 'returned', outcome: 'serviced', holderKind: 'client' })
    expect(page.timeline.map(({ at, kind }: { at: string; kind: string }) => `${at} ${kind}`)).toEqual([
      '2019-01-01T08:00:00.000Z order-received',
      '2019-01-01T16:00:00.000Z stage-changed',
      '2019-01-01T16:00:00.000Z order-closed',
    ])
    const { body } = await house.as('reader').get('/api/orders?q=old-book+2019-03-01')
    expect(body.orders).toHaveLength(1)
  })
})

describe('the search', () => {
  test('reaches client, watch and order by any fragment, accents and signs ignored', async () => {
    const order = await deposit({
      client: { familyName: 'Brégançon', givenName: 'Zoé', language: 'fr', phone: '+41 22 700 00 99' },
      watch: { brand: 'Jaeger-LeCoultre', model: 'Reverso', serial: '1.847.229' },
    })
    const hits = async (q: string) => {
      const { body } = await house.as('reader').get(`/api/search?q=${encodeURIComponent(q)}`)
      return body.hits.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`)
    }
    expect(await hits('bregan')).toEqual([`order ${order.id}`, `client ${order.clientId}`])
    expect(await hits('BRÉGANÇON reverso')).toEqual([`order ${order.id}`])
    expect(await hits('1847229')).toEqual([`order ${order.id}`, `watch ${order.watchId}`])
    expect(await hits(order.number)).toEqual([`order ${order.id}`])
    expect(await hits('100%')).toEqual([])
    expect(await hits('quelque chose d’absent')).toEqual([])
    expect(await hits('a')).toEqual([])
  })

  test('shows nothing of another house', async () => {
    const other = await house.secondHouse()
    const { body } = await other.as('owner').get('/api/search?q=omega')
    expect(body.hits).toEqual([])
  })
})

describe('today', () => {
  test('tells each role what needs it, counted, the oldest first', async () => {
    const quiet = await deposit()
    house.clock.moveTo(new Date(start.getTime() + 30 * 86_400_000))
    const { body } = await house.as('advisor').get('/api/today')
    expect(body.error).toBe(undefined)
    const moved = body.reasons.find(({ reason }: { reason: string }) => reason === 'nothing-moved')
    expect(moved.count).toBeGreaterThan(100)
    expect(moved.oldest).toHaveLength(5)
    for (const role of [
      'owner',
      'watchmaker',
      'parts_keeper',
      'relationship_manager',
      'head_office',
      'site_manager',
      'reader',
    ] as const) {
      expect((await house.as(role).get('/api/today')).status, role).toBe(200)
    }
    house.clock.moveTo(start)
    expect(quiet.number).toBeTruthy()
  })

  test('keeps a view for the person who saved it', async () => {
    const { body } = await house
      .as('advisor')
      .post('/api/views', { screen: 'orders', name: 'Prêts à Genève', query: 'stage=ready' })
    const mine = async (role: 'advisor' | 'owner') =>
      (await house.as(role).get('/api/views?screen=orders')).body.views
    expect(await mine('advisor')).toMatchObject([{ name: 'Prêts à Genève', query: 'stage=ready' }])
    expect(await mine('owner')).toEqual([])
    expect((await house.as('owner').delete(`/api/views/${body.id}`)).status).toBe(404)
    expect((await house.as('advisor').delete(`/api/views/${body.id}`)).status).toBe(200)
    expect(await mine('advisor')).toEqual([])
  })
})

test('nothing broke on our side in any of this', () => {
  expect(house.reported).toEqual([])
})

test('nobody in the house reads the key of a client’s page: not in the order, the watch, the audit or a copy', async () => {
  const order = await deposit()
  expect(order.portalToken.length).toBeGreaterThan(16)
  const owner = house.as('owner')
  for (const reply of [
    await owner.get(`/api/orders/${order.id}`),
    await owner.get(`/api/watches/${order.watchId}/life`),
    await owner.get('/api/audit'),
    await owner.get('/api/audit.csv'),
    await owner.post(`/api/clients/${order.clientId}/copy`, {}),
  ]) {
    expect(reply.status).toBe(200)
    const text = new TextDecoder().decode(reply.bytes)
    expect(text).toContain('/p/…')
    expect(text).not.toContain(order.portalToken)
  }
})
