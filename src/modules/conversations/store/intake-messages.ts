import type { SharedScope, StaffScope } from '#doors/scope.ts'
import { findOrder } from '#modules/orders/public.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'

/** What is read of a message beyond its words; the number of the suggested order is joined for showing. */
const arrived = (scope: SharedScope) =>
  scope.trx
    .selectFrom('messages')
    .leftJoin('orders', (join) =>
      join
        .onRef('orders.house_id', '=', 'messages.house_id')
        .onRef('orders.id', '=', 'messages.suggested_order_id'),
    )
    .select([
      'messages.id',
      'messages.created_at',
      'messages.direction',
      'messages.subject',
      'messages.body',
      'messages.body_html',
      'messages.quoted',
      'messages.state',
      'messages.arrived_as',
      'messages.client_id',
      'messages.contact_id',
      'messages.sender_name',
      'messages.address',
      'messages.suggested_order_id',
      'messages.suggested_watch_id',
      'messages.suggestion_reason',
      'orders.number as suggested_number',
    ])
    .where('messages.house_id', '=', scope.houseId)

export type ArrivedMessage = Awaited<ReturnType<typeof messagesOfContact>>[number]

export const messagesOfContact = (scope: SharedScope, contactId: string) =>
  arrived(scope).where('messages.contact_id', '=', contactId).orderBy('messages.id').limit(200).execute()

export const findArrived = (scope: SharedScope, id: string): Promise<ArrivedMessage | undefined> =>
  arrived(scope).where('messages.id', '=', id).executeTakeFirst()

export interface MessageFile {
  readonly messageId: string
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly orderId: string | null
}

export const filesOfMessages = async (
  scope: SharedScope,
  messageIds: readonly string[],
): Promise<MessageFile[]> => {
  if (messageIds.length === 0) return []
  const rows = await scope.trx
    .selectFrom('message_attachments')
    .select(['message_id', 'file_id', 'name', 'media_type', 'bytes', 'order_id'])
    .where('house_id', '=', scope.houseId)
    .where('message_id', 'in', [...messageIds])
    .orderBy('file_id')
    .execute()
  return rows.map((row) => ({
    messageId: row.message_id,
    fileId: row.file_id,
    name: row.name,
    mediaType: row.media_type,
    bytes: row.bytes,
    orderId: row.order_id,
  }))
}

/** A person ties a message to an order of the very client who wrote it, or strikes the guess out. */
export const tieMessage = async (
  scope: StaffScope,
  messageId: string,
  orderId: string | null,
): Promise<{ orderId: string | null; watchId: string | null } | Refusal> => {
  const message = await findArrived(scope, messageId)
  if (message === undefined) return notFound()
  if (message.client_id === null && orderId !== null) return refuse('conversations.intake.recognise-first')
  const order = orderId === null ? undefined : await findOrder(scope, orderId)
  if (orderId !== null && (order === undefined || order.client_id !== message.client_id)) return notFound()
  const tied = { orderId: order?.id ?? null, watchId: order?.watch_id ?? null }
  await scope.trx
    .updateTable('messages')
    .set({
      order_id: tied.orderId,
      watch_id: tied.watchId,
      suggested_order_id: null,
      suggested_watch_id: null,
      suggestion_reason: '',
    })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', messageId)
    .execute()
  scope.record({
    kind: 'message-tied',
    client: message.client_id,
    order: tied.orderId,
    watch: tied.watchId,
    payload: { messageId },
  })
  return tied
}
