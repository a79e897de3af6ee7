import { generateKeyPairSync } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { latestHead } from './heads.ts'
import { sealFacts, type SealingKey, type SignedHead } from './seal.ts'
import { verifyLedger } from './verify.ts'

let house: TestHouse
let witness: SignedHead

const pair = generateKeyPairSync('ed25519')
const key: SealingKey = { id: 'test', privateKey: pair.privateKey, publicKey: pair.publicKey }
const publicKeys = new Map([['test', pair.publicKey]])

const seal = () => house.house.write((scope) => sealFacts(scope, key))
const verify = (witnesses: SignedHead[] = [witness]) =>
  verifyLedger(house.database, { houseId: house.houseId, publicKeys, witnesses })

beforeAll(async () => {
  house = await openTestHouse()
  for (let moment = 0; moment < 4; moment += 1) {
    for (let n = 0; n < 5; n += 1) {
      await house.house.write(async (scope) =>
        scope.record({ kind: 'view-saved', payload: { screen: 'orders', name: `view ${moment}-${n}` } }),
      )
    }
    await seal()
  }
  const head = await house.house.read(latestHead)
  if (head === undefined) throw new Error('nothing was sealed')
  witness = head
})

afterAll(() => house.close())

const asOwner = (sql: string) => house.database.execute(sql)

test('a ledger that nobody touched is sound, and sealing again adds nothing', async () => {
  expect(await seal()).toBeNull()
  expect(await verify()).toMatchObject({ findings: [], unsealed: 0, heads: 5 })
})

test('a fact cannot be changed or removed by the application, nor by its owner while the trigger stands', async () => {
  for (const statement of ['update facts set kind = kind', 'delete from facts', 'truncate facts']) {
    const asApplication = house.database.transaction({ 'app.house_id': house.houseId }, (trx) =>
      house.database.executeIn(trx, statement),
    )
    await expect(asApplication).rejects.toThrow(/permission denied/)
    await expect(asOwner(statement)).rejects.toThrow(/never changed/)
  }
})

const size = () => witness.treeSize

/** What somebody with the owner's password could do to the tables, though not to the key. */
const tampering = () => {
  const place = fc.integer({ min: 1, max: size() })
  return fc.oneof(
    fc.record({
      how: fc.constant('edit' as const),
      at: place,
      field: fc.constantFrom('payload', 'at', 'actor_id', 'kind', 'site_id', 'client_id'),
    }),
    fc.record({ how: fc.constant('remove' as const), at: place }),
    fc
      .record({ how: fc.constant('swap' as const), at: place, with: place })
      .filter((swap) => swap.at !== swap.with),
    fc.record({ how: fc.constant('insert' as const), at: fc.constantFrom(0, size() + 1, size() + 7) }),
    fc.record({ how: fc.constant('insert-shifting' as const), at: place }),
    fc.record({ how: fc.constant('remove-closing' as const), at: place }),
    fc.record({ how: fc.constant('truncate' as const), at: place, tidy: fc.boolean() }),
  )
}

type Tampering = typeof tampering extends () => fc.Arbitrary<infer T> ? T : never

const sets: Record<string, string> = {
  payload: `payload = payload || '{"name":"another"}'`,
  at: `at = at + interval '1 millisecond'`,
  actor_id: `actor_id = '019a0000-0000-7000-8000-000000000001'`,
  kind: `kind = 'view-removed'`,
  site_id: `site_id = '019a0000-0000-7000-8000-000000000001'`,
  client_id: `client_id = '019a0000-0000-7000-8000-000000000001'`,
}

const statementsOf = (change: Tampering): string[] => {
  const own = `house_id = '${house.houseId}'`
  const copy = `insert into facts select house_id, ${change.at}, at, actor_kind, actor_id, site_id, order_id, watch_id, client_id, kind, payload from facts where ${own} and sequence = 1`
  switch (change.how) {
    case 'edit':
      return [`update facts set ${sets[change.field]} where ${own} and sequence = ${change.at}`]
    case 'remove':
      return [`delete from facts where ${own} and sequence = ${change.at}`]
    case 'swap':
      return [
        `update facts set sequence = -1 where ${own} and sequence = ${change.at}`,
        `update facts set sequence = ${change.at} where ${own} and sequence = ${change.with}`,
        `update facts set sequence = ${change.with} where ${own} and sequence = -1`,
      ]
    case 'insert':
      return [copy]
    case 'insert-shifting':
      return [
        `update facts set sequence = sequence + 100000 where ${own} and sequence >= ${change.at}`,
        `update facts set sequence = sequence - 99999 where ${own} and sequence > 99999`,
        `insert into facts select house_id, ${change.at}, at + interval '1 second', 'system', null, null, null, null, null, 'signed-out', '{}' from facts where ${own} and sequence = ${change.at === 1 ? 2 : 1}`,
        `update ledgers set next_sequence = next_sequence + 1 where ${own}`,
      ]
    case 'remove-closing':
      return [
        `delete from facts where ${own} and sequence = ${change.at}`,
        `update facts set sequence = sequence + 100000 where ${own} and sequence > ${change.at}`,
        `update facts set sequence = sequence - 100001 where ${own} and sequence > 99999`,
        `update ledgers set next_sequence = next_sequence - 1 where ${own}`,
      ]
    case 'truncate':
      return [
        `delete from facts where ${own} and sequence >= ${change.at}`,
        // Tidy: the counter and the seals that would tell go too. Only a head kept elsewhere still knows.
        ...(change.tidy
          ? [
              `update ledgers set next_sequence = ${change.at} where ${own}`,
              `delete from seals where ${own} and tree_size >= ${change.at}`,
            ]
          : []),
      ]
  }
  throw new Error('a tampering without a way to do it')
}

test('a thousand tamperings by somebody with the owner’s password are all found', async () => {
  await asOwner(`create table kept_facts as select * from facts; create table kept_ledgers as select * from ledgers; create table kept_seals as select * from seals;
    alter table facts disable trigger facts_never_change`)
  const restore = `delete from facts; insert into facts select * from kept_facts; delete from seals; insert into seals select * from kept_seals;
    update ledgers set next_sequence = k.next_sequence from kept_ledgers k where k.house_id = ledgers.house_id`
  try {
    await fc.assert(
      fc.asyncProperty(tampering(), async (change) => {
        await asOwner(`begin; ${statementsOf(change).join('; ')}; commit`)
        const { findings } = await verify()
        await asOwner(`begin; ${restore}; commit`)
        return findings.length > 0
      }),
      { numRuns: Number(process.env['HB_TAMPERINGS'] ?? 1000) },
    )
    expect((await verify()).findings).toEqual([])
  } finally {
    await asOwner(
      `alter table facts enable trigger facts_never_change; drop table kept_facts, kept_ledgers, kept_seals`,
    )
  }
}, 240_000)

test('a head signed by a stranger, or altered, is found', async () => {
  const other = { ...witness, rootHash: '0'.repeat(64) }
  expect((await verify([other])).findings.map(({ what }) => what).sort()).toEqual(['root', 'signature'])
  expect((await verify([{ ...witness, keyId: 'elsewhere' }])).findings.map(({ what }) => what)).toEqual([
    'unknown-key',
  ])
})
