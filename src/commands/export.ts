import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openHouse, type HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { xesFooter, xesHeader, xesTrace } from '#facts/export-xes.ts'
import { readFacts } from '#facts/read.ts'
import { csvLine } from '#platform/csv/csv-writer.ts'
import { openLog } from '#platform/log.ts'
import type { Settings } from '#platform/settings.ts'
import { productVersion } from '#platform/version.ts'
import { chooseHouse } from './choose-house.ts'
import { openFoundation } from './open-foundation.ts'
import { CommandRefused, type Options } from './options.ts'
import { say } from './say.ts'

export const help = `export facts.csv              every fact as CSV
  export facts.xes              one trace per order (IEEE 1849), for process mining`

/** Streamed, a page in memory at a time. Personal fields are never in an export of facts: it goes to analysts. */
export const run = async (settings: Settings, options: Options): Promise<void> => {
  const [target = ''] = options.words
  const write = target.endsWith('.csv') ? factsAsCsv : target.endsWith('.xes') ? factsAsXes : undefined
  if (write === undefined) throw new CommandRefused(`Use:\n  ${help}`)
  const { foundation, close } = await openFoundation(settings, openLog(settings.logLevel))
  try {
    const { id } = await chooseHouse(foundation.database, options)
    const house = openHouse(foundation, id)
    await pipeline(Readable.from(write(house)), createWriteStream(target, { mode: 0o600 }))
    await house.write(async (scope) =>
      scope.record({ kind: 'list-exported', payload: { list: target.slice(-9), rows: 0 } }),
    )
    say(`Every fact is in ${target}, without what is personal.`)
  } finally {
    await close()
  }
}

const factsPerPage = 2000

async function* factsAsCsv(house: HouseAccess): AsyncGenerator<string> {
  yield csvLine([
    'sequence',
    'at',
    'kind',
    'actor',
    'actor id',
    'order',
    'watch',
    'client',
    'site',
    'payload',
  ])
  for (let after = 0; ;) {
    const facts = await house.read((scope) =>
      readFacts(scope, { after, limit: factsPerPage, withoutPersonal: true }),
    )
    yield facts
      .map((fact) =>
        csvLine([
          fact.sequence,
          fact.at,
          fact.kind,
          fact.actor.kind,
          fact.actor.id,
          fact.order,
          fact.watch,
          fact.client,
          fact.site,
          JSON.stringify(fact.payload),
        ]),
      )
      .join('')
    if (facts.length < factsPerPage) return
    after = facts.at(-1)?.sequence ?? after
  }
}

const ordersPerPage = 200

async function* factsAsXes(house: HouseAccess): AsyncGenerator<string> {
  yield xesHeader(productVersion)
  for (let after: string | undefined; ;) {
    const orders = await house.read((scope) => orderPage(scope, after))
    for (const order of orders) {
      const facts = await house.read((scope) =>
        readFacts(scope, { order: order.id, limit: 100_000, withoutPersonal: true }),
      )
      if (facts.length > 0) yield xesTrace(order, facts)
    }
    if (orders.length < ordersPerPage) break
    after = orders.at(-1)?.id
  }
  yield xesFooter
}

const orderPage = (
  scope: HouseScope,
  after: string | undefined,
): Promise<{ id: string; number: string }[]> => {
  let query = scope.trx.selectFrom('orders').select(['id', 'number']).where('house_id', '=', scope.houseId)
  if (after !== undefined) query = query.where('id', '>', after)
  return query.orderBy('id').limit(ordersPerPage).execute()
}
