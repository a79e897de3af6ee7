import type { StaffScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { notFound, type Refusal } from '#platform/refusal.ts'
import type { Subject } from './duties.ts'

interface WrittenDown {
  readonly person: Subject & { readonly language: Language }
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
      client_id: note.person.clientId,
      contact_id: note.person.clientId === null ? note.person.id : null,
      order_id: note.orderId,
      direction,
      channel: note.kind === 'telephone' ? 'telephone' : 'counter',
      purpose: 'service',
      language: note.person.language,
      body: note.body,
      state: direction === 'in' ? 'answered' : 'sent',
      attempt_key: `note:${id}`,
      author_id: scope.staff.id,
      created_at: scope.now,
    })
    .execute()
  const subject = { client: note.person.clientId, order: note.orderId }
  if (note.kind === 'remark') scope.record({ kind: 'remark-written', ...subject, payload: { messageId: id } })
  else
    scope.record({
      kind: 'message-received',
      ...subject,
      payload: { messageId: id, channel: note.kind, body: note.body },
    })
  if (direction === 'in') scope.enqueue('read-message', { messageId: id })
  return id
}

const whose = ({ id, clientId }: Subject) =>
  clientId === null ? (['contact_id', id] as const) : (['client_id', clientId] as const)

/** Questions the house has answered no longer wait. Those of another client are left alone. */
export const markAnswered = async (
  scope: StaffScope,
  subject: Subject,
  questions: readonly string[],
): Promise<void> => {
  if (questions.length === 0) return
  const [column, owner] = whose(subject)
  const answered = await scope.trx
    .updateTable('messages')
    .set({ state: 'answered', answered_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where(column, '=', owner)
    .where('state', '=', 'received')
    .where('id', 'in', [...questions])
    .returning(['id', 'order_id'])
    .execute()
  for (const { id, order_id } of answered) {
    scope.record({
      kind: 'message-answered',
      client: subject.clientId,
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

/** Nothing more is owed here: whatever waits is set aside. Answers what it was, so that it can be taken back. */
export const settleWaiting = async (scope: StaffScope, subject: Subject): Promise<string[]> => {
  const [column, owner] = whose(subject)
  const rows = await scope.trx
    .updateTable('messages')
    .set({ state: 'dismissed' })
    .where('house_id', '=', scope.houseId)
    .where(column, '=', owner)
    .where('direction', '=', 'in')
    .where('state', '=', 'received')
    .returning(['id', 'order_id'])
    .execute()
  for (const { id, order_id } of rows)
    scope.record({
      kind: 'message-dismissed',
      client: subject.clientId,
      order: order_id,
      payload: { messageId: id },
    })
  return rows.map(({ id }) => id)
}

/** What was set aside waits again. */
export const reopenMessages = async (
  scope: StaffScope,
  subject: Subject,
  messages: readonly string[],
): Promise<number> => {
  const [column, owner] = whose(subject)
  const rows = await scope.trx
    .updateTable('messages')
    .set({ state: 'received', answered_at: null })
    .where('house_id', '=', scope.houseId)
    .where(column, '=', owner)
    .where('id', 'in', [...messages])
    .where('direction', '=', 'in')
    .where('state', '=', 'dismissed')
    .returning(['id', 'order_id'])
    .execute()
  for (const { id, order_id } of rows)
    scope.record({
      kind: 'message-reopened',
      client: subject.clientId,
      order: order_id,
      payload: { messageId: id },
    })
  return rows.length
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
