import type { SharedScope } from '#doors/scope.ts'
import { indexOrderWords } from './commands.ts'

interface OrdersMove {
  readonly from: string
  readonly to: string
  /** Only these, when a merge is taken back. */
  readonly only?: readonly string[]
}

/** Two records were one person, or become two again: their orders follow. Answers which, for the fact that tells of it. */
export const moveOrders = async (scope: SharedScope, move: OrdersMove): Promise<string[]> => {
  if (move.only?.length === 0) return []
  let query = scope.trx
    .updateTable('orders')
    .set((row) => ({ client_id: move.to, version: row('version', '+', 1) }))
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', move.from)
  if (move.only !== undefined) query = query.where('id', 'in', [...move.only])
  const moved = await query.returning('id').execute()
  const ids = moved.map(({ id }) => id).sort()
  for (const id of ids) await indexOrderWords(scope, id)
  return ids
}

/** A client or a watch has another name: their orders are found under it from now on. */
export const renameInOrders = async (
  scope: SharedScope,
  whose: { clientId: string } | { watchId: string },
): Promise<void> => {
  const [column, id] =
    'clientId' in whose ? (['client_id', whose.clientId] as const) : (['watch_id', whose.watchId] as const)
  const orders = await scope.trx
    .selectFrom('orders')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where(column, '=', id)
    .execute()
  for (const order of orders) await indexOrderWords(scope, order.id)
}

/**
 * A client asked to be forgotten: their words, their name under mandates and signatures, and their signatures go. The
 * order stays, without a person: what was done to the watch belongs to the watch.
 */
export const forgetClientInOrders = async (scope: SharedScope, clientId: string): Promise<void> => {
  const orders = await scope.trx
    .updateTable('orders')
    .set((row) => ({ client_words: '', version: row('version', '+', 1) }))
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .returning('id')
    .execute()
  const ids = orders.map(({ id }) => id)
  if (ids.length === 0) return
  await scope.trx
    .updateTable('mandates')
    .set({ agreed_by: '' })
    .where('house_id', '=', scope.houseId)
    .where('order_id', 'in', ids)
    .execute()
  await scope.trx
    .updateTable('custody_moves')
    .set({ signed_by: '', signature_file_id: null })
    .where('house_id', '=', scope.houseId)
    .where('order_id', 'in', ids)
    .where((move) => move.or([move('from_kind', '=', 'client'), move('to_kind', '=', 'client')]))
    .execute()
  for (const id of ids) await indexOrderWords(scope, id)
}
