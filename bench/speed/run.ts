import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openHouse, type Foundation } from '#doors/house.ts'
import { openJobQueue } from '#doors/job-queue.ts'
import { staffCookieName } from '#doors/staff-sessions.ts'
import { createHouse, openSession } from '#modules/staff/public.ts'
import { systemClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database/database.ts'
import { folderFileStore } from '#platform/files/file-store.ts'
import { hashPassword } from '#platform/secrets.ts'
import { depositBody } from '../../tests/factories/deposit.ts'
import { createMenu } from '../../tests/factories/menu.ts'
import { geneva, lyon } from '../../tests/factories/sites.ts'
import { startPostgres } from '../../tests/postgres-server.ts'
import { loadOrders } from './load-orders.ts'
import { measure, type Measured, type Requester } from './measure.ts'

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '20000' },
    engine: { type: 'string', default: '' },
    requests: { type: 'string', default: '500' },
  },
  allowPositionals: true,
})
const orders = Number(values.orders)
const requests = Number(values.requests)
const usesPglite = values.engine === 'pglite' || (values.engine === '' && orders <= 20_000)
const port = 4960

const server = usesPglite
  ? undefined
  : await startPostgres({ durable: true, settings: ['shared_buffers=2GB', 'work_mem=16MB'] })
if (server !== undefined && 'reason' in server)
  throw new Error(`PostgreSQL is needed beyond 20,000 orders: ${server.reason}`)
const folder = await mkdtemp(join(tmpdir(), 'hb-bench-'))

const prepare = async () => {
  const database = await openDatabase({ dataDirectory: folder, databaseUrl: server?.url })
  const foundation: Foundation = {
    database,
    queue: await openJobQueue(database, (error) => console.error(error)),
    clock: systemClock,
    files: folderFileStore(join(folder, 'files')),
    publicUrl: `http://127.0.0.1:${port}`,
    report: (error) => console.error(error),
  }
  const created = await createHouse(foundation, {
    name: 'Bench', country: 'CH', language: 'fr', isDemonstration: false, sites: [geneva, lyon],
    owner: { name: 'Owner', mail: 'owner@bench.example', language: 'fr', passwordHash: await hashPassword('a long bench password') },
  }) // prettier-ignore
  const house = openHouse(foundation, created.houseId)
  const menu = await createMenu(house)
  const token = await house.write((scope) =>
    openSession(scope, { staffId: created.ownerId, accountId: created.ownerAccountId }),
  )
  const began = performance.now()
  await loadOrders(database, { houseId: created.houseId, siteIds: [...created.siteIds.values()], orders })
  console.log(`${orders} orders loaded in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  // Clients and watches that are known and not in the house: what a counter meets every day.
  const known = await database.execute(
    `select w.client_id, w.id from watches w where w.house_id = '${created.houseId}'
       and not exists (select 1 from orders o where o.house_id = w.house_id and o.watch_id = w.id and o.stage <> 'returned')
     order by w.id limit 5000`,
  )
  const ids = await database.execute(
    `select id from orders where house_id = '${created.houseId}' order by id desc limit 2000`,
  )
  const serials = await database.execute(
    `select serial from watches where house_id = '${created.houseId}' order by md5(id::text) limit 500`,
  )
  await foundation.queue.stop()
  await database.close()
  return {
    cookie: `${staffCookieName}=${token}`,
    sites: { geneva: created.siteIds.get('GVA') ?? '', lyon: created.siteIds.get('LYS') ?? '' },
    menu,
    orderIds: ids.rows.map(({ id }) => String(id)),
    known: known.rows.map(({ client_id, id }) => ({
      client: { id: String(client_id) },
      watch: { id: String(id) },
    })),
    serials: serials.rows.map(({ serial }) => String(serial)),
  }
}

const startProduct = async (): Promise<ChildProcess> => {
  const environment = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    ...(server === undefined ? {} : { DATABASE_URL: server.url }),
  }
  const child = spawn(process.execPath, ['--import', './src/platform/tsx-loader.ts', 'src/main.ts'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 600; tries += 1) {
    const health = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined)
    if (health?.status === 200) return child
    await wait(500)
  }
  throw new Error('the product did not open within five minutes')
}

const ready = await prepare()
const product = await startProduct()
// The first start seals every loaded fact; measuring begins when that is done and the machine is quiet.
await wait(2000)

const send: Requester['send'] = async (method, path, body) => {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: {
      cookie: ready.cookie,
      'x-heure-bleue': '1',
      'idempotency-key': randomUUID(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await reply.text()
  if (reply.status !== 200) throw new Error(`${method} ${path}: ${reply.status} ${text.slice(0, 300)}`)
  return text
}
const requester: Requester = {
  send,
  product: product.pid ?? 0,
  database: server === undefined ? undefined : server.processId,
}

const cursorOfPage = async (page: number): Promise<string> => {
  let cursor = ''
  for (let turned = 1; turned < page; turned += 1) {
    const { next } = JSON.parse(
      await send('GET', `/api/orders${cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`}`),
    )
    if (typeof next !== 'string') break
    cursor = next
  }
  return cursor
}

const pick = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
const search = (word: (n: number) => string) => (n: number) =>
  send('GET', `/api/search?q=${encodeURIComponent(word(n))}`)

const run = async (): Promise<Record<string, Measured>> => {
  const deep = await cursorOfPage(500)
  return {
    create: await measure(requester, requests, (n) =>
      send('POST', '/api/orders', depositBody(ready, { ...pick(ready.known, n), accessories: [] })),
    ),
    list: await measure(requester, requests, () => send('GET', '/api/orders')),
    list_deep: await measure(requester, requests, () =>
      send('GET', `/api/orders?cursor=${encodeURIComponent(deep)}`),
    ),
    search_serial: await measure(
      requester,
      requests,
      search((n) => pick(ready.serials, n)),
    ),
    search_rare: await measure(
      requester,
      requests,
      search(() => 'tourbillon'),
    ),
    search_common: await measure(
      requester,
      requests,
      search(() => 'omega'),
    ),
    search_absent: await measure(
      requester,
      requests,
      search((n) => `zyxabsent${n}`),
    ),
    read: await measure(requester, requests, (n) => send('GET', `/api/orders/${pick(ready.orderIds, n)}`)),
  }
}

try {
  const figures = await run()
  console.log(['request', 'CPU ms', 'p50 ms', 'p99 ms'].map((word) => word.padStart(14)).join(''))
  for (const [name, { cpu_ms, p50, p99 }] of Object.entries(figures)) {
    console.log(
      [name, cpu_ms.toFixed(2), p50.toFixed(2), p99.toFixed(2)].map((word) => word.padStart(14)).join(''),
    )
  }
  console.log(JSON.stringify({ orders, engine: usesPglite ? 'pglite' : 'postgresql', ...figures }))
} finally {
  product.kill('SIGTERM')
  await new Promise((resolve) => product.once('exit', resolve))
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
