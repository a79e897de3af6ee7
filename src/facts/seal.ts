import { sign, verify, type KeyObject } from 'node:crypto'
import type { Transaction } from '#platform/database/database.ts'
import { leafOf } from './leaf.ts'
import { MerkleFrontier } from './merkle.ts'

export interface SealingKey {
  readonly id: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

export interface SignedHead {
  readonly houseId: string
  readonly treeSize: number
  readonly rootHash: string
  readonly at: string
  readonly keyId: string
  readonly signature: string
}

// Hashing a page holds the product's thread: some 10 ms.
const pageSize = 500

/** The bytes that are signed: anyone with the public key can check an exported head without this software. */
const headBytes = (head: Pick<SignedHead, 'houseId' | 'treeSize' | 'rootHash' | 'at'>): Uint8Array =>
  Buffer.from(
    `heure-bleue tree head v1\n${head.houseId}\n${head.treeSize}\n${head.rootHash}\n${head.at}\n`,
    'utf8',
  )

export const headIsSigned = (head: SignedHead, publicKey: KeyObject): boolean =>
  verify(null, headBytes(head), publicKey, Buffer.from(head.signature, 'base64'))

interface Sealing {
  readonly trx: Transaction
  readonly houseId: string
  readonly now: Date
}

/**
 * Seals the facts not yet under a signed head, all of them or the oldest so many (by whole pages); answers the new size, or
 * null when nothing was new.
 */
export const sealFacts = async (
  sealing: Sealing,
  key: SealingKey,
  most = Number.POSITIVE_INFINITY,
): Promise<number | null> => {
  const frontier = await latestFrontier(sealing)
  const before = frontier.size
  for (;;) {
    const rows = await sealing.trx
      .selectFrom('facts')
      .selectAll()
      .where('house_id', '=', sealing.houseId)
      .where('sequence', '>', frontier.size)
      .orderBy('sequence')
      .limit(pageSize)
      .execute()
    for (const row of rows) frontier.append(leafOf(row))
    if (rows.length < pageSize || frontier.size - before >= most) break
  }
  if (frontier.size === before) return null
  await insertSeal(sealing, key, frontier)
  return frontier.size
}

const latestFrontier = async ({ trx, houseId }: Sealing): Promise<MerkleFrontier> => {
  const last = await trx
    .selectFrom('seals')
    .select(['tree_size', 'frontier'])
    .where('house_id', '=', houseId)
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last === undefined ? new MerkleFrontier() : new MerkleFrontier(last.tree_size, last.frontier)
}

const insertSeal = async (
  { trx, houseId, now }: Sealing,
  key: SealingKey,
  frontier: MerkleFrontier,
): Promise<void> => {
  const rootHash = frontier.root()
  const bytes = headBytes({
    houseId,
    treeSize: frontier.size,
    rootHash: Buffer.from(rootHash).toString('hex'),
    at: now.toISOString(),
  })
  await trx
    .insertInto('seals')
    .values({
      house_id: houseId,
      tree_size: frontier.size,
      root_hash: rootHash,
      frontier: [...frontier.roots],
      at: now,
      key_id: key.id,
      signature: sign(null, bytes, key.privateKey),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
