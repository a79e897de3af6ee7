import type { HouseScope } from '#doors/scope.ts'
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

/** Only while nobody has understood it; a job that comes twice finds nothing the second time. */
export const findRawArrival = async (scope: HouseScope, id: string): Promise<Arrival | undefined> => {
  const row = await scope.trx
    .selectFrom('arrivals')
    .select(['id', 'account_id', 'channel', 'raw', 'arrived_at'])
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('state', '=', 'raw')
    .executeTakeFirst()
  const channel = intakeChannels.find((name) => name === row?.channel)
  if (row === undefined || channel === undefined) return undefined
  return { id: row.id, accountId: row.account_id, channel, raw: row.raw, arrivedAt: row.arrived_at }
}

/** Takes the arrival for this transaction; false when another worker has settled it meanwhile. */
export const settleArrival = async (
  scope: HouseScope,
  id: string,
  settled:
    | { readonly state: 'understood'; readonly messageId: string | null }
    | { readonly state: 'not_understood' | 'set_aside'; readonly failure: string },
): Promise<boolean> => {
  const row = await scope.trx
    .updateTable('arrivals')
    .set(
      settled.state === 'understood'
        ? { state: settled.state, failure: '', message_id: settled.messageId }
        : { state: settled.state, failure: settled.failure.slice(0, 500) },
    )
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('state', '=', 'raw')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
