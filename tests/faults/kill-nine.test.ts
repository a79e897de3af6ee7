import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type Database } from '#platform/database/database.ts'
import { engines, isHere, openEngine } from '../engines.ts'
import { emptyHouseParameters, furnishRealHouse, type RealHouse } from '../real-house.ts'
import { seededRandom } from '../seeded-random.ts'
import {
  choosePlace,
  cleanUp,
  runCommand,
  startServer,
  type ServerPlace,
  type ServerProcess,
} from '../server-process.ts'
import { startLoad, type Acknowledged, type Load } from './load.ts'

/** The power fails twenty times while the house is busy. Nothing it said yes to may be missing, nothing may be half there. */

const kills = 20
const writers = 4
const minutes = (count: number): number => count * 60_000
const seed = Number(process.env['HB_SEED'] ?? Math.floor(Math.random() * 1_000_000_000))

/**
 * What the background adds in its own time (a letter that no longer fits when its turn comes is held), and an entrance
 * that has no key: not part of what one watch must leave.
 */
const inItsOwnTime = [
  'message-sent',
  'message-failed',
  'message-held',
  'message-expired',
  'portal-opened',
  'portal-link-issued',
]

const factsByOrder = async (database: Database): Promise<Map<string, string[]>> => {
  const { rows } = await database.execute(
    'select order_id, kind, count(*)::int as times from facts where order_id is not null and not (kind = any($1)) group by 1, 2 order by 1, 2',
    [inItsOwnTime],
  )
  const facts = new Map<string, string[]>()
  for (const { order_id: orderId, kind, times } of rows) {
    const known = facts.get(String(orderId)) ?? []
    facts.set(String(orderId), [...known, `${String(kind)} ${String(times)}`])
  }
  return facts
}

const halfOrders = `
  select number from orders o where
    not exists (select from mandates m where m.house_id = o.house_id and m.order_id = o.id)
    or not exists (select from custody_moves c where c.house_id = o.house_id and c.order_id = o.id)
    or not exists (select from search_entries s where s.house_id = o.house_id and s.kind = 'order' and s.subject_id = o.id)
    or (select count(*) from facts f where f.house_id = o.house_id and f.order_id = o.id and f.kind = 'order-received') <> 1`

/** Facts without their order, and numbers or letters given twice. */
const orphansAndTwins = `
  select 'fact without its order ' || f.order_id as what from facts f
    where f.order_id is not null and not exists (select from orders o where o.house_id = f.house_id and o.id = f.order_id)
  union all select 'order number twice ' || number from orders group by house_id, number having count(*) > 1
  union all select 'invoice number twice ' || number from invoices group by house_id, number having count(*) > 1
  union all select 'letter twice ' || attempt_key from messages group by house_id, attempt_key having count(*) > 1
  union all select 'sent twice ' || (payload ->> 'messageId') from facts where kind = 'message-sent'
    group by house_id, payload ->> 'messageId' having count(*) > 1`

for (const engine of engines)
  describe.skipIf(!isHere(engine))(`on the ${engine} engine`, () => {
    let stopEngine: (() => Promise<void>) | undefined
    let place: ServerPlace
    let server: ServerProcess
    let house: RealHouse

    beforeAll(async () => {
      const opened = await openEngine(engine, { durable: true })
      stopEngine = opened.stop
      place = await choosePlace(opened.databaseUrl)
      server = await startServer(place, emptyHouseParameters)
      house = await furnishRealHouse(server, ['owner', 'advisor', 'watchmaker'])
    }, minutes(5))

    afterAll(async () => {
      await server?.kill()
      await stopEngine?.()
      if (place) cleanUp(place)
    }, minutes(2))

    const factsOf = async (orderId: string): Promise<string[]> => {
      const { status, body } = await house.as('advisor').get(`/api/orders/${orderId}`)
      expect(status, `order ${orderId} is there`).toBe(200)
      return body.timeline.map(({ kind }: { kind: string }) => kind)
    }

    /** Each promise by its fact, and as often as it was made. */
    const expectNothingMissing = async (promises: readonly Acknowledged[]): Promise<void> => {
      for (const [orderId, made] of Map.groupBy(promises, (one) => one.orderId)) {
        const facts = await factsOf(orderId)
        for (const [fact, times] of Map.groupBy(made, (one) => one.fact)) {
          const found = facts.filter((kind) => kind === fact).length
          expect(found, `${fact} of ${orderId}: ${facts.join(' ')}`).toBeGreaterThanOrEqual(times.length)
        }
      }
    }

    const expectNoHalfOrder = async (): Promise<void> => {
      const { body } = await house.as('advisor').get('/api/orders')
      const newest: { id: string; number: string }[] = body.orders.slice(0, 2 * writers)
      for (const { id, number } of newest) {
        expect(await factsOf(id)).toEqual(
          expect.arrayContaining(['order-received', 'mandate-agreed', 'custody-moved']),
        )
        const { hits } = (await house.as('advisor').get(`/api/search?q=${number}`)).body
        expect(hits.map((hit: { id: string }) => hit.id)).toContain(id)
      }
    }

    const expectSameAnswer = async ({ again, reply }: Acknowledged): Promise<void> => {
      const repeated = await again()
      expect([repeated.status, repeated.body]).toEqual([reply.status, reply.body])
    }

    const killAndRestart = async (load: Load, random: () => number, since: number): Promise<number> => {
      await wait(100 + random() * 900)
      await server.kill()
      const promised = load.acknowledged.length
      server = await startServer(place)
      // Two rounds back: what the round before promised has now outlived two deaths.
      await expectNothingMissing(load.acknowledged.slice(since, promised))
      await expectNoHalfOrder()
      const remembered = load.acknowledged[Math.floor(random() * promised)]
      if (remembered !== undefined) await expectSameAnswer(remembered)
      expect(load.refused).toEqual([])
      return promised
    }

    test(
      `killed ${kills} times at random moments of the journey (HB_SEED=${seed})`,
      { timeout: minutes(25) },
      async () => {
        const random = seededRandom(seed)
        const calm = startLoad(house, 1)
        await calm.end()
        expect(calm.refused).toEqual([])
        const [yardstick = ''] = calm.finished

        const load = startLoad(house, writers)
        const marks = [0, 0]
        for (let kill = 0; kill < kills; kill += 1) {
          marks.push(await killAndRestart(load, random, marks.at(-2) ?? 0))
        }
        await load.end()
        expect(load.refused).toEqual([])
        await server.kill()

        const verified = await runCommand(place, ['verify'])
        expect(verified, verified.said).toMatchObject({ code: 0 })
        const database = await openDatabase({
          dataDirectory: place.dataDirectory,
          databaseUrl: place.databaseUrl,
        })
        try {
          expect((await database.execute(halfOrders)).rows).toEqual([])
          expect((await database.execute(orphansAndTwins)).rows).toEqual([])
          const facts = await factsByOrder(database)
          const usual = facts.get(yardstick)
          expect(usual).toContain('order-closed 1')
          expect(load.finished.length).toBeGreaterThanOrEqual(writers)
          expect(facts.size).toBe(load.finished.length + 1)
          for (const orderId of load.finished) expect(facts.get(orderId), orderId).toEqual(usual)
        } finally {
          await database.close()
        }
        process.stdout.write(
          `  ${engine}, HB_SEED=${seed}: ${kills} kills, ${load.finished.length} watches, ${load.acknowledged.length} acknowledgements, ${load.interrupted()} lost answers; ${verified.said.trim()}\n`,
        )
      },
    )
  })
