import type { KeyObject } from 'node:crypto'
import { houseSettings } from '#doors/house.ts'
import type { Database } from '#platform/database/database.ts'
import { headOf } from './heads.ts'
import { leafOf, type LedgerRow } from './leaf.ts'
import { MerkleFrontier } from './merkle.ts'
import { headIsSigned, type SignedHead } from './seal.ts'

export interface Finding {
  readonly what:
    | 'gap'
    | 'stranger'
    | 'lost-tail'
    | 'counter'
    | 'root'
    | 'signature'
    | 'unknown-key'
    | 'witness'
  readonly sequence: number
  readonly words: string
}

export interface Verification {
  readonly houseId: string
  readonly facts: number
  /** Facts after the last signed head: they cannot be vouched for yet. */
  readonly unsealed: number
  readonly heads: number
  readonly findings: readonly Finding[]
}

export interface VerifyOptions {
  readonly houseId: string
  readonly publicKeys: ReadonlyMap<string, KeyObject>
  /** Heads kept outside the database. */
  readonly witnesses?: readonly SignedHead[]
}

const pageSize = 10_000
const mostFindings = 20

interface Books {
  readonly last: number
  readonly seals: readonly SignedHead[]
}

/** Reads the whole ledger of a house, oldest first, and compares it with its counter, its signed heads and the witnesses. */
export const verifyLedger = async (database: Database, options: VerifyOptions): Promise<Verification> => {
  const { houseId } = options
  const findings: Finding[] = []
  const find = (what: Finding['what'], sequence: number, words: string): void => {
    if (findings.length < mostFindings) findings.push({ what, sequence, words })
  }
  const books = await readBooks(database, houseId)
  const heads = [...books.seals, ...(options.witnesses ?? []).filter((head) => head.houseId === houseId)]
  for (const head of heads) checkSignature(head, options.publicKeys, find)
  const expected = headsBySize(heads)
  const frontier = new MerkleFrontier()
  for await (const page of ledgerPages(database, houseId, books.last)) {
    for (const row of page) {
      checkPlace(row.sequence, frontier.size, find)
      frontier.append(leafOf(row))
      checkRoot(frontier, expected.get(frontier.size), find)
    }
  }
  const beyond = await countBeyond(database, houseId)
  if (beyond > 0)
    find('stranger', books.last + 1, `${beyond} facts stand after the end that the ledger's counter knows`)
  if (frontier.size < books.last)
    find('lost-tail', frontier.size + 1, `the ledger counted ${books.last} facts and holds ${frontier.size}`)
  for (const head of heads) {
    if (head.treeSize > frontier.size) {
      find(
        'lost-tail',
        frontier.size + 1,
        `a head signed ${head.at} covers ${head.treeSize} facts; ${frontier.size} are left`,
      )
    }
  }
  const sealed = Math.max(0, ...books.seals.map(({ treeSize }) => treeSize))
  return {
    houseId,
    facts: frontier.size,
    unsealed: Math.max(0, frontier.size - sealed),
    heads: heads.length,
    findings,
  }
}

type Find = (what: Finding['what'], sequence: number, words: string) => void

const checkSignature = (head: SignedHead, keys: ReadonlyMap<string, KeyObject>, find: Find): void => {
  const key = keys.get(head.keyId)
  if (key === undefined)
    return find(
      'unknown-key',
      head.treeSize,
      `the head over ${head.treeSize} facts is signed with a key that is not ours (${head.keyId})`,
    )
  if (!headIsSigned(head, key))
    find('signature', head.treeSize, `the signature over the first ${head.treeSize} facts does not hold`)
}

const checkPlace = (sequence: number, before: number, find: Find): void => {
  if (sequence < before + 1) find('stranger', sequence, `fact ${sequence} stands where no fact can stand`)
  if (sequence > before + 1) find('gap', before + 1, `fact ${before + 1} is missing before ${sequence}`)
}

const checkRoot = (frontier: MerkleFrontier, heads: readonly SignedHead[] | undefined, find: Find): void => {
  if (heads === undefined) return
  const root = Buffer.from(frontier.root()).toString('hex')
  for (const head of heads) {
    if (head.rootHash !== root) {
      find(
        'root',
        frontier.size,
        `the first ${frontier.size} facts are not those that were sealed ${head.at}: something among them was changed`,
      )
    }
  }
}

const headsBySize = (heads: readonly SignedHead[]): Map<number, SignedHead[]> => {
  const bySize = new Map<number, SignedHead[]>()
  for (const head of heads) bySize.set(head.treeSize, [...(bySize.get(head.treeSize) ?? []), head])
  return bySize
}

// Counter and seals first: whatever is appended while we read lies after them and is left for the next time.
const readBooks = (database: Database, houseId: string): Promise<Books> =>
  database.read(houseSettings(houseId), async (trx) => {
    const ledger = await trx
      .selectFrom('ledgers')
      .select('next_sequence')
      .where('house_id', '=', houseId)
      .executeTakeFirst()
    const seals = await trx
      .selectFrom('seals')
      .selectAll()
      .where('house_id', '=', houseId)
      .orderBy('tree_size')
      .execute()
    return { last: (ledger?.next_sequence ?? 1) - 1, seals: seals.map(headOf) }
  })

const readPage = (
  database: Database,
  houseId: string,
  place: { after: number; last: number },
): Promise<LedgerRow[]> =>
  database.read(houseSettings(houseId), (trx) =>
    trx
      .selectFrom('facts')
      .selectAll()
      .where('house_id', '=', houseId)
      .where('sequence', '>', place.after)
      .where('sequence', '<=', place.last)
      .orderBy('sequence')
      .limit(pageSize)
      .execute(),
  )

async function* ledgerPages(database: Database, houseId: string, last: number): AsyncGenerator<LedgerRow[]> {
  let next = readPage(database, houseId, { after: Number.MIN_SAFE_INTEGER, last })
  for (;;) {
    const page = await next
    const end = page.at(-1)?.sequence
    if (end === undefined || page.length < pageSize) return yield page
    // The database fetches the next page while this one is hashed.
    next = readPage(database, houseId, { after: end, last })
    next.catch(() => undefined)
    yield page
  }
}

const countBeyond = (database: Database, houseId: string): Promise<number> =>
  database.read(houseSettings(houseId), async (trx) => {
    // One statement, one snapshot: an append between two reads must not look like a stranger.
    const row = await trx
      .selectFrom('facts')
      .innerJoin('ledgers', 'ledgers.house_id', 'facts.house_id')
      .select((expression) => expression.fn.countAll<number>().as('beyond'))
      .where('facts.house_id', '=', houseId)
      .whereRef('facts.sequence', '>=', 'ledgers.next_sequence')
      .executeTakeFirst()
    return row?.beyond ?? 0
  })
