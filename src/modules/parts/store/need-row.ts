import type { Selectable, Updateable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'

export type NeedRow = Selectable<Rows['needs']>
export type NeedChange = Updateable<Rows['needs']>

export const findNeed = (scope: SharedScope, id: string): Promise<NeedRow | undefined> =>
  scope.trx
    .selectFrom('needs')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Everything one order ever wanted, oldest first. */
export const listNeeds = (scope: SharedScope, orderId: string): Promise<NeedRow[]> =>
  scope.trx
    .selectFrom('needs')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('id')
    .execute()

/** Parts that are not here yet. */
export const countMissing = async (scope: SharedScope, orderId: string): Promise<number> => {
  const { count } = await scope.trx
    .selectFrom('needs')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .where('state', 'in', ['wanted', 'ordered'])
    .executeTakeFirstOrThrow()
  return Number(count)
}
