import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listHouses, openHouse, type Foundation, type HouseAccess } from '#doors/house.ts'
import { openJobQueue } from '#doors/job-queue.ts'
import { openLiveHub } from '#doors/live-hub.ts'
import { openPersonalFields } from '#facts/personal-fields.ts'
import { orderTransitions } from '#modules/orders/public.ts'
import { movableClock } from '#platform/clock.ts'
import type { Database } from '#platform/database/database.ts'
import { openTestDatabase } from '#platform/database/test-database.ts'
import { folderFileStore } from '#platform/files/file-store.ts'
import { outboundGuard } from '#platform/outbound-guard.ts'
import { openVault } from '#platform/vault.ts'
import { createDemonstration, isDemonstrationUnfinished } from './create-demonstration.ts'

// One house for all: made once, with an interruption in the middle.
let database: Database
let foundation: Foundation
let house: HouseAccess
let folder: string
let afterFirst: { orders: number; facts: number }

const count = async (sql: string): Promise<number> =>
  Number((await database.execute(`select count(*)::int as n from ${sql}`)).rows[0]?.['n'])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hb-demonstration-'))
  database = await openTestDatabase({ serverUrl: undefined })
  foundation = {
    database,
    queue: await openJobQueue(database, () => undefined),
    clock: movableClock(new Date('2026-03-12T09:00:00Z')),
    files: folderFileStore(folder),
    live: openLiveHub(database),
    vault: openVault(folder),
    outbound: outboundGuard({ allow: [] }),
    publicUrl: 'http://127.0.0.1:4810',
    report: () => undefined,
  }
  const leaving = new AbortController()
  let steps = 0
  await createDemonstration(foundation, {
    signal: leaving.signal,
    onProgress: () => {
      steps += 1
      if (steps === 20) leaving.abort()
    },
  })
  afterFirst = { orders: await count('orders'), facts: await count('facts') }
  expect(await isDemonstrationUnfinished(foundation)).toBe(true)
  await createDemonstration(foundation, { onProgress: () => undefined })
  const [one] = await listHouses(database)
  house = openHouse(foundation, one?.id ?? '')
}, 600_000)

