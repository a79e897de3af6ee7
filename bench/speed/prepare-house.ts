import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openHouse, type Foundation } from '#doors/house.ts'
import { openJobQueue } from '#doors/job-queue.ts'
import { openLiveHub } from '#doors/live-hub.ts'
import { staffCookieName } from '#doors/staff-sessions.ts'
import { createHouse, openSession } from '#modules/staff/public.ts'
import { systemClock } from '#platform/clock.ts'
import { openDatabase, type Database } from '#platform/database/database.ts'
import { folderFileStore } from '#platform/files/file-store.ts'
import { hashPassword } from '#platform/secrets.ts'
import { outboundGuard } from '#platform/outbound-guard.ts'
import { openVault } from '#platform/vault.ts'
import { createMenu } from '../../tests/factories/menu.ts'
import { geneva, lyon } from '../../tests/factories/sites.ts'
import { loadOrders } from './load-orders.ts'

export interface BenchPlace {
  readonly folder: string
  readonly databaseUrl: string | undefined
  readonly port: number
}

export type ReadyHouse = Awaited<ReturnType<typeof prepareHouse>>

/** A house with so many orders, somebody signed in, and the ids that requests will name. Loaded once where the folder is kept. */
export const prepareHouse = async (place: BenchPlace, orders: number) => {
  const { foundation, close } = await openFoundation(place)
  const kept = await keptHouse(place.folder, () => loadHouse(foundation, orders))
  const house = openHouse(foundation, kept.houseId)
  const token = await house.write((scope) =>
    openSession(scope, { staffId: kept.ownerId, accountId: kept.ownerAccountId }),
  )
  const ids = await idsIn(foundation.database, kept.houseId)
  await close()
  return { cookie: `${staffCookieName}=${token}`, sites: kept.sites, menu: kept.menu, ...ids }
}

const openFoundation = async ({ folder, databaseUrl, port }: BenchPlace) => {
  const database = await openDatabase({ dataDirectory: folder, databaseUrl })
  const queue = await openJobQueue(database, (error) => console.error(error))
  const foundation: Foundation = {
    database,
    queue,
    clock: systemClock,
    files: folderFileStore(join(folder, 'files')),
    live: openLiveHub(database),
    vault: openVault(folder),
    outbound: outboundGuard({ allow: [] }),
    publicUrl: `http://127.0.0.1:${port}`,
    report: (error) => console.error(error),
  }
  const close = async (): Promise<void> => {
    await queue.stop()
    await database.close()
  }
  return { foundation, close }
}

type LoadedHouse = Awaited<ReturnType<typeof loadHouse>>

/** What was said of the house when it was loaded; a kept folder is asked, so that a million orders are loaded once. */
const keptHouse = async (folder: string, load: () => Promise<LoadedHouse>): Promise<LoadedHouse> => {
  const path = join(folder, 'bench-house.json')
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8'))
  const loaded = await load()
  await writeFile(path, JSON.stringify(loaded))
  return loaded
}

const loadHouse = async (foundation: Foundation, orders: number) => {
  const created = await createHouse(foundation, {
    name: 'Bench', country: 'CH', language: 'fr', isDemonstration: false, sites: [geneva, lyon],
    owner: { name: 'Owner', mail: 'owner@bench.example', language: 'fr', passwordHash: await hashPassword('a long bench password') },
  }) // prettier-ignore
  const menu = await createMenu(openHouse(foundation, created.houseId))
  const began = performance.now()
  const siteIds = [...created.siteIds.values()]
  await loadOrders(foundation.database, { houseId: created.houseId, siteIds, orders })
  console.log(`${orders} orders loaded in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  return {
    houseId: created.houseId,
    ownerId: created.ownerId,
    ownerAccountId: created.ownerAccountId,
    sites: { geneva: created.siteIds.get('GVA') ?? '', lyon: created.siteIds.get('LYS') ?? '' },
    menu,
  }
}

const idsIn = async (database: Database, houseId: string) => {
  // Clients and watches that are known and not in the house: what a counter meets every day.
  const known = await database.execute(
    `select w.client_id, w.id, c.mail from watches w join clients c on c.house_id = w.house_id and c.id = w.client_id where w.house_id = '${houseId}'
       and not exists (select 1 from orders o where o.house_id = w.house_id and o.watch_id = w.id and o.stage <> 'returned')
     order by w.id limit 60000`,
  )
  const ids = await database.execute(
    `select id from orders where house_id = '${houseId}' and id in (select order_id from facts where house_id = '${houseId}' and kind = 'operation-done')
     order by id desc limit 2000`,
  )
  const serials = await database.execute(
    `select serial from watches where house_id = '${houseId}' order by md5(id::text) limit 500`,
  )
  return {
    orderIds: ids.rows.map(({ id }) => String(id)),
    /** Who has a mail address gets a letter of confirmation. */
    known: {
      reachable: known.rows.filter(({ mail }) => mail !== '').map(asKnown),
      silent: known.rows.filter(({ mail }) => mail === '').map(asKnown),
    },
    serials: serials.rows.map(({ serial }) => String(serial)),
  }
}

const asKnown = ({ client_id, id }: Record<string, unknown>) => ({
  client: { id: String(client_id) },
  watch: { id: String(id) },
})
