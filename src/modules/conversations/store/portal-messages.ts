import type { ClientScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'

export interface ClientMessage {
  readonly id: string
  readonly at: Date
  readonly isFromClient: boolean
  readonly body: string
}

/** What client and house said about one order, oldest first; remarks among staff and codes are not part of it. */
export const messagesForClient = async (scope: ClientScope, orderId: string): Promise<ClientMessage[]> => {
  const rows = await scope.trx
    .selectFrom('messages')
    .select(['id', 'created_at', 'direction', 'body'])
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', scope.clientId)
    .where('order_id', '=', orderId)
    .where('direction', 'in', ['in', 'out'])
    .where('template', '!=', 'portal-code')
    .where('state', 'in', ['sent', 'queued', 'sending', 'received', 'answered'])
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.created_at,
    isFromClient: row.direction === 'in',
    body: row.body,
  }))
}

/** A question from the portal: kept as it came, waiting for an answer. */
export const insertQuestion = async (
  scope: ClientScope,
  question: { orderId: string; watchId: string; body: string },
): Promise<string> => {
  const id = newId()
  await scope.trx
    .insertInto('messages')
    .values({
      house_id: scope.houseId,
      id,
      client_id: scope.clientId,
      order_id: question.orderId,
      watch_id: question.watchId,
      direction: 'in',
      channel: 'portal',
      purpose: 'service',
      language: scope.language,
      body: question.body,
      state: 'received',
      attempt_key: `portal:${id}`,
      created_at: scope.now,
    })
    .execute()
  scope.record({
    kind: 'message-received',
    client: scope.clientId,
    order: question.orderId,
    watch: question.watchId,
    payload: { messageId: id, channel: 'portal', body: question.body },
  })
  // Read by a job: whoever asks does not wait until the house has understood.
  scope.enqueue('read-message', { messageId: id })
  return id
}
