import type { Selectable, Updateable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'

export type OperationRow = Selectable<Rows['operations']>
export type OperationChange = Updateable<Rows['operations']>

export const findOperation = (scope: SharedScope, id: string): Promise<OperationRow | undefined> =>
  scope.trx
    .selectFrom('operations')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()

/** In the order in which they are done. */
export const listOperations = (scope: SharedScope, orderId: string): Promise<OperationRow[]> =>
  scope.trx
    .selectFrom('operations')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute()

/** What one person has running now; normally one thing, wherever it is. */
export const listRunning = (scope: SharedScope, staffId: string): Promise<OperationRow[]> =>
  scope.trx
    .selectFrom('operations')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('state', '=', 'started')
    .where('assigned_to', '=', staffId)
    .execute()

export const isAhead = ({ state }: { state: string }): boolean => state === 'open' || state === 'started'
