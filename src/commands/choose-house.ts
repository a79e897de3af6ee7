import { listHouses } from '#doors/house.ts'
import type { Database } from '#platform/database/database.ts'
import { CommandRefused, type Options } from './options.ts'

/** `--house NAME or id`; not needed where there is only one. */
export const chooseHouse = async (
  database: Database,
  { named }: Options,
): Promise<{ id: string; name: string }> => {
  const houses = await listHouses(database)
  const wanted = named.get('house')
  const found =
    wanted === undefined ? houses : houses.filter(({ id, name }) => id === wanted || name === wanted)
  const [house, another] = found
  if (house !== undefined && another === undefined) return house
  const names = houses.map(({ name }) => `“${name}”`).join(', ')
  throw new CommandRefused(
    houses.length === 0
      ? 'There is no house here yet.'
      : `Say which house with --house NAME. There are: ${names}`,
  )
}
