import type { Intake } from '../domain/intake.ts'
import { type NewOrderRow, type OrderRow, subjectOf } from './order-row.ts'

/** An order as it is written: what the database does not fill in by itself. */
export type ReceivedOrder = NewOrderRow &
  Pick<OrderRow, 'id' | 'number' | 'site_id' | 'watch_id' | 'client_id' | 'received_at' | 'stage'> &
  Pick<OrderRow, 'client_words' | 'holder_name' | 'source'> &
  Partial<Pick<OrderRow, 'ready_at' | 'returned_at'>>

/** An intake with the order it became and the ids and labels of what came along. */
export interface Received {
  readonly intake: Intake
  readonly order: ReceivedOrder
  readonly accessories: readonly { id: string; label: string; description: string }[]
  readonly loans: readonly { id: string; label: string }[]
  readonly photographs: readonly { id: string; fileId: string }[]
}

export const subjectOfReceived = ({ order }: Received) => ({ ...subjectOf(order), at: order.received_at })
