import type { HouseScope } from '#doors/scope.ts'

/** The numbers of the whole history are taken before its first order is written: whoever deposits meanwhile gets the next. */
export const reserveNumbers = async (
  scope: HouseScope,
  counters: ReadonlyMap<string, number>,
): Promise<void> => {
  await scope.trx
    .insertInto('order_counters')
    .values([...counters].map(([series, last_number]) => ({ house_id: scope.houseId, series, last_number })))
    .execute()
}
