import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listHouses, openHouse, type Foundation } from '#doors/house.ts'
import { openJobQueue } from '#doors/job-queue.ts'
import { movableClock } from '#platform/clock.ts'
import { openTestDatabase } from '#platform/database/test-database.ts'
import { folderFileStore } from '#platform/files/file-store.ts'
import { createDemonstration } from './create-demonstration.ts'

test('first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hb-files-'))
  const database = await openTestDatabase({ serverUrl: undefined })
  const foundation: Foundation = {
    database,
    queue: await openJobQueue(database, () => undefined),
    clock: movableClock(new Date('2026-03-12T09:00:00Z')),
    files: folderFileStore(folder),
    publicUrl: 'http://127.0.0.1:4810',
    report: () => undefined,
  }
  const began = performance.now()
  let n = 0
  await createDemonstration(foundation, { onProgress: (p) => { if (n++ % 12 === 0) console.log(p, performance.now() - began) } })
  console.log('took', performance.now() - began)
  const [house] = await listHouses(database)
  const orders = await openHouse(foundation, house?.id ?? '').read(({ trx }) => trx.selectFrom('orders').select('id').execute())
  expect(orders.length).toBeGreaterThan(2000)
  await foundation.queue.stop()
  await database.close()
  await rm(folder, { recursive: true })
}, 300_000)
