import type { SharedScope } from '#doors/scope.ts'

const ofClient = (scope: SharedScope, clientId: string) =>
  scope.trx
    .selectFrom('orders')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)

/** Which order a dispute or a recovery is about. */
export const findOrderOf = (scope: SharedScope, table: 'disputes' | 'recoveries', id: string) =>
  scope.trx
    .selectFrom(table)
    .select('order_id')
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()

/**
 * The words go, that there was a dispute stays. What is still open is closed: it can no longer be put right with somebody the
 * house does not know. Asked before the orders forget their client.
 */
export const forgetClientInCare = async (scope: SharedScope, clientId: string): Promise<void> => {
  const orders = ofClient(scope, clientId)
  await scope.trx
    .updateTable('disputes')
    .set((row) => ({
      contested: '',
      outcome: '',
      closed_at: row.fn.coalesce('closed_at', row.val(scope.now)),
    }))
    .where('house_id', '=', scope.houseId)
    .where('order_id', 'in', orders)
    .execute()
  await scope.trx
    .updateTable('recoveries')
    .set((row) => ({
      went_wrong: '',
      gesture: '',
      outcome: '',
      closed_at: row.fn.coalesce('closed_at', row.val(scope.now)),
    }))
    .where('house_id', '=', scope.houseId)
    .where('order_id', 'in', orders)
    .execute()
  await scope.trx
    .updateTable('duties')
    .set((row) => ({ what: '', done_at: row.fn.coalesce('done_at', row.val(scope.now)) }))
    .where('house_id', '=', scope.houseId)
    .where((row) => row.or([row('subject_id', '=', clientId), row('order_id', 'in', orders)]))
    .execute()
}

/** Which of these orders have a recovery that is still open. */
export const ordersInRecovery = async (
  scope: SharedScope,
  orders: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (orders.length === 0) return new Set()
  const rows = await scope.trx
    .selectFrom('recoveries')
    .select('order_id')
    .where('house_id', '=', scope.houseId)
    .where('order_id', 'in', [...orders])
    .where('closed_at', 'is', null)
    .execute()
  return new Set(rows.map(({ order_id }) => order_id))
}
