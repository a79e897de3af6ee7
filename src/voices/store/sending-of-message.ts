import type { HouseScope } from '#doors/scope.ts'
import { accountOfSite, findAccount, type ChannelAccount } from './channel-accounts.ts'
import type { IntakeChannel } from '../intake/understood.ts'

export interface Sending {
  /** Through which account it leaves; undefined: the configured way. */
  readonly account: ChannelAccount | undefined
  /** The outside's own name of the message it answers, so that mail programs and telephones show one thread. */
  readonly answers: string
}

/** The account a message came in by answers it; otherwise that of the order's site, otherwise the house's. */
export const sendingOfMessage = async (
  scope: HouseScope,
  messageId: string,
  channel: IntakeChannel,
): Promise<Sending> => {
  // Only the site of the order is read here: whose mailbox speaks is a matter of the voices.
  const row = await scope.trx
    .selectFrom('messages')
    .leftJoin('orders', (join) =>
      join.onRef('orders.house_id', '=', 'messages.house_id').onRef('orders.id', '=', 'messages.order_id'),
    )
    .select([
      'messages.account_id',
      'messages.client_id',
      'messages.contact_id',
      'messages.purpose',
      'orders.site_id',
    ])
    .where('messages.house_id', '=', scope.houseId)
    .where('messages.id', '=', messageId)
    .executeTakeFirst()
  if (row === undefined) return { account: undefined, answers: '' }
  const last = row.purpose === 'answer' ? await lastHeard(scope, row, channel) : undefined
  const named = row.account_id ?? last?.account_id ?? null
  const given = named === null ? undefined : await findAccount(scope, named)
  const account =
    given?.enabled === true && given.channel === channel
      ? given
      : await accountOfSite(scope, channel, row.site_id)
  return { account, answers: last?.external_id ?? '' }
}

const lastHeard = (
  scope: HouseScope,
  whom: { readonly client_id: string | null; readonly contact_id: string | null },
  channel: IntakeChannel,
) => {
  const query = scope.trx
    .selectFrom('messages')
    .select(['external_id', 'account_id'])
    .where('house_id', '=', scope.houseId)
    .where('direction', '=', 'in')
    .where('channel', '=', channel)
    .where('external_id', '<>', '')
    .orderBy('id', 'desc')
    .limit(1)
  if (whom.client_id !== null) return query.where('client_id', '=', whom.client_id).executeTakeFirst()
  return whom.contact_id === null
    ? Promise.resolve(undefined)
    : query.where('contact_id', '=', whom.contact_id).executeTakeFirst()
}
