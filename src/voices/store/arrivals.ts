import { sql } from 'kysely'
import type { HouseScope, SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import type { Arrived } from '../intake/arrival.ts'
import { intakeChannels, type IntakeChannel } from '../intake/understood.ts'

export const insertArrival = async (scope: HouseScope, arrived: Arrived): Promise<string | null> => {
  const row = await scope.trx
    .insertInto('arrivals')
    .values({
      house_id: scope.houseId,
      id: newId(),
      account_id: arrived.accountId,
      channel: arrived.channel,
      external_key: arrived.externalKey,
      raw: arrived.raw,
      arrived_at: arrived.arrivedAt,
    })
    .onConflict((conflict) => conflict.columns(['house_id', 'account_id', 'external_key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export interface Arrival {
  readonly id: string
  readonly accountId: string
  readonly channel: IntakeChannel
  readonly raw: Uint8Array
  readonly arrivedAt: Date
}

/** Only those that nobody has understood; a job that comes twice finds nothing the second time. In the order of their ids. */
export const findRawArrivals = async (scope: HouseScope, ids: readonly string[]): Promise<Arrival[]> => {
  const rows = await scope.trx
    .selectFrom('arrivals')
    .select(['id', 'account_id', 'channel', 'raw', 'arrived_at'])
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...ids])
    .where('state', '=', 'raw')
    .orderBy('id')
    .execute()
  return rows.flatMap((row) => {
    const channel = intakeChannels.find((name) => name === row.channel)
    if (channel === undefined) return []
    return [{ id: row.id, accountId: row.account_id, channel, raw: row.raw, arrivedAt: row.arrived_at }]
  })
}

/** How much each of these weighs, in the order of their ids. */
export const sizesOfArrivals = async (
  scope: HouseScope,
  ids: readonly string[],
): Promise<{ id: string; bytes: number }[]> => {
  const rows = await scope.trx
    .selectFrom('arrivals')
    .select((row) => ['id', row.fn<number>('length', ['raw']).as('bytes')])
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()
  return rows.map(({ id, bytes }) => ({ id, bytes: Number(bytes) }))
}

/** Takes arrivals for this transaction; those that another worker has settled meanwhile are not among the answer. */
export const holdRawArrivals = async (
  scope: HouseScope,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set()
  const rows = await scope.trx
    .selectFrom('arrivals')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...ids])
    .where('state', '=', 'raw')
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Those held by this transaction, with the message each became; null where it became none. */
export const settleUnderstood = async (
  scope: HouseScope,
  became: ReadonlyMap<string, string | null>,
): Promise<void> => {
  if (became.size === 0) return
  await sql`
    update arrivals set state = 'understood', failure = '', message_id = became.message_id
    from unnest(${[...became.keys()]}::uuid[], ${[...became.values()]}::uuid[]) as became(id, message_id)
    where arrivals.house_id = ${scope.houseId}::uuid and arrivals.id = became.id and arrivals.state = 'raw'
  `.execute(scope.trx)
}

/** False when it was settled already. */
export const settleArrival = async (
  scope: HouseScope,
  id: string,
  settled: { readonly state: 'not_understood' | 'set_aside'; readonly failure: string },
): Promise<boolean> => {
  const row = await scope.trx
    .updateTable('arrivals')
    .set({ state: settled.state, failure: settled.failure.slice(0, 500) })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('state', '=', 'raw')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export interface UnreadArrival {
  readonly id: string
  readonly channel: string
  readonly account: string
  readonly at: Date
  readonly bytes: number
  readonly failure: string
}

// Reading takes a second; what lies longer met trouble that the queue has tried again and again.
const overdueMilliseconds = 15 * 60_000

/** What nobody could read, what was too large to be taken whole, what should long have been read; the oldest first. */
export const listUnreadArrivals = async (scope: SharedScope): Promise<UnreadArrival[]> => {
  const rows = await scope.trx
    .selectFrom('arrivals')
    .leftJoin('channel_accounts', (join) =>
      join
        .onRef('channel_accounts.house_id', '=', 'arrivals.house_id')
        .onRef('channel_accounts.id', '=', 'arrivals.account_id'),
    )
    .select((expression) => [
      'arrivals.id',
      'arrivals.channel',
      'arrivals.arrived_at as at',
      'arrivals.failure',
      'channel_accounts.address as account',
      expression.fn<number>('length', ['arrivals.raw']).as('bytes'),
    ])
    .where('arrivals.house_id', '=', scope.houseId)
    .where(({ or, and, eb: is }) =>
      or([
        is('arrivals.state', 'in', ['not_understood', 'set_aside']),
        and([
          is('arrivals.state', '=', 'raw'),
          is('arrivals.arrived_at', '<', new Date(scope.now.getTime() - overdueMilliseconds)),
        ]),
      ]),
    )
    .orderBy('arrivals.id')
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...row, account: row.account ?? '', bytes: Number(row.bytes) }))
}

export const readRawArrival = async (
  scope: SharedScope,
  id: string,
): Promise<{ raw: Uint8Array; channel: string } | undefined> =>
  scope.trx
    .selectFrom('arrivals')
    .select(['raw', 'channel'])
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()

/** A person asks for another reading, after the reader has learned something. */
export const readArrivalAgain = async (scope: HouseScope, id: string): Promise<boolean> => {
  const row = await scope.trx
    .updateTable('arrivals')
    .set({ state: 'raw', failure: '' })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('state', 'in', ['not_understood', 'raw'])
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return false
  scope.record({ kind: 'arrival-read-again', payload: { arrivalId: id } })
  scope.enqueue('understand-arrival', { arrivalId: id })
  return true
}
