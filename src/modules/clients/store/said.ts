import type { SharedScope } from '#doors/scope.ts'
import { withoutKeys } from '#modules/conversations/domain/without-keys.ts'

// What was said with a client follows the client: it is moved, counted and forgotten with them. The rows are written by
// voices/, which knows no merging; a read or a sweep by client stands here rather than there.

export const countMessages = async (
  scope: SharedScope,
  clientId: string,
): Promise<{ messages: number; unanswered: number }> => {
  const row = await scope.trx
    .selectFrom('messages')
    .select((expression) => [
      expression.fn.countAll<number>().as('messages'),
      expression.fn.countAll<number>().filterWhere('state', '=', 'received').as('unanswered'),
    ])
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow()
  return { messages: Number(row.messages), unanswered: Number(row.unanswered) }
}

export interface Move {
  readonly from: string
  readonly to: string
  /** Only these; all of them when left out. */
  readonly only?: readonly string[] | undefined
}

export const moveMessages = (scope: SharedScope, move: Move): Promise<string[]> =>
  moveRows(scope, 'messages', move)

/** Links and sessions: a slip printed for the one record must open the door of the other. */
export const moveLinks = (scope: SharedScope, move: Move): Promise<string[]> =>
  moveRows(scope, 'portal_links', move)

const moveRows = async (
  scope: SharedScope,
  table: 'messages' | 'portal_links',
  move: Move,
): Promise<string[]> => {
  if (move.only?.length === 0) return []
  let query = scope.trx
    .updateTable(table)
    .set({ client_id: move.to })
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', move.from)
  if (move.only !== undefined) query = query.where('id', 'in', [...move.only])
  const rows = await query.returning('id').execute()
  return rows.map((row) => row.id).sort()
}

export interface Said {
  readonly at: Date
  readonly direction: string
  readonly channel: string
  readonly subject: string
  readonly body: string
}

export const listSaid = async (scope: SharedScope, clientId: string): Promise<Said[]> => {
  const rows = await scope.trx
    .selectFrom('messages')
    .select(['created_at as at', 'direction', 'channel', 'subject', 'body', 'template'])
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .orderBy('id')
    .execute()
  // A copy is a file that lies about: it tells what was written, and opens nothing.
  return rows.map(({ template, body, ...said }) => ({ ...said, body: withoutKeys(body, template) }))
}

/** The words and addresses go, the count of them stays. What waited to leave never will. */
export const forgetSaid = async (scope: SharedScope, clientId: string): Promise<void> => {
  await scope.trx
    .updateTable('messages')
    .set({ state: 'expired', failure: 'erased' })
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .where('state', 'in', ['queued', 'held'])
    .execute()
  await scope.trx
    .updateTable('messages')
    .set({ subject: '', body: '', address: '' })
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .execute()
}
