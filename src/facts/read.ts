import type { SharedScope } from '#doors/scope.ts'
import { isFactKind, type Fact } from './catalogue.ts'
import { openPersonalFields } from './personal-fields.ts'
import { withoutKeys } from './without-keys.ts'

export interface FactSelection {
  readonly order?: string
  readonly watch?: string
  readonly client?: string
  readonly kinds?: readonly string[]
  readonly actor?: string
  /** Moments: from inclusive, until exclusive. */
  readonly from?: Date
  readonly until?: Date
  readonly after?: number
  readonly before?: number
  readonly newestFirst?: boolean
  readonly limit?: number
  /** Leaves the sealed fields closed, for exports that go to analysts. */
  readonly withoutPersonal?: boolean
}

/** Facts of a house by subject, kind or place in the ledger; oldest first unless asked otherwise; 500 at most by default. No reader gets the key of a client's page. */
export const readFacts = async (scope: SharedScope, selection: FactSelection): Promise<Fact[]> => {
  let query = scope.trx.selectFrom('facts').selectAll().where('house_id', '=', scope.houseId)
  if (selection.order !== undefined) query = query.where('order_id', '=', selection.order)
  if (selection.watch !== undefined) query = query.where('watch_id', '=', selection.watch)
  if (selection.client !== undefined) query = query.where('client_id', '=', selection.client)
  if (selection.kinds !== undefined) query = query.where('kind', 'in', [...selection.kinds])
  if (selection.actor !== undefined) query = query.where('actor_id', '=', selection.actor)
  if (selection.from !== undefined) query = query.where('at', '>=', selection.from)
  if (selection.until !== undefined) query = query.where('at', '<', selection.until)
  if (selection.after !== undefined) query = query.where('sequence', '>', selection.after)
  if (selection.before !== undefined) query = query.where('sequence', '<', selection.before)
  const rows = await query
    .orderBy('sequence', selection.newestFirst === true ? 'desc' : 'asc')
    .limit(selection.limit ?? 500)
    .execute()
  const keys = selection.withoutPersonal === true ? new Map<string, Uint8Array>() : await keysFor(scope, rows)
  return rows.flatMap((row): Fact[] => {
    if (!isFactKind(row.kind)) return []
    return [
      {
        sequence: row.sequence,
        at: row.at,
        actor: { kind: actorKind(row.actor_kind), id: row.actor_id },
        site: row.site_id,
        order: row.order_id,
        watch: row.watch_id,
        client: row.client_id,
        kind: row.kind,
        payload: withoutKeys(openPersonalFields(asRecord(row.payload), keys.get(row.client_id ?? ''))),
      },
    ]
  })
}

const actorKind = (text: string): Fact['actor']['kind'] =>
  text === 'staff' || text === 'client' || text === 'import' ? text : 'system'

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const keysFor = async (
  scope: SharedScope,
  rows: readonly { client_id: string | null; payload: unknown }[],
): Promise<Map<string, Uint8Array>> => {
  const clients = new Set(
    rows.flatMap((row) =>
      row.client_id !== null && 'sealed' in asRecord(row.payload) ? [row.client_id] : [],
    ),
  )
  if (clients.size === 0) return new Map()
  const found = await scope.trx
    .selectFrom('client_keys')
    .select(['client_id', 'key'])
    .where('house_id', '=', scope.houseId)
    .where('client_id', 'in', [...clients])
    .execute()
  return new Map(found.map((row) => [row.client_id, row.key]))
}
