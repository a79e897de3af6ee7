import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical.ts'
import { leafOf, type LedgerRow } from './leaf.ts'
import { MerkleFrontier } from './merkle.ts'

const sha = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest()

const rows = fc.record({
  house_id: fc.uuid(),
  sequence: fc.integer({ min: 1 }),
  at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') }),
  actor_kind: fc.constantFrom('staff', 'client', 'system'),
  actor_id: fc.option(fc.uuid()),
  site_id: fc.option(fc.uuid()),
  order_id: fc.option(fc.uuid()),
  watch_id: fc.option(fc.uuid()),
  client_id: fc.option(fc.uuid()),
  kind: fc.string({ unit: 'grapheme' }),
  payload: fc.jsonValue(),
})

const plainLeaf = (row: LedgerRow): Buffer => {
  const fact = {
    house: row.house_id,
    sequence: row.sequence,
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind, id: row.actor_id },
    site: row.site_id,
    order: row.order_id,
    watch: row.watch_id,
    client: row.client_id,
    kind: row.kind,
    payload: row.payload,
  }
  return sha(Buffer.of(0), Buffer.from(canonicalJson(fact), 'utf8'))
}

test('a leaf is the RFC 6962 hash of the fact as canonical JSON', () => {
  fc.assert(fc.property(rows, (row) => plainLeaf(row).equals(leafOf(row))))
})

/** RFC 6962, 2.1, as it is written there: split at the largest power of two below the size. */
const plainRoot = (leaves: Uint8Array[]): Buffer => {
  const [only] = leaves
  if (only === undefined) return sha()
  if (leaves.length === 1) return Buffer.from(only)
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  return sha(Buffer.of(1), plainRoot(leaves.slice(0, half)), plainRoot(leaves.slice(half)))
}

test('the growing tree has the root that RFC 6962 defines, for every size', () => {
  const frontier = new MerkleFrontier()
  const leaves: Uint8Array[] = []
  expect(Buffer.from(frontier.root())).toEqual(plainRoot([]))
  for (let n = 1; n <= 70; n += 1) {
    leaves.push(sha(Buffer.from(String(n))))
    frontier.append(sha(Buffer.from(String(n))))
    expect(Buffer.from(frontier.root()).equals(plainRoot(leaves))).toBe(true)
    expect(Buffer.from(new MerkleFrontier(n, frontier.roots).root()).equals(plainRoot(leaves))).toBe(true)
  }
})
