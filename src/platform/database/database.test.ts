import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database, Transaction } from '#platform/database/database.ts'
import { commitWith } from '#platform/database/transaction-connection.ts'
import { openTestDatabase } from '#platform/database/test-database.ts'
import { startPostgres } from '#tests/postgres-server.ts'

const sample = `
  create table things (house text not null, id integer not null, name text, primary key (house, id));
  alter table things enable row level security;
  create policy wall on things using (house = current_setting('app.house', true));
  grant select, insert, update, delete on things to hb_app;
`

const values = `select 9007199254740991::bigint as big, count(*) as counted, 1.25::numeric as numeric,
  date '2026-03-29' as day, array[date '2026-03-29', null] as days, array[1, 2]::bigint[] as bigs,
  timestamptz '2026-03-29 01:30:00+00' as instant, '{"a": [1]}'::jsonb as document, array['x', 'y'] as texts,
  '\\x0102'::bytea as bytes, null::text as nothing, true as yes from (values (1)) as one`

const folder = await mkdtemp(path.join(tmpdir(), 'hb-database-test-'))
await mkdir(path.join(folder, 'migrations'))
await writeFile(path.join(folder, 'migrations/0001-things.sql'), sample)
const migrationsDirectory = path.join(folder, 'migrations')
const server = await startPostgres()
const serverUrl = 'url' in server ? server.url : undefined

const engines: { engine: 'pglite' | 'postgresql'; serverUrl: string | undefined }[] = [
  { engine: 'pglite', serverUrl: undefined },
]
if (serverUrl) engines.push({ engine: 'postgresql', serverUrl })

