import { randomBytes } from 'node:crypto'
import { sql, type CompiledQuery } from 'kysely'
import type { Transaction } from '#platform/database/database.ts'
import type { Actor } from './actor.ts'
import { factCatalogue, type NewFact } from './catalogue.ts'
import { sealPersonalFields } from './personal-fields.ts'

export interface FactAuthor {
  readonly houseId: string
  readonly now: Date
  readonly actor: Actor
  readonly trx: Transaction
}

/** Facts as the ledger keeps them, as JSON, without their place in it. */
export interface ComposedFacts {
  readonly count: number
  readonly rows: string
}

/** Checked, personal fields sealed. Apart from the appending: what brings very many composes them in a thread of its own. */
export const composeFacts = (
  { now, actor }: Pick<FactAuthor, 'now' | 'actor'>,
  facts: readonly NewFact[],
  keys: ReadonlyMap<string, Uint8Array>,
): ComposedFacts => {
  const rows = facts.map((fact, n) => ({
    n,
    at: (fact.at ?? now).toISOString(),
    actor_kind: (fact.actor ?? actor).kind,
    actor_id: (fact.actor ?? actor).id,
    site_id: fact.site ?? null,
    order_id: fact.order ?? null,
    watch_id: fact.watch ?? null,
    client_id: fact.client ?? null,
    kind: fact.kind,
    payload: storedPayload(fact, keys),
  }))
  return { count: facts.length, rows: JSON.stringify(rows) }
}

/** Facts at the end of the house's ledger, in one statement; it goes last, because it holds the ledger until commit. */
export const appendingFacts = (
  author: Pick<FactAuthor, 'houseId' | 'trx'>,
  { count, rows }: ComposedFacts,
): CompiledQuery =>
  sql`
    with taken as (
      update ledgers set next_sequence = next_sequence + ${count}::int
      where house_id = ${author.houseId}::uuid returning next_sequence - ${count}::int as first
    )
    insert into facts (house_id, sequence, at, actor_kind, actor_id, site_id, order_id, watch_id, client_id, kind, payload)
    select ${author.houseId}::uuid, taken.first + f.n, f.at, f.actor_kind, f.actor_id,
      f.site_id, f.order_id, f.watch_id, f.client_id, f.kind, f.payload
    from taken, jsonb_to_recordset(${rows}::jsonb)
      as f(n int, at timestamptz, actor_kind text, actor_id uuid, site_id uuid, order_id uuid, watch_id uuid, client_id uuid, kind text, payload jsonb)
    order by f.n
  `.compile(author.trx)

export const appendComposed = async (
  author: Pick<FactAuthor, 'houseId' | 'trx'>,
  facts: ComposedFacts,
): Promise<void> => void (await author.trx.executeQuery(appendingFacts(author, facts)))

const storedPayload = (fact: NewFact, keys: ReadonlyMap<string, Uint8Array>): Record<string, unknown> => {
  const { payload: shape, personal } = factCatalogue[fact.kind]
  const payload: Record<string, unknown> = shape.parse(fact.payload)
  if (!hasPersonalFields(payload, personal)) return payload
  const key = keys.get(fact.client ?? '')
  // Without a client there is nobody who could ask for erasure, and no key to write with: the words are not kept.
  if (key === undefined)
    return Object.fromEntries(Object.entries(payload).filter(([name]) => !isNamed(personal, name)))
  return sealPersonalFields(payload, personal, key)
}

const isNamed = (names: readonly string[], name: string): boolean => names.includes(name)

const hasPersonalFields = (payload: Record<string, unknown>, personal: readonly string[]): boolean =>
  personal.some((name) => payload[name] !== undefined)

/** Whose words these facts keep: each is sealed with its client's key. */
export const clientsToSeal = (facts: readonly NewFact[]): string[] => {
  const clients = new Set<string>()
  for (const fact of facts) {
    const personal: readonly string[] = factCatalogue[fact.kind].personal
    if (fact.client && hasPersonalFields({ ...fact.payload }, personal)) clients.add(fact.client)
  }
  return [...clients]
}

export const readClientKeys = async (
  author: FactAuthor,
  clients: readonly string[],
  into: Map<string, Uint8Array>,
): Promise<void> => {
  if (clients.length === 0) return
  const found = await author.trx
    .selectFrom('client_keys')
    .select(['client_id', 'key'])
    .where('house_id', '=', author.houseId)
    .where('client_id', 'in', [...clients])
    .execute()
  for (const row of found) into.set(row.client_id, row.key)
}

/** A client's key is made with the client. An erased client never gets another. */
export const createClientKeys = async (author: FactAuthor, clientIds: readonly string[]): Promise<void> => {
  await author.trx
    .insertInto('client_keys')
    .values(
      clientIds.map((clientId) => ({
        house_id: author.houseId,
        client_id: clientId,
        key: randomBytes(32),
        created_at: author.now,
      })),
    )
    .execute()
}
