import type { HouseScope } from '#doors/scope.ts'
import { withoutAddresses } from '#voices/store/messages.ts'
import type { Fate, IntakeChannel } from '#voices/intake/understood.ts'

interface Told {
  readonly channel: IntakeChannel
  readonly fate: Fate
  /** Of a mail: the id that the signed Message-ID in the report proves; null when it proves none. */
  readonly verified: string | null
}

/**
 * What the outside tells of something the house had sent. A bounce marks it failed with its reason, so that it stands in the
 * outbox with a button; answers whether the message was found. A report that proves nothing changes nothing.
 */
export const applyFate = async (scope: HouseScope, { channel, fate, verified }: Told): Promise<boolean> => {
  if (channel === 'mail' && verified === null) return false
  const row = await scope.trx
    .selectFrom('messages')
    .select(['id', 'client_id', 'order_id', 'state'])
    .where('house_id', '=', scope.houseId)
    .where('direction', '=', 'out')
    .where('channel', '=', channel)
    .where(verified === null ? 'external_id' : 'id', '=', verified ?? fate.of)
    .executeTakeFirst()
  if (row === undefined) return false
  if (fate.state !== 'failed' || row.state !== 'sent') return true
  const reason = fate.reason.slice(0, 500)
  await scope.trx
    .updateTable('messages')
    .set({ state: 'failed', failure: reason })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', row.id)
    .execute()
  scope.record({
    kind: 'message-failed',
    client: row.client_id,
    order: row.order_id,
    payload: { messageId: row.id, channel, reason: withoutAddresses(reason) },
  })
  return true
}
