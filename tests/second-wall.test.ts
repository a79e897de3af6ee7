import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type HouseOfTest, type TestHouse } from './house.ts'

let house: TestHouse
let other: HouseOfTest

beforeAll(async () => {
  house = await openTestHouse()
  other = await house.secondHouse()
})

afterAll(() => house.close())

const tablesWithHouse = async (): Promise<string[]> => {
  const { rows } = await house.database.execute(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'house_id' order by 1`,
  )
  return rows.map((row) => String(row['name']))
}

const count = (settings: Record<string, string>, table: string, where = 'true') =>
  house.database.read(settings, async (trx) =>
    Number(
      (await house.database.executeIn(trx, `select count(*)::int as n from "${table}" where ${where}`))
        .rows[0]?.['n'],
    ),
  )

test('a query that forgets its house sees nothing, in every table of a house', async () => {
  const tables = await tablesWithHouse()
  expect(tables.length).toBeGreaterThan(30)
  for (const table of [...tables, 'houses']) expect([table, await count({}, table)]).toEqual([table, 0])
})

test('inside one house, not one row of the other is in sight', async () => {
  const own = { 'app.house_id': house.houseId }
  for (const table of await tablesWithHouse()) {
    expect([table, await count(own, table, `house_id <> '${house.houseId}'`)]).toEqual([table, 0])
  }
  expect(await count(own, 'staff')).toBe(8)
  expect(await count(own, 'houses')).toBe(1)
})

test('a row cannot be written into another house', async () => {
  const intoOther = house.database.transaction({ 'app.house_id': house.houseId }, (trx) =>
    house.database.executeIn(trx, `insert into ledgers (house_id) values ('${other.houseId}')`),
  )
  await expect(intoOther).rejects.toThrow(/row-level security/)
})

test('every table of a house stands behind the wall, and every key begins with the house', async () => {
  const { rows } = await house.database.execute(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity order by 1`,
  )
  // Accounts belong to people, not to houses; the other two hold nothing of anybody.
  expect(rows.map(({ name }) => name)).toEqual([
    'accounts',
    'allowed_transitions',
    'applied_migrations',
    'passkeys',
    'sign_in_challenges',
  ])
})

test('the address of a member of another house opens nothing here', async () => {
  const owner = house.as('owner')
  const stranger = other.staff.advisor.id
  expect((await owner.patch(`/api/staff/${stranger}`, { version: 1, name: 'Mine now' })).status).toBe(404)
  expect(
    (await owner.post(`/api/staff/${stranger}/one-time-password`, { removeSecondFactor: false })).status,
  ).toBe(404)
  const { body } = await owner.get(`/api/audit?person=${stranger}`)
  expect(body.facts).toEqual([])
  expect(JSON.stringify(await owner.get('/api/staff'))).not.toContain('house-two')
})

test('a person of two houses cannot have their password reset by one of them', async () => {
  const invited = {
    name: 'Both',
    mail: other.staff.watchmaker.mail,
    role: 'advisor',
    language: 'en',
    siteIds: [],
    skills: [],
    weeklyMinutes: 2400,
  }
  const added = await house.as('owner').post('/api/staff', invited)
  expect(added.body.oneTimePassword).toBeNull()
  const reset = await house
    .as('owner')
    .post(`/api/staff/${added.body.id}/one-time-password`, { removeSecondFactor: true })
  expect(reset.body.error.code).toBe('staff.member.shared-account')
})
