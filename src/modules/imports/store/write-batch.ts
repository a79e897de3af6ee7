import type { HouseScope } from '#doors/scope.ts'
import { changeClient, findClients, insertClients, newClient } from '#modules/clients/public.ts'
import { receiveOrders, type Intake } from '#modules/orders/public.ts'
import type { Site } from '#modules/sites/public.ts'
import {
  changeWatch,
  findWatches,
  insertWatches,
  newWatch,
  type Watch,
  type WatchDetails,
} from '#modules/watches/public.ts'
import type { ClientRecord, OrderRecord, WatchRecord, WatchWords } from '../domain/row.ts'
import { findKnown, insertKeys, keyOf, rowHash, type KnownRow } from './source-keys.ts'

export interface Batch<R> {
  readonly source: string
  readonly rows: readonly { readonly line: number; readonly record: R }[]
  /** Where orders without a site of their own are filed. */
  readonly sites: readonly Site[]
}

export interface Written {
  readonly created: number
  readonly unchanged: number
  readonly refused: readonly {
    readonly line: number
    readonly column: string
    readonly code: 'imports.unknown-thing' | 'imports.order-is-history'
  }[]
}

interface Sorted<R> {
  readonly fresh: { line: number; record: R; key: string; hash: Uint8Array }[]
  readonly changed: { line: number; record: R; key: string; hash: Uint8Array; subjectId: string }[]
  readonly unchanged: number
}

/** New, changed, or as it was: by the key of the source. The same key twice in one batch counts once, the last row holds. */
const sortRows = <R extends { readonly key: string }>(
  rows: Batch<R>['rows'],
  known: ReadonlyMap<string, KnownRow>,
): Sorted<R> => {
  const byKey = new Map(rows.map(({ line, record }) => [keyOf(record), { line, record }]))
  const sorted: Sorted<R> = { fresh: [], changed: [], unchanged: rows.length - byKey.size }
  let unchanged = sorted.unchanged
  for (const [key, { line, record }] of byKey) {
    const hash = rowHash(record)
    const before = known.get(key)
    if (before === undefined) sorted.fresh.push({ line, record, key, hash })
    else if (Buffer.compare(before.rowHash, hash) === 0) unchanged += 1
    else sorted.changed.push({ line, record, key, hash, subjectId: before.subjectId })
  }
  return { ...sorted, unchanged }
}

export const writeClients = async (scope: HouseScope, batch: Batch<ClientRecord>): Promise<Written> => {
  const place = { source: batch.source, kind: 'clients' }
  const known = await findKnown(scope, { ...place, keys: batch.rows.map(({ record }) => keyOf(record)) })
  const { fresh, changed, unchanged } = sortRows(batch.rows, known)
  const clients = fresh.map(({ record }) => newClient(record.details, scope.now))
  await insertClients(scope, clients)
  await insertKeys(scope, place, fresh.map(({ key, hash }, n) => ({ key, hash, subjectId: clients[n]?.id ?? '' }))) // prettier-ignore
  const before = await findClients(scope, changed.map(({ subjectId }) => subjectId)) // prettier-ignore
  for (const { record, subjectId } of changed) {
    const client = before.get(subjectId)
    if (client !== undefined && client.erasedAt === null)
      await changeClient(scope, { id: subjectId, version: client.version, details: record.details })
  }
  await insertKeys(scope, place, changed)
  return { created: fresh.length + changed.length, unchanged, refused: [] }
}

const detailsOf = (words: WatchWords): WatchDetails => ({
  ...words,
  serialState: words.serial === '' ? 'unknown' : 'read',
  movement: 'unknown',
  movementSerial: '',
  dial: '',
  marks: '',
})

export const writeWatches = async (scope: HouseScope, batch: Batch<WatchRecord>): Promise<Written> => {
  const place = { source: batch.source, kind: 'watches' }
  const known = await findKnown(scope, { ...place, keys: batch.rows.map(({ record }) => keyOf(record)) })
  const owners = await findKnown(scope, {
    source: batch.source,
    kind: 'clients',
    keys: batch.rows.map(({ record }) => record.clientKey),
  })
  const isOrphan = (record: WatchRecord): boolean => record.clientKey !== '' && !owners.has(record.clientKey)
  const refused = batch.rows
    .filter(({ record }) => isOrphan(record))
    .map(({ line }) => ({ line, column: 'client', code: 'imports.unknown-thing' as const }))
  const { fresh, changed, unchanged } = sortRows(batch.rows.filter(({ record }) => !isOrphan(record)), known) // prettier-ignore
  const watches = fresh.map(({ record }) =>
    newWatch(detailsOf(record.words), {
      clientId: owners.get(record.clientKey)?.subjectId ?? null,
      now: scope.now,
    }),
  )
  await insertWatches(scope, watches)
  await insertKeys(scope, place, fresh.map(({ key, hash }, n) => ({ key, hash, subjectId: watches[n]?.id ?? '' }))) // prettier-ignore
  const before = await findWatches(scope, changed.map(({ subjectId }) => subjectId)) // prettier-ignore
  for (const { record, subjectId } of changed) {
    const watch = before.get(subjectId)
    if (watch !== undefined)
      await changeWatch(scope, {
        id: subjectId,
        version: watch.version,
        details: { ...watch, ...record.words },
      })
  }
  await insertKeys(scope, place, changed)
  return { created: fresh.length + changed.length, unchanged, refused }
}

