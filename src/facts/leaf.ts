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

export const leafOf = (row: LedgerRow): Uint8Array =>
  leafHash(
    Buffer.from(
      canonicalJson({
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
      }),
      'utf8',
    ),
  )
