import type { SharedScope } from './scope.ts'

/** The name that stands over everything the house says: papers, letters, pages, the chat. */
export const findHouseName = async (scope: SharedScope): Promise<string> => {
  const house = await scope.trx
    .selectFrom('houses')
    .select('name')
    .where('id', '=', scope.houseId)
    .executeTakeFirstOrThrow()
  return house.name
}
