import type { Intake } from '../domain/intake.ts'
import { type OrderRow, subjectOf } from './order-row.ts'

/** An intake with the order it became and the ids and labels of what came along. */
export interface Received {
  readonly intake: Intake
  readonly order: OrderRow
  readonly accessories: readonly { id: string; label: string; description: string }[]
  readonly loans: readonly { id: string; label: string }[]
  readonly photographs: readonly { id: string; fileId: string }[]
}

export const subjectOfReceived = ({ order }: Received) => ({ ...subjectOf(order), at: order.received_at })
