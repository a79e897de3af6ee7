import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { HouseScope } from '#doors/scope.ts'
import { keyFolder } from './sealing-key.ts'
import type { SignedHead } from './seal.ts'

const headShape = z.strictObject({
  houseId: z.uuid(),
  treeSize: z.int().nonnegative(),
  rootHash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
  keyId: z.string(),
  signature: z.string(),
})

export const readHead = (text: string): SignedHead => headShape.parse(JSON.parse(text))

/** The newest signed head of the house, as it is exported; undefined before the first seal. */
export const latestHead = async (scope: HouseScope): Promise<SignedHead | undefined> => {
  const seal = await scope.trx
    .selectFrom('seals')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return seal === undefined ? undefined : headOf(seal)
}

interface SealRow {
  readonly house_id: string
  readonly tree_size: number
  readonly root_hash: Uint8Array
  readonly at: Date
  readonly key_id: string
  readonly signature: Uint8Array
}

export const headOf = (seal: SealRow): SignedHead => ({
  houseId: seal.house_id,
  treeSize: seal.tree_size,
  rootHash: Buffer.from(seal.root_hash).toString('hex'),
  at: seal.at.toISOString(),
  keyId: seal.key_id,
  signature: Buffer.from(seal.signature).toString('base64'),
})

// A head kept outside the database is what shows that the tail of the ledger, with its seals, was cut off. This copy
// helps against accidents and against whoever holds only the database; one kept by somebody else helps against us too.
const witnessPath = (dataDirectory: string, houseId: string): string =>
  join(keyFolder(dataDirectory), `head-${houseId}.json`)

export const keepWitness = async (dataDirectory: string, head: SignedHead): Promise<void> => {
  const path = witnessPath(dataDirectory, head.houseId)
  mkdirSync(keyFolder(dataDirectory), { recursive: true, mode: 0o700 })
  await writeFile(`${path}.part`, `${JSON.stringify(head)}\n`)
  await rename(`${path}.part`, path)
}

export const readWitness = (dataDirectory: string, houseId: string): SignedHead | undefined => {
  const path = witnessPath(dataDirectory, houseId)
  return existsSync(path) ? readHead(readFileSync(path, 'utf8')) : undefined
}
