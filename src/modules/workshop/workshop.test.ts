import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { operationTransitions } from './domain/operation.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  await house.database.execute("update sessions set expires_at = '2100-01-01', seen_at = '2100-01-01'")
})
afterAll(() => house.close())

const start = new Date('2026-03-12T09:00:00Z')
const at = (minutes: number): void => house.clock.moveTo(new Date(start.getTime() + minutes * 60_000))

let serial = 0
const deposit = async (parts: Record<string, unknown> = {}): Promise<string> => {
  const body = depositBody(house)
  serial += 1
  const reply = await house
    .as('advisor')
    .post('/api/orders', { ...body, watch: { ...body.watch, serial: `W-${serial}` }, ...parts })
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body.id
}

const read = async (id: string) => (await house.as('advisor').get(`/api/orders/${id}`)).body
const work = async (id: string) => {
  const reply = await house.as('watchmaker').get(`/api/orders/${id}/work`)
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body
}
const version = async (id: string): Promise<number> => (await read(id)).order.version
const facts = async (id: string): Promise<string[]> =>
  (await read(id)).timeline.map(({ kind }: { kind: string }) => kind)

const onOrder = async (id: string, path: string, body: Record<string, unknown> = {}) =>
  house.as('watchmaker').post(`/api/orders/${id}/${path}`, { version: await version(id), ...body })

const onOperation = (operation: { id: string; version: number }, path: string, body = {}) =>
  house
    .as('watchmaker')
    .post(`/api/operations/${operation.id}/${path}`, { version: operation.version, ...body })

const approved = async (
  operations: Record<string, unknown>[] = [{ label: 'Révision', skill: 'mechanical', minutes: 300 }],
  parts: Record<string, unknown> = {},
): Promise<string> => {
  const id = await deposit({ services: [], ...parts })
  await house.as('advisor').post(`/api/orders/${id}/stage`, { version: await version(id), to: 'approved' })
  const planned = await house.as('watchmaker').post(`/api/orders/${id}/operations`, { operations })
  expect(planned.status, JSON.stringify(planned.body)).toBe(200)
  return id
}

test('the arrows of an operation are the same in the domain and in the database', async () => {
  const { rows } = await house.database.execute(
    "select from_state, to_state from allowed_transitions where machine = 'operation'",
  )
  const listed = rows.map((row) => `${String(row['from_state'])} ${String(row['to_state'])}`).sort()
  expect(listed).toEqual(operationTransitions.map((arrow) => arrow.join(' ')).sort())
})

describe('a diagnosis', () => {
  test('takes a received watch to assessed, and a second finding adds to the first', async () => {
    const id = await deposit()
    const assessed = await onOrder(id, 'assessment', { finding: 'Ressort de barillet fatigué.' })
    expect(assessed.body).toMatchObject({ stage: 'assessed' })
    await onOrder(id, 'assessment', { finding: 'Axe de balancier piqué.' })
    const page = await work(id)
    expect(page.findings.map(({ words }: { words: string }) => words)).toEqual([
      'Ressort de barillet fatigué.',
      'Axe de balancier piqué.',
    ])
    expect((await facts(id)).filter((kind) => kind === 'order-assessed')).toHaveLength(2)
  })

  test('is for the bench, not for the counter', async () => {
    const id = await deposit()
    const advisor = await house
      .as('advisor')
      .post(`/api/orders/${id}/assessment`, { version: 1, finding: 'Rien vu' })
    expect(advisor.status).toBe(403)
  })
})

