import type { Insertable, Selectable } from 'kysely'
import type { Rows } from '#database/rows.ts'

export type OrderRow = Selectable<Rows['orders']>
export type NewOrderRow = Insertable<Rows['orders']>
export type MandateRow = Selectable<Rows['mandates']>
export type AccessoryRow = Selectable<Rows['accessories']>
export type LoanRow = Selectable<Rows['loans']>
export type PhotographRow = Selectable<Rows['order_photographs']>
export type OrderServiceRow = Selectable<Rows['order_services']>
export type WarrantyRow = Selectable<Rows['warranties']>
export type SiteRow = Selectable<Rows['sites']>

/** Every fact about an order names its watch, its client and where it was taken in. */
export const subjectOf = (order: Pick<OrderRow, 'id' | 'watch_id' | 'client_id' | 'site_id'>) => ({
  order: order.id,
  watch: order.watch_id,
  client: order.client_id,
  site: order.site_id,
})