afterAll(async () => {
  if ('stop' in server) await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const count = async (trx: Transaction, database: Database): Promise<unknown> =>
  (await database.executeIn(trx, 'select count(*) as n from things')).rows[0]?.['n']

describe.each(engines)('$engine', ({ engine, serverUrl }) => {
  let database: Database
  const house = { 'app.house': 'one' }
  const add = (trx: Transaction, id: number) =>
    database.executeIn(trx, `insert into things values ('one', $1, 'a')`, [id])

  beforeAll(async () => {
    database = await openTestDatabase({ serverUrl, migrationsDirectory })
  })
  afterAll(() => database.close())

  test('names its engine and version', () => {
    expect(database.engine).toBe(engine)
    expect(Number.parseInt(database.version, 10)).toBeGreaterThanOrEqual(15)
  })

  test('keeps what a transaction wrote, and nothing of one that threw', async () => {
    await database.transaction(house, (trx) => add(trx, 1))
    const failing = database.transaction(house, async (trx) => {
      await add(trx, 2)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await database.read(house, (trx) => count(trx, database))).toBe(1)
  })

  test('refuses a commit after a failed statement that its author swallowed', async () => {
    const swallowing = database.transaction(house, async (trx) => {
      await add(trx, 3)
      await add(trx, 3).catch(() => undefined)
    })
    await expect(swallowing).rejects.toThrow('rolled back')
    expect(await database.read(house, (trx) => count(trx, database))).toBe(1)
  })

  test('commits together with the last statements, and keeps nothing when one of them fails', async () => {
    const last = (trx: Transaction, id: number) =>
      commitWith(
        trx,
        sql<{ id: number }>`insert into things values ('one', ${id}, 'a') returning id`.compile(trx),
      )
    const closing = database.transaction(house, async (trx) => {
      const [{ rows }] = await last(trx, 4)
      await expect(add(trx, 5)).rejects.toThrow('already ended')
      return rows
    })
    expect(await closing).toEqual([{ id: 4 }])
    const failing = database.transaction(house, async (trx) => {
      await add(trx, 5)
      await last(trx, 4)
    })
    await expect(failing).rejects.toThrow('duplicate key')
    await expect(
      database.transaction(house, (trx) => commitWith(trx, sql`select ${{ not: 'plain' }}`.compile(trx))),
    ).rejects.toThrow('plain values')
    expect(await database.read(house, (trx) => count(trx, database))).toBe(2)
    await database.execute(`delete from things where id = 4`)
  })

  test('runs as the application, so that row-level security applies, and as owner outside', async () => {
    expect(await database.read({ 'app.house': 'other' }, (trx) => count(trx, database))).toBe(0)
    expect((await database.execute('select count(*) as n from things')).rows).toEqual([{ n: 1 }])
    const role = await database.read({}, (trx) =>
      database.executeIn(trx, 'select current_user::text as role'),
    )
    expect(role.rows).toEqual([{ role: 'hb_app' }])
  })

  test('forgets the settings with the transaction', async () => {
    const value = `it's \\ "quoted" $1`
    const setting = `select current_setting('app.house', true) as house`
    const inside = await database.read({ 'app.house': value }, (trx) => database.executeIn(trx, setting))
    expect(inside.rows).toEqual([{ house: value }])
    const after = await database.read({}, (trx) => database.executeIn(trx, setting))
    expect(after.rows[0]?.['house'] || null).toBeNull()
    await expect(database.read({ 'app.house = 1; --': 'x' }, async () => 1)).rejects.toThrow(
      'not a name of a setting',
    )
  })

  test('refuses a write in a read', async () => {
    await expect(database.read(house, (trx) => add(trx, 9))).rejects.toThrow('read-only transaction')
  })

  test('gives the same JavaScript values as every engine', async () => {
    const { rows } = await database.execute(values)
    expect(rows).toEqual([
      {
        big: 9007199254740991,
        counted: 1,
        numeric: 1.25,
        day: '2026-03-29',
        days: ['2026-03-29', null],
        bigs: [1, 2],
        instant: new Date('2026-03-29T01:30:00Z'),
        document: { a: [1] },
        texts: ['x', 'y'],
        bytes: Buffer.from([1, 2]),
        nothing: null,
        yes: true,
      },
    ])
    await expect(database.execute('select 9007199254740993 as too_big')).rejects.toThrow('does not fit')
  })

  test('takes dates, arrays, bytes and JSON text as values', async () => {
    const instant = new Date('2026-01-02T03:04:05.678Z')
    const { rows } = await database.execute(
      'select $1::timestamptz as instant, $2::text[] as texts, $3::bytea as bytes, $4::jsonb as document, $5::bigint as big',
      [instant, ['a', 'b,"c'], Buffer.from([0, 255]), JSON.stringify([1, { a: 'é' }]), 12],
    )
    expect(rows).toEqual([
      { instant, texts: ['a', 'b,"c'], bytes: Buffer.from([0, 255]), document: [1, { a: 'é' }], big: 12 },
    ])
  })

  test('answers through Kysely, the third time by a prepared statement too', async () => {
    for (const turn of [1, 2, 3]) {
      const names = await database.transaction(house, async (trx) => {
        const inserted = await sql`insert into things values ('one', ${100 + turn}, 'k')`.execute(trx)
        expect(inserted.numAffectedRows).toBe(1n)
        return sql<{ name: string }>`select name from things where id = ${100 + turn}`.execute(trx)
      })
      expect(names.rows).toEqual([{ name: 'k' }])
    }
  })

  test('refuses a transaction that has ended, and one inside another', async () => {
    let kept: Transaction | undefined
    await database.read(house, async (trx) => {
      kept = trx
    })
    await expect(kept ? count(kept, database) : undefined).rejects.toThrow('already ended')
    const nested = database.transaction(house, () => database.read(house, async () => 1))
    await expect(nested).rejects.toThrow('inside a transaction')
    const raw = database.transaction(house, () => database.execute('select 1'))
    await expect(raw).rejects.toThrow('inside a transaction')
  })

  test('serves those who wait in the order they came', async () => {
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 30 }, (_, turn) =>
        database.transaction(house, async (trx) => {
          // On a server ten run at once; a lock makes them follow each other there too.
          await sql`select pg_advisory_xact_lock(1)`.execute(trx)
          order.push(turn)
        }),
      ),
    )
    if (engine === 'pglite') expect(order).toEqual(Array.from({ length: 30 }, (_, turn) => turn))
    else expect(order.length).toBe(30)
  })

  test('statements outside wait for the transaction that was first', async () => {
    const steps: string[] = []
    const first = database.transaction(house, async (trx) => {
      await sql`select 1`.execute(trx)
      steps.push('first step')
      await sql`select pg_sleep(0.02)`.execute(trx)
      steps.push('second step')
    })
    const outside = database.execute('select 1').then(() => steps.push('outside'))
    await Promise.all([first, outside])
    if (engine === 'pglite') expect(steps).toEqual(['first step', 'second step', 'outside'])
    else expect(steps).toContain('outside')
  })

  test('runs a text of several statements, and leaves no transaction behind one that failed', async () => {
    const { rows } = await database.execute('begin; select 1 as a; select 2 as a; commit')
    expect(rows).toEqual([{ a: 1 }, { a: 2 }])
    await expect(database.execute('begin; select 1/0; commit')).rejects.toThrow('division by zero')
    await database.execute('begin')
    expect((await database.execute('select 3 as a')).rows).toEqual([{ a: 3 }])
  })

  test('hears what was notified when it is committed, and not before', async () => {
    const heard: string[] = []
    const stop = await database.listen('news', (payload) => heard.push(payload))
    await database.transaction(house, async (trx) => {
      await sql`select pg_notify('news', 'committed')`.execute(trx)
      expect(heard).toEqual([])
    })
    await database
      .transaction(house, async (trx) => {
        await sql`select pg_notify('news', 'rolled back')`.execute(trx)
        throw new Error('no')
      })
      .catch(() => undefined)
    await expect.poll(() => heard).toEqual(['committed'])
    await stop()
    await database.execute(`select pg_notify('news', 'late')`)
    await database.execute('select pg_sleep(0.05)')
    expect(heard).toEqual(['committed'])
  })

  test('carries answers and values of many megabytes', async () => {
    const large = 'é'.repeat(3_000_000)
    const { rows } = await database.execute('select $1::text as text, length($1::text) as length', [large])
    expect(rows[0]?.['length']).toBe(3_000_000)
    expect(rows[0]?.['text']).toBe(large)
    const many = await database.execute(
      'select n, md5(n::text) as digest from generate_series(1, 100000) as n',
    )
    expect(many.rows.length).toBe(100_000)
  })
})

