import type { SharedScope } from '#doors/scope.ts'
import type { IntakeChannel } from '../intake/understood.ts'

/** When somebody last wrote from this address by this channel; null when they never did. */
export const lastHeardFrom = async (
  scope: SharedScope,
  from: { readonly channel: IntakeChannel; readonly address: string },
): Promise<Date | null> => {
  const row = await scope.trx
    .selectFrom('messages')
    .select('created_at')
    .where('house_id', '=', scope.houseId)
    .where('direction', '=', 'in')
    .where('channel', '=', from.channel)
    .where('address', '=', from.address)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.created_at ?? null
}
