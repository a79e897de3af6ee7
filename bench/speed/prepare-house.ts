import { join } from 'node:path'
import { openHouse, type Foundation } from '#doors/house.ts'
import { openJobQueue } from '#doors/job-queue.ts'
import { openLiveHub } from '#doors/live-hub.ts'
import { staffCookieName } from '#doors/staff-sessions.ts'
import { createHouse, openSession } from '#modules/staff/public.ts'
import { systemClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database/database.ts'
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

/** A house with so many orders, somebody signed in, and the ids that requests will name. */
export const prepareHouse = async ({ folder, databaseUrl, port }: BenchPlace, orders: number) => {
  const database = await openDatabase({ dataDirectory: folder, databaseUrl })
  const foundation: Foundation = {
    database,
    queue: await openJobQueue(database, (error) => console.error(error)),
    clock: systemClock,
    files: folderFileStore(join(folder, 'files')),
    live: openLiveHub(database),
    vault: openVault(folder),
    outbound: outboundGuard({ allow: [] }),
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
    `select w.client_id, w.id, c.mail from watches w join clients c on c.house_id = w.house_id and c.id = w.client_id where w.house_id = '${created.houseId}'
       and not exists (select 1 from orders o where o.house_id = w.house_id and o.watch_id = w.id and o.stage <> 'returned')
     order by w.id limit 8000`,
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