test('retries after a deadlock, so that both transactions are kept', async ({ skip }) => {
  if (!serverUrl) skip('no PostgreSQL here')
  const database = await openTestDatabase({ serverUrl, migrationsDirectory })
  const house = { 'app.house': 'one' }
  await database.execute(`insert into things values ('one', 1, ''), ('one', 2, '')`)
  let attempts = 0
  const touch = (first: number, second: number) =>
    database.transaction(house, async (trx) => {
      attempts += 1
      await sql`update things set name = name || 'x' where id = ${first}`.execute(trx)
      await sql`select pg_sleep(0.2)`.execute(trx)
      await sql`update things set name = name || 'x' where id = ${second}`.execute(trx)
    })
  await Promise.all([touch(1, 2), touch(2, 1)])
  expect((await database.execute('select name from things order by id')).rows).toEqual([
    { name: 'xx' },
    { name: 'xx' },
  ])
  expect(attempts).toBe(3)
  await database.close()
})

test('listens again after the server ended its connection, and says so', async ({ skip }) => {
  if (!serverUrl) skip('no PostgreSQL here')
  const database = await openTestDatabase({ serverUrl, migrationsDirectory })
  const heard: string[] = []
  await database.listen(
    'news',
    (payload) => heard.push(payload),
    () => heard.push('reconnected'),
  )
  const ended = `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen "news"'`
  expect((await database.execute(ended)).rowCount).toBe(1)
  await expect.poll(() => heard, { timeout: 60_000 }).toEqual(['reconnected'])
  await database.execute(`select pg_notify('news', 'again')`)
  await expect.poll(() => heard).toEqual(['reconnected', 'again'])
  await database.close()
})
