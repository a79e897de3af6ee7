import { createClientKeys } from '#facts/append.ts'
import type { SharedScope } from '#doors/scope.ts'
import { renameInOrders } from '#modules/orders/public.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { keepSearchEntries, keepSearchEntry } from '#platform/database/search-entries.ts'
import { changedDetails, tidyDetails, type Client, type ClientDetails } from '../domain/client.ts'
import { clientWords, detailColumns, personalPayload } from './client-rows.ts'
import { findClient } from './queries.ts'

export const insertClient = (scope: SharedScope, client: Client): Promise<void> =>
  insertClients(scope, [client])

/** Many at once in as few statements as one: imports live on it. */
export const insertClients = async (scope: SharedScope, clients: readonly Client[]): Promise<void> => {
  if (clients.length === 0) return
  await scope.trx
    .insertInto('clients')
    .values(
      clients.map((client) => ({
        house_id: scope.houseId,
        id: client.id,
        ...detailColumns(client),
        created_at: client.createdAt,
      })),
    )
    .execute()
  await createClientKeys(
    scope,
    clients.map(({ id }) => id),
  )
  await keepSearchEntries(
    scope,
    clients.map((client) => ({ kind: 'client', subjectId: client.id, words: clientWords(client) })),
  )
  for (const client of clients) {
    scope.record({
      kind: 'client-created',
      client: client.id,
      at: client.createdAt,
      payload: { language: client.language, ...personalPayload(client) },
    })
  }
}

/** Under these an order is found, too. */
const spoken: ReadonlySet<string> = new Set(['givenName', 'familyName', 'company'])

export interface ClientChange {
  readonly id: string
  /** The version the person had before their eyes. */
  readonly version: number
  readonly details: ClientDetails
}

export const changeClient = async (
  scope: SharedScope,
  change: ClientChange,
): Promise<{ version: number } | Refusal> => {
  const before = await findClient(scope, change.id)
  if (before === undefined || before.erasedAt !== null) return notFound()
  const details = tidyDetails(change.details)
  const changed = changedDetails(before, details)
  if (before.version !== change.version) return refuse('common.changed-meanwhile')
  if (changed.length === 0) return { version: before.version }
  const saved = await scope.trx
    .updateTable('clients')
    .set({ ...detailColumns(details), version: change.version + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) return refuse('common.changed-meanwhile')
  if (before.mergedInto === null)
    await keepSearchEntry(scope, { kind: 'client', subjectId: change.id, words: clientWords(details) })
  if (changed.some((name) => spoken.has(name))) await renameInOrders(scope, { clientId: change.id })
  scope.record({
    kind: 'client-changed',
    client: change.id,
    payload: { changed, ...personalPayload(details) },
  })
  return { version: change.version + 1 }
}