/** Past orders. What happened cannot be re-written by a later file: a row that says something else now is refused. */
export const writeOrders = async (scope: HouseScope, batch: Batch<OrderRecord>): Promise<Written> => {
  const place = { source: batch.source, kind: 'orders' }
  const known = await findKnown(scope, { ...place, keys: batch.rows.map(({ record }) => keyOf(record)) })
  const { fresh, changed, unchanged } = sortRows(batch.rows, known)
  const people = await peopleOf(scope, batch, fresh)
  const found = fresh.filter((row) => !people.isMissing(row.record))
  const orders = await receiveOrders(scope, await intakesOf(scope, batch, { found, people }))
  await insertKeys(scope, place, found.map(({ key, hash }, n) => ({ key, hash, subjectId: orders[n]?.id ?? '' }))) // prettier-ignore
  const missing = fresh.filter((row) => people.isMissing(row.record))
  return {
    created: found.length,
    unchanged,
    refused: [
      ...missing.map(({ line }) => ({ line, column: 'client', code: 'imports.unknown-thing' as const })),
      ...changed.map(({ line }) => ({ line, column: '', code: 'imports.order-is-history' as const })),
    ],
  }
}

interface People {
  readonly clients: ReadonlyMap<string, KnownRow>
  readonly watches: ReadonlyMap<string, KnownRow>
  isMissing(record: OrderRecord): boolean
}

const peopleOf = async (
  scope: HouseScope,
  { source }: Batch<OrderRecord>,
  rows: readonly { record: OrderRecord }[],
): Promise<People> => {
  const clients = await findKnown(scope, {
    source,
    kind: 'clients',
    keys: rows.map(({ record }) => record.clientKey),
  })
  const watches = await findKnown(scope, {
    source,
    kind: 'watches',
    keys: rows.map(({ record }) => record.watchKey),
  })
  return {
    clients,
    watches,
    isMissing: (record) =>
      (record.clientKey !== '' && !clients.has(record.clientKey)) ||
      (record.watchKey !== '' && !watches.has(record.watchKey)),
  }
}

interface FreshOrders {
  readonly found: readonly { readonly record: OrderRecord; readonly key: string }[]
  readonly people: People
}

const intakesOf = async (
  scope: HouseScope,
  batch: Batch<OrderRecord>,
  { found, people }: FreshOrders,
): Promise<Intake[]> => {
  const clients = await findClients(scope, [
    ...new Set(found.flatMap(({ record }) => people.clients.get(record.clientKey)?.subjectId ?? [])),
  ])
  const known = await findWatches(scope, [
    ...new Set(found.flatMap(({ record }) => people.watches.get(record.watchKey)?.subjectId ?? [])),
  ])
  const watches = found.map(({ record }): Watch => {
    const mine = known.get(people.watches.get(record.watchKey)?.subjectId ?? '')
    const clientId = people.clients.get(record.clientKey)?.subjectId ?? null
    return mine ?? newWatch(detailsOf(record.words), { clientId, now: momentOf(record.receivedOn) })
  })
  await insertWatches(scope, watches.filter((watch) => !known.has(watch.id))) // prettier-ignore
  return found.map(({ record, key }, n) => {
    const client = clients.get(people.clients.get(record.clientKey)?.subjectId ?? '')
    return intakeOf(record, {
      watch: watches[n],
      client,
      site: siteOf(batch.sites, record.site),
      source: `${batch.source}:${key}`,
    })
  })
}

// A file of the past tells the day, not the hour: noon falls on that day in every zone we serve.
const momentOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

const siteOf = (sites: readonly Site[], name: string): Site | undefined =>
  sites.find((site) => name !== '' && (site.code === name.toUpperCase() || site.name === name)) ?? sites[0]

interface Around {
  readonly watch: Watch | undefined
  readonly client:
    | {
        readonly id: string
        readonly givenName: string
        readonly familyName: string
        readonly company: string
      }
    | undefined
  readonly site: Site | undefined
  readonly source: string
}

const intakeOf = (record: OrderRecord, { watch, client, site, source }: Around): Intake => {
  if (watch === undefined || site === undefined)
    throw new Error('an imported order lost its watch or its site')
  const returnedAt = momentOf(record.returnedOn)
  return {
    kind: 'past',
    siteId: site.id,
    clientId: client?.id ?? null,
    depositedBy: '',
    watchId: watch.id,
    clientWords: record.fault,
    condition: '',
    words: {
      client: client === undefined ? '' : `${client.givenName} ${client.familyName} ${client.company}`,
      watch: [watch.brand, watch.model, watch.reference].join(' '),
      serial: watch.serial,
    },
    accessories: [],
    loans: [],
    services: [],
    photographs: [],
    diagnosisFeeMinor: 0,
    source,
    receivedAt: momentOf(record.receivedOn),
    past: { stage: 'returned', outcome: record.outcome, readyAt: returnedAt, returnedAt },
  }
}
