import type { StaffScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { notFound, type Refusal } from '#platform/refusal.ts'

interface WrittenDown {
  readonly client: { readonly id: string; readonly language: 'en' | 'fr' | 'de' | 'it' }
  readonly orderId: string | null
  readonly body: string
  readonly kind: 'remark' | 'telephone' | 'counter'
  readonly saidBy: 'client' | 'house'
}

/** A remark stays inside; what was said on the telephone or over the counter belongs to the conversation. */
export const insertNote = async (scope: StaffScope, note: WrittenDown): Promise<string> => {
  const id = newId()
  const direction = note.kind === 'remark' ? 'remark' : note.saidBy === 'client' ? 'in' : 'out'
  await scope.trx
    .insertInto('messages')
    .values({
      house_id: scope.houseId,
      id,
      client_id: note.client.id,
      order_id: note.orderId,
      direction,
      channel: note.kind === 'telephone' ? 'telephone' : 'counter',
      purpose: 'service',
      language: note.client.language,
      body: note.body,
      state: direction === 'in' ? 'answered' : 'sent',
      attempt_key: `note:${id}`,
      author_id: scope.staff.id,
      created_at: scope.now,
    })
    .execute()
  const subject = { client: note.client.id, order: note.orderId }
  if (note.kind === 'remark') scope.record({ kind: 'remark-written', ...subject, payload: { messageId: id } })
  else
    scope.record({
      kind: 'message-received',
      ...subject,
      payload: { messageId: id, channel: note.kind, body: note.body },
    })
  return id
}

/** Questions the house has answered no longer wait. Those of another client are left alone. */
export const markAnswered = async (
  scope: StaffScope,
  clientId: string,
  questions: readonly string[],
): Promise<void> => {
  if (questions.length === 0) return
  const answered = await scope.trx
    .updateTable('messages')
    .set({ state: 'answered', answered_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .where('state', '=', 'received')
    .where('id', 'in', [...questions])
    .returning(['id', 'order_id'])
    .execute()
  for (const { id, order_id } of answered) {
    scope.record({
      kind: 'message-answered',
      client: clientId,
      order: order_id,
      payload: { messageId: id, by: scope.staff.id },
    })
  }
}

export const dismissMessage = async (scope: StaffScope, id: string): Promise<Refusal | string> => {
  const row = await scope.trx
    .updateTable('messages')
    .set({ state: 'dismissed' })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('state', '=', 'received')
    .returning(['client_id', 'order_id'])
    .executeTakeFirst()
  if (row === undefined) return notFound()
  scope.record({
    kind: 'message-dismissed',
    client: row.client_id,
    order: row.order_id,
    payload: { messageId: id },
  })
  return id
}

/** A failed message goes out once more under the same key. */
export const requeueMessage = async (scope: StaffScope, id: string): Promise<Refusal | string> => {
  const row = await scope.trx
    .updateTable('messages')
    .set({ state: 'queued', failure: '' })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .returning(['client_id', 'order_id'])
    .executeTakeFirst()
  if (row === undefined) return notFound()
  scope.record({
    kind: 'message-released',
    client: row.client_id,
    order: row.order_id,
    payload: { messageId: id },
  })
  scope.enqueue('send-message', { messageId: id })
  return id
}