describe('an operation', () => {
  test('of an approved order: starting the first takes the order into work and into the hands of who starts', async () => {
    const id = await approved()
    const [operation] = (await work(id)).operations
    at(0)
    const started = await onOperation(operation, 'start')
    expect(started.body).toMatchObject({
      order: { stage: 'in_work' },
      operation: { state: 'started', assignedName: 'watchmaker of one' },
    })
    expect((await read(id)).order.assignedTo).toBe(house.staff.watchmaker.id)
    at(45)
    const paused = await onOperation(started.body.operation, 'pause')
    expect(paused.body.operation).toMatchObject({ state: 'open', minutesSpent: 45 })
    at(100)
    const again = await onOperation(paused.body.operation, 'start')
    at(130)
    const done = await onOperation(again.body.operation, 'done', { remark: 'Huilé' })
    expect(done.body.operation).toMatchObject({ state: 'done', minutesSpent: 75, remark: 'Huilé' })
    expect(await facts(id)).toEqual(
      expect.arrayContaining(['operation-started', 'operation-paused', 'operation-done', 'order-assigned']),
    )
    at(0)
  })

  test('is not begun before the client approved', async () => {
    const id = await deposit({ services: [] })
    const early = await house
      .as('watchmaker')
      .post(`/api/orders/${id}/operations`, { operations: [{ label: 'Révision', minutes: 300 }] })
    expect(early.body.error.code).toBe('workshop.refusal.not-approved')
  })

  test('against the mandate is neither planned, nor begun, nor done, even where it was allowed before', async () => {
    const mandate = { ...depositBody(house).mandate, polishCase: true }
    const polish = { label: 'Polissage', skill: 'polishing', minutes: 90, surface: 'case' }
    const id = await approved([polish], { mandate })
    const refusedPlan = await house.as('watchmaker').post(`/api/orders/${id}/operations`, {
      operations: [{ label: 'Cadran', skill: 'dial', minutes: 60, surface: 'dial' }],
    })
    expect(refusedPlan.body.error.code).toBe('orders.mandate-keeps-dial')

    await house.as('advisor').post(`/api/orders/${id}/mandate`, {
      follows: 1,
      terms: { ...mandate, polishCase: false },
      agreedBy: 'Chiara Rossi',
    })
    const [operation] = (await work(id)).operations
    expect(operation.forbidden).toContain('Polissage')
    for (const path of ['start', 'done']) {
      const refused = await onOperation(operation, path)
      expect(refused.body.error.code).toBe('orders.mandate-keeps-case')
    }
    expect((await read(id)).order.stage).toBe('approved')
  })

  test('begun while another runs pauses that one: one pair of hands, one clock', async () => {
    const [first, second] = [await approved(), await approved()]
    const [one] = (await work(first)).operations
    const [other] = (await work(second)).operations
    at(0)
    await onOperation(one, 'start')
    at(30)
    await onOperation(other, 'start')
    expect((await work(first)).operations[0]).toMatchObject({ state: 'open', minutesSpent: 30 })
    await onOperation((await work(second)).operations[0], 'pause')
    at(0)
  })

  test('left running overnight is not believed: the person says how long it took', async () => {
    const id = await approved()
    at(0)
    const started = await onOperation((await work(id)).operations[0], 'start')
    at(20 * 60)
    const doubtful = await onOperation(started.body.operation, 'done')
    expect(doubtful.body.error).toMatchObject({
      code: 'workshop.refusal.minutes-doubtful',
      field: 'minutesSpent',
    })
    const done = await onOperation(started.body.operation, 'done', { minutesSpent: 240 })
    expect(done.body.operation).toMatchObject({ state: 'done', minutesSpent: 240 })
    at(0)
  })

  test('is not done while a part it wants is missing, and fits the part once it is', async () => {
    const id = await approved()
    const [operation] = (await work(id)).operations
    const need = await house
      .as('watchmaker')
      .post(`/api/orders/${id}/needs`, { part: 'Couronne', operationId: operation.id })
    const early = await onOperation(operation, 'done')
    expect(early.body.error.code).toBe('workshop.refusal.part-missing')
    await house
      .as('parts_keeper')
      .post('/api/parts/arrivals', { arrivals: [{ id: need.body.id, version: 1 }] })
    expect((await onOperation(operation, 'done')).status).toBe(200)
    const { needs } = (await house.as('watchmaker').get(`/api/orders/${id}/needs`)).body
    expect(needs).toMatchObject([{ part: 'Couronne', state: 'fitted' }])
  })

  test('of an order that waits for its client is not begun; one that waited for the right hands wakes', async () => {
    const id = await approved()
    const [operation] = (await work(id)).operations
    await onOrder(id, 'waiting', { reason: 'client' })
    expect((await onOperation(operation, 'start')).body.error.code).toBe('workshop.refusal.order-waits')
    await onOrder(id, 'waiting', { reason: 'skill' })
    expect((await onOperation(operation, 'start')).body.order).toMatchObject({
      stage: 'in_work',
      waitReason: null,
    })
  })

  test('changed by somebody else meanwhile is not overwritten', async () => {
    const id = await approved()
    const [operation] = (await work(id)).operations
    await onOperation(operation, 'start')
    expect((await onOperation(operation, 'drop', { reason: 'Doublon' })).body.error.code).toBe(
      'common.changed-meanwhile',
    )
  })
})

/** An order with a service of the menu, every step done. */
const finished = async (service: 'overhaul' | 'battery' | 'strap' = 'overhaul'): Promise<string> => {
  const id = await deposit({ services: [{ serviceId: house.menu[service].id, isAgreed: true }] })
  const agreed = await house.as('advisor').post(`/api/orders/${id}/agree`, { version: await version(id) })
  expect(agreed.status, JSON.stringify(agreed.body)).toBe(200)
  for (const operation of (await work(id)).operations) {
    const done = await onOperation(operation, 'done', { minutesSpent: 60 })
    expect(done.status, JSON.stringify(done.body)).toBe(200)
  }
  return id
}

