import { z } from 'zod'
import type { SharedScope } from '#doors/scope.ts'
import { readFacts } from '#facts/read.ts'
import { moveOrders } from '#modules/orders/public.ts'
import { moveWatches } from '#modules/watches/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { keepSearchEntry, removeSearchEntry } from '#platform/database/search-entries.ts'
import type { Client, ClientDetails } from '../domain/client.ts'
import { clientWords } from './client-rows.ts'
import { changeClient } from './commands.ts'
import { findClient } from './queries.ts'
import { moveLinks, moveMessages } from './said.ts'

export interface Merge {
  readonly kept: { readonly id: string; readonly version: number }
  readonly merged: { readonly id: string; readonly version: number }
  /** The person as they are after both records were compared. */
  readonly details: ClientDetails
}

/** Two records of one person become one. Nothing is deleted: the fact lists what moved, so that they can part again. */
export const mergeClients = async (
  scope: SharedScope,
  merge: Merge,
): Promise<{ version: number } | Refusal> => {
  const { kept, merged } = merge
  if (kept.id === merged.id) return refuse('clients.merge-with-self')
  const other = await findClient(scope, merged.id)
  const keeper = await findClient(scope, kept.id)
  if (!stands(other) || !stands(keeper)) return notFound()
  if (other.version !== merged.version) return refuse('common.changed-meanwhile')
  const saved = await changeClient(scope, { ...kept, details: merge.details })
  if (isRefusal(saved)) return saved
  await markMerged(scope, other, kept.id)
  const move = { from: merged.id, to: kept.id }
  const payload = {
    kept: kept.id,
    merged: merged.id,
    watches: await moveWatches(scope, move),
    orders: await moveOrders(scope, move),
    messages: await moveMessages(scope, move),
    links: await moveLinks(scope, move),
  }
  await removeSearchEntry(scope, { kind: 'client', subjectId: merged.id })
  scope.record({ kind: 'clients-merged', client: kept.id, payload })
  return saved
}

const stands = (client: Client | undefined): client is Client =>
  client !== undefined && client.mergedInto === null && client.erasedAt === null

const markMerged = async (scope: SharedScope, client: Client, into: string | null): Promise<void> => {
  await scope.trx
    .updateTable('clients')
    .set({ merged_into: into, version: client.version + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', client.id)
    .execute()
}

const mergeFact = z.looseObject({
  merged: z.string(),
  watches: z.array(z.string()),
  orders: z.array(z.string()),
  messages: z.array(z.string()).default([]),
  links: z.array(z.string()).default([]),
})

/**
 * They were two people after all. What came with the one goes back to them; what happened since stays with the other,
 * because nobody but a person can say whose it was.
 */
export const separateClients = async (
  scope: SharedScope,
  pair: { kept: string; merged: string },
): Promise<undefined | Refusal> => {
  const client = await findClient(scope, pair.merged)
  if (client === undefined || client.mergedInto !== pair.kept || client.erasedAt !== null) return notFound()
  const moved = await lastMerge(scope, pair)
  if (moved === undefined) return notFound()
  await markMerged(scope, client, null)
  const move = { from: pair.kept, to: pair.merged }
  await moveWatches(scope, { ...move, only: moved.watches })
  await moveOrders(scope, { ...move, only: moved.orders })
  await moveMessages(scope, { ...move, only: moved.messages })
  await moveLinks(scope, { ...move, only: moved.links })
  await keepSearchEntry(scope, { kind: 'client', subjectId: client.id, words: clientWords(client) })
  scope.record({ kind: 'clients-separated', client: pair.kept, payload: pair })
  return undefined
}

const lastMerge = async (
  scope: SharedScope,
  pair: { kept: string; merged: string },
): Promise<z.infer<typeof mergeFact> | undefined> => {
  const facts = await readFacts(scope, { client: pair.kept, kinds: ['clients-merged'], newestFirst: true })
  for (const fact of facts) {
    const read = mergeFact.safeParse(fact.payload)
    if (read.success && read.data.merged === pair.merged) return read.data
  }
  return undefined
}
