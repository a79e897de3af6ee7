import { sql } from 'kysely'
import { z } from 'zod'
import { listHouses, openHouse, type Foundation } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'

const shape = z.object({
  seed: z.string(),
  from: z.coerce.date(),
  until: z.coerce.date(),
  /** Orders of today stand first, then the history up to this moment. */
  written: z.coerce.date().nullable(),
  isDone: z.boolean(),
})

/** How far the demonstration has come; stands in the house's settings and changes in the transaction of what it tells. */
export type Marker = z.output<typeof shape>

export const writeMarker = async (scope: HouseScope, marker: Marker): Promise<void> => {
  await sql`
    update houses set settings = settings || jsonb_build_object('demonstration', ${JSON.stringify(marker)}::jsonb)
    where id = ${scope.houseId}::uuid
  `.execute(scope.trx)
}

export const readMarker = async (scope: HouseScope): Promise<Marker | undefined> => {
  const house = await scope.trx
    .selectFrom('houses')
    .select('settings')
    .where('id', '=', scope.houseId)
    .executeTakeFirst()
  const known = z.object({ demonstration: shape }).safeParse(house?.settings)
  return known.success ? known.data.demonstration : undefined
}

/** The demonstration house of this database, if there is one. */
export const findDemonstration = async (foundation: Foundation): Promise<string | undefined> => {
  for (const { id } of await listHouses(foundation.database)) {
    const isOne = await openHouse(foundation, id).read((scope) =>
      scope.trx
        .selectFrom('houses')
        .select('id')
        .where('id', '=', id)
        .where('is_demonstration', '=', true)
        .executeTakeFirst(),
    )
    if (isOne !== undefined) return id
  }
  return undefined
}

/** Begun and never finished: the process died in the middle. Nothing to do for real houses. */
export const isDemonstrationUnfinished = async (foundation: Foundation): Promise<boolean> => {
  const houseId = await findDemonstration(foundation)
  if (houseId === undefined) return false
  const marker = await openHouse(foundation, houseId).read(readMarker)
  return marker?.isDone !== true
}
