import type { HouseScope } from '#doors/scope.ts'
import { asClaimed, type ClaimedMessage } from './messages.ts'

export interface HeldMessage extends ClaimedMessage {
  readonly heldAt: Date
  readonly heldRule: string
}

// A thousand a round: the oldest first, so that what may expire does not stand in the way of what may leave.
export const listHeld = (scope: HouseScope): Promise<{ id: string }[]> =>
  scope.trx
    .selectFrom('messages')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('state', '=', 'held')
    .orderBy('id')
    .limit(1000)
    .execute()

export const findHeld = async (scope: HouseScope, id: string): Promise<HeldMessage | null> => {
  const row = await scope.trx
    .selectFrom('messages')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('state', '=', 'held')
    .forUpdate()
    .executeTakeFirst()
  return row === undefined
    ? null
    : { ...asClaimed(row, ''), heldAt: row.held_at ?? row.created_at, heldRule: row.held_rule }
}

export const releaseMessage = async (scope: HouseScope, message: HeldMessage): Promise<void> => {
  await settle(scope, message, 'queued')
  scope.record({ kind: 'message-released', ...subjectOf(message), payload: { messageId: message.id } })
  scope.enqueue('send-message', { messageId: message.id })
}

/** Still held, now for another reason: whoever looks reads the one that stands. It waits since it was first held. */
export const holdFurther = async (
  scope: HouseScope,
  message: HeldMessage,
  { rule, reason }: { readonly rule: string; readonly reason: string },
): Promise<void> => {
  await scope.trx
    .updateTable('messages')
    .set({ held_rule: rule, failure: reason.slice(0, 500) })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', message.id)
    .execute()
  scope.record({
    kind: 'message-held',
    ...subjectOf(message),
    payload: { messageId: message.id, reason: reason.slice(0, 500), rule },
  })
}

export const expireMessage = async (scope: HouseScope, message: HeldMessage): Promise<void> => {
  await settle(scope, message, 'expired')
  scope.record({
    kind: 'message-expired',
    ...subjectOf(message),
    payload: { messageId: message.id, reason: message.failure },
  })
}

const subjectOf = ({ clientId, orderId }: ClaimedMessage) => ({ client: clientId, order: orderId })

const settle = async (
  scope: HouseScope,
  { id, failure }: HeldMessage,
  state: 'queued' | 'expired',
): Promise<void> => {
  await scope.trx
    .updateTable('messages')
    .set({ state, failure: state === 'queued' ? '' : failure })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .execute()
}
