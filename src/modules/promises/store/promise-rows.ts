import type { Selectable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'

export type PromiseRow = Selectable<Rows['promises']>

/** What was promised first comes first; nothing is ever taken away. */
export const listPromises = (scope: SharedScope, orderId: string): Promise<PromiseRow[]> =>
  scope.trx
    .selectFrom('promises')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute()

export const standingPromise = (scope: SharedScope, orderId: string): Promise<PromiseRow | undefined> =>
  scope.trx
    .selectFrom('promises')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .where('state', '=', 'standing')
    .executeTakeFirst()

/** The day the house is held to today; what was said stays beside it. */
export const dayHeld = (promise: Pick<PromiseRow, 'held_until' | 'promised_on'>): string =>
  promise.held_until ?? promise.promised_on