afterAll(async () => {
  await foundation.queue.stop()
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

test('a start that was interrupted goes on where it stopped, and a third start makes nothing', async () => {
  expect(afterFirst.orders).toBeGreaterThan(30)
  expect(await isDemonstrationUnfinished(foundation)).toBe(false)
  const [orders, facts] = [await count('orders'), await count('facts')]
  expect(orders).toBeGreaterThan(2300)
  await createDemonstration(foundation, { onProgress: () => undefined })
  expect(await count('orders')).toBe(orders)
  expect(await count('facts')).toBe(facts)
  expect(await count('houses')).toBe(1)
}, 120_000)

test('the ledger has no gap and says when it goes on', async () => {
  const { rows } = await database.execute(
    `select count(*)::int as n, max(sequence)::int as last,
       (select next_sequence::int from ledgers) as next from facts`,
  )
  expect(rows[0]?.['last']).toBe(rows[0]?.['n'])
  expect(rows[0]?.['next']).toBe(Number(rows[0]?.['last']) + 1)
})

test('facts of one order follow one another in time', async () => {
  expect(
    await count(
      `(select at < lag(at) over (partition by order_id order by sequence) as back from facts where order_id is not null) f where back`,
    ),
  ).toBe(0)
})

test('every order stands where its facts leave it, along the arrows of the table', async () => {
  const { rows } = await database.execute(
    `select o.stage, coalesce(array_agg(f.payload->>'from' || '>' || (f.payload->>'to') order by f.sequence)
       filter (where f.kind = 'stage-changed'), '{}') as steps
     from orders o left join facts f on f.order_id = o.id group by o.id, o.stage`,
  )
  const arrows = new Set(orderTransitions.map(([from, to]) => `${from}>${to}`))
  for (const { stage, steps } of rows) {
    let standing = 'received'
    for (const step of Array.isArray(steps) ? steps.map(String) : []) {
      const [from, to = ''] = step.split('>')
      expect(arrows).toContain(step)
      expect(from).toBe(standing)
      standing = to
    }
    expect(stage).toBe(standing)
  }
})

test('what waits is what its facts say waits', async () => {
  expect(
    await count(`orders o left join (
        select distinct on (order_id) order_id, case kind when 'waiting-began' then payload->>'reason' end as reason
        from facts where kind in ('waiting-began', 'waiting-ended') order by order_id, sequence desc
      ) f on f.order_id = o.id
      where o.wait_reason is distinct from f.reason`),
  ).toBe(0)
})

test('promises count on from one, and only the last of an open order stands', async () => {
  expect(
    await count(`(select position, row_number() over (partition by order_id order by position) as place from promises) p
      where position <> place`),
  ).toBe(0)
  expect(
    await count(
      `promises p join orders o on o.id = p.order_id where p.state = 'standing' and o.outcome is not null`,
    ),
  ).toBe(0)
})

test('money adds up: what is settled was paid, the numbers of a series have no gap', async () => {
  expect(
    await count(`invoices i
      left join (select invoice_id, sum(amount_minor) as paid from payments group by invoice_id) p on p.invoice_id = i.id
      where settled_at is not null and total_minor is distinct from p.paid`),
  ).toBe(0)
  expect(
    await count(`order_counters c left join (
        select regexp_replace(number, '-[0-9]+$', '') as series, count(*) as n
        from (select number from orders union all select number from invoices) a group by 1
      ) n on n.series = c.series where c.last_number is distinct from n.n`),
  ).toBe(0)
})

test('names and letters lie encrypted in the ledger, and open with the key of their client', async () => {
  expect(await count(`facts where kind = 'client-created' and payload ? 'familyName'`)).toBe(0)
  expect(await count(`facts where kind = 'client-created' and payload ? 'sealed'`)).toBe(
    await count('clients'),
  )
})

test('what is kept as JSON is no text in disguise, and reads as what it was', async () => {
  expect(await count(`measurements where jsonb_typeof(reading) <> 'object'`)).toBe(0)
  expect(
    await count(`invoices where jsonb_typeof(lines) <> 'array' or jsonb_typeof(buyer) <> 'object'`),
  ).toBe(0)
  expect(await count(`client_keys where octet_length(key) <> 32`)).toBe(0)
})

test('a letter written after the interruption opens with the key of before', async () => {
  const opened = await house.read(async (scope) => {
    const { rows } = await sql<{ payload: Record<string, unknown>; key: Buffer }>`
      select f.payload, k.key from facts f join client_keys k on k.house_id = f.house_id and k.client_id = f.client_id
      where f.payload ? 'sealed'`.execute(scope.trx)
    return rows.map(({ payload, key }) => openPersonalFields(payload, key))
  })
  expect(opened.length).toBeGreaterThan(5000)
  expect(opened.every((payload) => !('sealed' in payload))).toBe(true)
}, 60_000)

test('the house is believable: open orders in all stages and waits, some late, some lost, some back', async () => {
  const open = await count(`orders where outcome is null`)
  expect(open).toBeGreaterThan(90)
  expect(open).toBeLessThan(320)
  for (const stage of ['received', 'quoted', 'approved', 'in_work', 'controlled', 'ready', 'declined'])
    expect(await count(`orders where stage = '${stage}'`), stage).toBeGreaterThan(0)
  for (const reason of ['client', 'part', 'transit', 'incident'])
    expect(await count(`orders where wait_reason = '${reason}'`), reason).toBeGreaterThan(0)
  expect(await count('orders where redo_of is not null')).toBeGreaterThan(40)
  expect(await count(`orders where outcome = 'abandoned'`)).toBeGreaterThan(2)
  const people = await house.read(({ trx }) => trx.selectFrom('staff').select('id').execute())
  expect(people.length).toBeGreaterThan(14)
})

test('what was contested and put right stands as its facts tell it, with its duty', async () => {
  for (const [table, kind] of [
    ['disputes', 'dispute-opened'],
    ['disputes where closed_at is not null', 'dispute-closed'],
    ['recoveries', 'recovery-opened'],
    ['recoveries where closed_at is not null', 'recovery-closed'],
    [`duties where what = 'recovery'`, 'recovery-opened'],
    ['duties where recovery_id is not null and done_at is not null', 'duty-done'],
  ] as const) {
    const rows = await count(table)
    expect(rows).toBeGreaterThan(0)
    expect(rows).toBe(await count(`facts where kind = '${kind}'`))
  }
})
