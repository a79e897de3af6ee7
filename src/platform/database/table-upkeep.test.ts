import { expect, test } from 'vitest'
import { keepTables } from './table-upkeep.ts'
import { openTestDatabase } from './test-database.ts'

test('the embedded database counts a table again once it has grown, and leaves alone what has not', async () => {
  const database = await openTestDatabase({ serverUrl: undefined })
  try {
    const counted = async () =>
      (await database.execute(`select reltuples::int as n from pg_class where relname = 'grown'`)).rows[0]?.[
        'n'
      ]
    await database.execute('create table grown (place int)')
    await database.execute('insert into grown select generate_series(1, 1000)')
    expect(await counted()).toBe(-1)
    await keepTables(database)
    expect(await counted()).toBe(1000)
    await database.execute('insert into grown select generate_series(1, 20)')
    await keepTables(database)
    expect(await counted()).toBe(1000)
    await database.execute('delete from grown where place > 500')
    await keepTables(database)
    expect(await counted()).toBe(520)
  } finally {
    await database.close()
  }
})