const timing = (rate: number) => ({
  kind: 'timing',
  winding: 'full',
  liftAngle: 52,
  vibrationsPerHour: 28_800,
  positions: ['CH', 'FH', '3H', '6H', '9H'].map((position) => ({ position, rate, amplitude: 280 })),
})
const water = {
  kind: 'water_resistance',
  medium: 'air',
  pressureBar: 3,
  minutes: 2,
  result: 'passed',
}
const measure = (id: string, reading: Record<string, unknown>) =>
  house.as('watchmaker').post(`/api/orders/${id}/measurements`, { moment: 'final', reading })

describe('the final control', () => {
  const all = ['functions', 'appearance', 'mandate', 'old-parts', 'hands-and-dial', 'power-reserve']

  test('asks for what belongs to the work, and passes when it is there', async () => {
    await house.as('owner').post('/api/measurement-limits/starting')
    const id = await finished()
    expect((await work(id)).control).toMatchObject({
      checklist: all,
      required: [
        { kind: 'timing', measurementId: null },
        { kind: 'water_resistance', measurementId: null },
      ],
    })
    const bare = await onOrder(id, 'control/pass', { checked: all })
    expect(bare.body.error.code).toBe('workshop.refusal.measurement-missing')
    await measure(id, timing(3))
    await measure(id, water)
    expect((await onOrder(id, 'control/pass', { checked: ['functions'] })).body.error.code).toBe(
      'workshop.refusal.not-all-checked',
    )
    const passed = await onOrder(id, 'control/pass', { checked: all })
    expect(passed.body).toMatchObject({ stage: 'controlled' })
    expect(await facts(id)).toContain('control-passed')
  })

  test('is not passed by hand from the order’s page, and work without planned steps has one too', async () => {
    const id = await deposit({ services: [] })
    const step = (to: string) =>
      version(id).then((seen) =>
        house.as('site_manager').post(`/api/orders/${id}/stage`, { version: seen, to }),
      )
    expect((await step('approved')).status).toBe(200)
    expect((await step('in_work')).status).toBe(200)
    expect((await work(id)).control).toMatchObject({ openOperations: 0, required: [] })
    expect((await step('controlled')).status).toBe(400)
    expect((await read(id)).order.stage).toBe('in_work')
    const { checklist } = (await work(id)).control
    expect((await onOrder(id, 'control/pass', { checked: [] })).body.error.code).toBe(
      'workshop.refusal.not-all-checked',
    )
    expect((await onOrder(id, 'control/pass', { checked: checklist })).body).toMatchObject({
      stage: 'controlled',
    })
    expect(await facts(id)).toContain('control-passed')
  })

  test('outside the limits goes back to the bench, or is accepted with a reason by who leads', async () => {
    const id = await finished()
    await measure(id, timing(25))
    await measure(id, water)
    const blank = await onOrder(id, 'control/pass', { checked: all })
    expect(blank.body.error.code).toBe('workshop.refusal.out-of-limits')
    const departure = 'Calibre de 1948, le client est prévenu'
    const alone = await onOrder(id, 'control/pass', { checked: all, departure })
    expect(alone.body.error.code).toBe('workshop.refusal.departure-by-lead')
    const lead = await house
      .as('site_manager')
      .post(`/api/orders/${id}/control/pass`, { version: await version(id), checked: all, departure })
    expect(lead.body).toMatchObject({ stage: 'controlled' })
    expect((await work(id)).controls).toMatchObject([{ passed: true, departure }])
  })

  test('that fails says what to do again; measurements from before no longer count', async () => {
    const id = await finished()
    await measure(id, timing(3))
    await measure(id, water)
    const empty = await onOrder(id, 'control/fail', { remark: 'Aiguille des heures touche' })
    expect(empty.body.error.code).toBe('workshop.refusal.say-what-to-redo')
    const [operation] = (await work(id)).operations
    at(5)
    const failed = await onOrder(id, 'control/fail', {
      remark: 'Aiguille des heures touche',
      reopen: [operation.id],
    })
    expect(failed.body).toMatchObject({ stage: 'in_work' })
    const page = await work(id)
    expect(page.operations).toMatchObject([{ state: 'open' }])
    expect(page.control.required).toMatchObject([{ measurementId: null }, { measurementId: null }])
    expect(await facts(id)).toEqual(expect.arrayContaining(['control-failed', 'operation-reopened']))
    at(0)
  })
})

