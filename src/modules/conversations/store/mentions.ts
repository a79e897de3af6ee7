import type { StaffScope } from '#doors/scope.ts'
import { listMembers } from '#modules/staff/public.ts'
import { mentionedIn } from '../domain/mentions.ts'
import type { Subject } from './duties.ts'

/** Whoever is named in the remark finds it in their inbox. Answers their names. */
export const noteMentions = async (
  scope: StaffScope,
  remark: {
    readonly id: string
    readonly body: string
    readonly subject: Subject
    readonly orderId: string | null
  },
): Promise<string[]> => {
  if (!remark.body.includes('@')) return []
  const colleagues = (await listMembers(scope)).filter(
    ({ isActive, id }) => isActive && id !== scope.staff.id,
  )
  const ids = mentionedIn(remark.body, colleagues)
  if (ids.length === 0) return []
  await scope.trx
    .insertInto('remark_mentions')
    .values(ids.map((staffId) => ({ house_id: scope.houseId, message_id: remark.id, staff_id: staffId })))
    .execute()
  for (const staffId of ids)
    scope.record({
      kind: 'person-mentioned',
      client: remark.subject.clientId,
      order: remark.orderId,
      payload: { messageId: remark.id, staffId },
    })
  return colleagues.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
}

/** Names of those who are named, by remark. */
export const mentionsOf = async (
  scope: StaffScope,
  remarks: readonly string[],
): Promise<Map<string, string[]>> => {
  if (remarks.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('remark_mentions')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.house_id', '=', 'remark_mentions.house_id')
        .onRef('staff.id', '=', 'remark_mentions.staff_id'),
    )
    .select(['remark_mentions.message_id', 'staff.name'])
    .where('remark_mentions.house_id', '=', scope.houseId)
    .where('remark_mentions.message_id', 'in', [...remarks])
    .orderBy('staff.name')
    .execute()
  const byRemark = Map.groupBy(rows, (row) => row.message_id)
  return new Map([...byRemark].map(([id, found]) => [id, found.map(({ name }) => name)]))
}

const ofSubject = (scope: StaffScope, subject: Subject) => {
  const messages = scope.trx.selectFrom('messages').select('id').where('house_id', '=', scope.houseId)
  return subject.clientId === null
    ? messages.where('contact_id', '=', subject.id)
    : messages.where('client_id', '=', subject.clientId)
}

/** Whether something here still waits for this person's eyes. */
export const isMentioned = async (scope: StaffScope, subject: Subject): Promise<boolean> => {
  const row = await scope.trx
    .selectFrom('remark_mentions')
    .select('message_id')
    .where('house_id', '=', scope.houseId)
    .where('staff_id', '=', scope.staff.id)
    .where('seen_at', 'is', null)
    .where('message_id', 'in', ofSubject(scope, subject))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export const seeMentions = async (scope: StaffScope, subject: Subject): Promise<number> => {
  const seen = await scope.trx
    .updateTable('remark_mentions')
    .set({ seen_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('staff_id', '=', scope.staff.id)
    .where('seen_at', 'is', null)
    .where('message_id', 'in', ofSubject(scope, subject))
    .returning('message_id')
    .execute()
  if (seen.length > 0) scope.announce({ topic: 'conversations', site: null, ids: [subject.id] })
  return seen.length
}
