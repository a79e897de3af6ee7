import type { SharedScope } from '#doors/scope.ts'

export const findHouseName = async (scope: SharedScope): Promise<string> => {
  const house = await scope.trx
    .selectFrom('houses')
    .select('name')
    .where('id', '=', scope.houseId)
    .executeTakeFirstOrThrow()
  return house.name
}
