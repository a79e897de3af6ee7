import { canonicalJson } from './canonical.ts'
import { leafHash } from './merkle.ts'

/** A row of the ledger as it stands in the database: personal fields stay encrypted, so erasure leaves the leaf as it was. */
export interface LedgerRow {
  readonly house_id: string
  readonly sequence: number
  readonly at: Date
  readonly actor_kind: string
  readonly actor_id: string | null
  readonly site_id: string | null
  readonly order_id: string | null
  readonly watch_id: string | null
  readonly client_id: string | null
  readonly kind: string
  readonly payload: unknown
}

const idOf = (id: string | null): string => (id === null ? 'null' : JSON.stringify(id))

/** The row as canonical JSON, its ten names written here in their order instead of sorted anew for every fact. */
const textOf = (row: LedgerRow): string =>
  `{"actor":{"id":${idOf(row.actor_id)},"kind":${JSON.stringify(row.actor_kind)}},"at":"${row.at.toISOString()}",` +
  `"client":${idOf(row.client_id)},"house":${idOf(row.house_id)},"kind":${JSON.stringify(row.kind)},` +
  `"order":${idOf(row.order_id)},"payload":${canonicalJson(row.payload)},"sequence":${row.sequence},` +
  `"site":${idOf(row.site_id)},"watch":${idOf(row.watch_id)}}`

export const leafOf = (row: LedgerRow): Uint8Array => leafHash(textOf(row))
