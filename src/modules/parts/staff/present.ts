import { clientName } from '#modules/clients/public.ts'
import { watchName } from '#modules/watches/public.ts'
import type { NeedRow } from '../store/need-row.ts'
import type { PartLine } from '../store/queries.ts'

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

export const presentNeed = (row: NeedRow) => ({
  id: row.id,
  orderId: row.order_id,
  operationId: row.operation_id,
  part: row.part,
  partNumber: row.part_number,
  quantity: row.quantity,
  state: row.state,
  source: row.source,
  route: row.route,
  supplier: row.supplier,
  carrier: row.carrier,
  tracking: row.tracking,
  expectedOn: row.expected_on,
  wantedAt: row.wanted_at.toISOString(),
  orderedAt: iso(row.ordered_at),
  arrivedAt: iso(row.arrived_at),
  remark: row.remark,
  version: row.version,
})

export const clientOfLine = (line: PartLine): string =>
  clientName({
    givenName: line.given_name ?? '',
    familyName: line.family_name ?? '',
    company: line.company ?? '',
  })

export const presentLine = (line: PartLine, today: string) => ({
  ...presentNeed(line),
  isLate: line.state === 'ordered' && line.expected_on !== null && line.expected_on < today,
  order: {
    number: line.number,
    stage: line.stage,
    waitReason: line.wait_reason,
    promisedOn: line.promised_on,
    watchName: watchName(line),
    calibre: line.calibre,
    clientId: line.client_id,
    clientName: clientOfLine(line),
    assignedName: line.assigned_name ?? '',
  },
})