describe('ready', () => {
  const controlled = async (): Promise<string> => {
    const id = await finished('strap')
    const passed = await onOrder(id, 'control/pass', {
      checked: ['functions', 'appearance', 'mandate', 'old-parts', 'strap'],
    })
    expect(passed.status, JSON.stringify(passed.body)).toBe(200)
    return id
  }

  const lettersTo = async (id: string) =>
    (
      await house.database.execute(
        `select language, body from messages where order_id = '${id}' and template = 'ready-for-collection'`,
      )
    ).rows

  test('tells the client where somebody says so, in their language, with their way into the portal', async () => {
    const id = await controlled()
    expect((await work(id)).telling).toEqual({ unheard: null, address: 'chiara.rossi@example.ch' })
    const ready = await onOrder(id, 'ready', { notify: true })
    expect(ready.body).toMatchObject({ order: { stage: 'ready' }, messageId: expect.any(String) })
    const [letter] = await lettersTo(id)
    expect(letter?.['language']).toBe('it')
    expect(letter?.['body']).toContain('/p/')
  })

  test('is silent where nobody asked', async () => {
    const id = await controlled()
    const ready = await onOrder(id, 'ready', { notify: false })
    expect(ready.body).toMatchObject({ order: { stage: 'ready' }, messageId: null })
    expect(await lettersTo(id)).toEqual([])
  })

  test('is not said while the watch lies elsewhere', async () => {
    const id = await controlled()
    await house.as('owner').post(`/api/orders/${id}/custody`, {
      version: await version(id),
      toKind: 'site',
      toSiteId: house.sites.lyon,
      signedBy: 'Lyon',
    })
    const early = await onOrder(id, 'ready', { notify: true })
    expect(early.body.error.code).toBe('workshop.refusal.elsewhere')
    expect((await read(id)).order.stage).toBe('controlled')
  })
})

describe('the bench', () => {
  test('shows what I began first, and nothing that waits, lacks its part or needs other hands', async () => {
    const begun = await approved()
    const waiting = await approved()
    const other = await approved([{ label: 'Cadran', skill: 'dial', minutes: 60 }])
    await onOperation((await work(begun)).operations[0], 'start')
    await onOrder(waiting, 'waiting', { reason: 'part', note: 'Couronne' })
    const bench = (await house.as('watchmaker').get('/api/workshop/bench')).body
    expect(bench.jobs[0]).toMatchObject({ orderId: begun, reason: 'started', kind: 'operation' })
    const ids = bench.jobs.map(({ orderId }: { orderId: string }) => orderId)
    expect(ids).not.toContain(waiting)
    expect(ids).not.toContain(other)
    expect((await house.as('advisor').get('/api/workshop/bench')).status).toBe(403)
  })

  test('its lead sees the queue by skill, and what is stuck with the reason', async () => {
    const stuck = await approved([{ label: 'Émail', skill: 'enamel', minutes: 600 }])
    const board = (await house.as('site_manager').get('/api/workshop/board')).body
    const queue = board.queues.find(({ skill }: { skill: string }) => skill === 'enamel')
    expect(queue).toMatchObject({ orders: 1, minutes: 600, people: [] })
    const line = board.stuck.find(({ orderId }: { orderId: string }) => orderId === stuck)
    expect(line.reasons).toMatchObject([{ reason: 'nobody-can' }])
    expect(board.mayLead).toBe(true)
  })

  test('of another house is empty', async () => {
    const second = await house.secondHouse()
    expect((await second.as('watchmaker').get('/api/workshop/bench')).body.jobs).toEqual([])
    const [operation] = (await work(await approved())).operations
    const foreign = await second
      .as('watchmaker')
      .post(`/api/operations/${operation.id}/start`, { version: operation.version })
    expect(foreign.status).toBe(404)
  })
})

describe('a redo', () => {
  test('stands under its cause, the unexplained first, and the last word counts', async () => {
    const id = await finished('strap')
    await onOrder(id, 'control/pass', {
      checked: ['functions', 'appearance', 'mandate', 'old-parts', 'strap'],
    })
    await onOrder(id, 'ready', { notify: false })
    await house.as('advisor').post(`/api/orders/${id}/return`, {
      version: await version(id),
      by: 'collection',
      signedBy: 'Chiara Rossi',
      acknowledged: true,
    })
    const redo = await house.as('advisor').post(`/api/orders/${id}/redo`, { clientWords: 'Si apre' })
    expect(redo.status, JSON.stringify(redo.body)).toBe(200)
    const first = (await house.as('site_manager').get('/api/workshop/redos')).body
    expect(first.causes).toMatchObject([
      { cause: '', redos: [{ firstOrderId: id, workedBy: 'watchmaker of one', daysAfter: 0 }] },
    ])
    await onOrder(redo.body.id, 'redo-cause', { version: undefined, cause: 'part' })
    await onOrder(redo.body.id, 'redo-cause', { version: undefined, cause: 'workmanship', note: 'Goupille' })
    const named = (await house.as('site_manager').get('/api/workshop/redos')).body
    expect(named.causes).toMatchObject([{ cause: 'workmanship', redos: [{ note: 'Goupille' }] }])
    const none = await onOrder(id, 'redo-cause', { version: undefined, cause: 'part' })
    expect(none.body.error.code).toBe('workshop.refusal.not-a-redo')
  })
})
