import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '#tests/house.ts'

let house: TestHouse

beforeAll(async () => {
  house = await openTestHouse()
})

afterAll(() => house.close())

const language = (to: string, key: string) =>
  house.as('advisor').post('/api/account/language', { language: to }, { key })

const changesOf = async (staffId: string): Promise<number> => {
  const { rows } = await house.database.execute(
    `select count(*)::int as n from facts where house_id = $1 and kind = 'staff-changed' and payload ->> 'staffId' = $2`,
    [house.houseId, staffId],
  )
  return Number(rows[0]?.['n'])
}

test('the same key sent again gets the first answer and has no second effect', async () => {
  const before = await changesOf(house.staff.advisor.id)
  const first = await language('it', 'once-and-no-more')
  const second = await language('it', 'once-and-no-more')
  expect(first.status).toBe(200)
  expect(second.body).toEqual(first.body)
  expect(await changesOf(house.staff.advisor.id)).toBe(before + 1)
})

test('the same key with another body is refused', async () => {
  await language('de', 'key-of-one-change')
  const other = await language('fr', 'key-of-one-change')
  expect(other.status).toBe(422)
  expect(other.body.error.code).toBe('common.key-reused')
})

test('one key sent twenty times at once has one effect, and everybody hears the same', async () => {
  const before = await changesOf(house.staff.advisor.id)
  const replies = await Promise.all(Array.from({ length: 20 }, () => language('en', 'twenty-at-once')))
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
  expect(await changesOf(house.staff.advisor.id)).toBe(before + 1)
})

test('a refused change leaves its key free: corrected, it may be sent again', async () => {
  const owner = house.as('owner')
  const { members } = (await owner.get('/api/staff')).body
  const member = members.find((one: { role: string }) => one.role === 'watchmaker')
  const stale = await owner.patch(
    `/api/staff/${member.id}`,
    { version: member.version - 1, name: 'A' },
    { key: 'again-after-refusal' },
  )
  expect(stale.status).toBe(409)
  const fresh = await owner.patch(
    `/api/staff/${member.id}`,
    { version: member.version, name: 'A' },
    { key: 'again-after-refusal' },
  )
  expect(fresh.status).toBe(200)
})

test('keys of two people do not meet, and a change without a key is refused', async () => {
  expect(
    (await house.as('reader').post('/api/account/language', { language: 'fr' }, { key: 'shared-by-chance' }))
      .status,
  ).toBe(200)
  expect(
    (
      await house
        .as('watchmaker')
        .post('/api/account/language', { language: 'it' }, { key: 'shared-by-chance' })
    ).status,
  ).toBe(200)
  const without = await house.as('reader').post('/api/account/language', { language: 'fr' }, { key: '' })
  expect(without.body.error.code).toBe('common.key-missing')
})

test('a password that was changed leaves nothing of itself in the table of keys', async () => {
  const key = 'password-of-the-reader'
  const reply = await house
    .as('reader')
    .post('/api/account/password', { current: 'wrong', password: 'un autre mot de passe' }, { key })
  expect(reply.body.error.code).toBe('staff.password.current-wrong')
  const { rows } = await house.database.execute('select request_hash from idempotency_keys where key = $1', [
    key,
  ])
  expect(rows).toEqual([])
})

test('an unknown field, a form and a foreign page are refused before anything is done', async () => {
  const reader = house.as('reader')
  expect(
    (await reader.post('/api/account/language', { language: 'fr', role: 'owner' })).body.error.code,
  ).toBe('common.field-unknown')
  expect(
    (
      await reader.post(
        '/api/account/language',
        { language: 'fr' },
        { headers: { 'content-type': 'text/plain' } },
      )
    ).status,
  ).toBe(415)
  const foreign = await house.app.fetch(
    new Request('http://127.0.0.1:4810/api/account/language', {
      method: 'POST',
      body: '{"language":"fr"}',
      headers: {
        cookie: house.staff.reader.cookie,
        'content-type': 'application/json',
        'idempotency-key': 'from-elsewhere',
      },
    }),
  )
  expect(foreign.status).toBe(403)
})
