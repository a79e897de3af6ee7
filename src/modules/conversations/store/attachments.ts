import type { StaffScope } from '#doors/scope.ts'
import type { OrderRow } from '#modules/orders/public.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'

interface Putting {
  readonly messageId: string
  readonly fileId: string
  readonly order: OrderRow
}

/** A file that came with a message of this order's client becomes part of the order, once. */
export const putIntoOrder = async (
  scope: StaffScope,
  { messageId, fileId, order }: Putting,
): Promise<{ name: string; isPicture: boolean } | Refusal> => {
  const message = await scope.trx
    .selectFrom('messages')
    .select(['client_id'])
    .where('house_id', '=', scope.houseId)
    .where('id', '=', messageId)
    .executeTakeFirst()
  if (message === undefined || message.client_id === null || message.client_id !== order.client_id)
    return notFound()
  const row = await scope.trx
    .updateTable('message_attachments')
    .set({ order_id: order.id })
    .where('house_id', '=', scope.houseId)
    .where('message_id', '=', messageId)
    .where('file_id', '=', fileId)
    .where('order_id', 'is', null)
    .returning(['name', 'media_type'])
    .executeTakeFirst()
  if (row === undefined) return refuse('conversations.refusal.in-order-already')
  scope.record({
    kind: 'attachment-put-into-order',
    client: order.client_id,
    order: order.id,
    watch: order.watch_id,
    site: order.site_id,
    payload: { messageId, fileId },
  })
  return { name: row.name, isPicture: row.media_type.startsWith('image/') }
}
