import { explainRefusal } from '#doors/answers.ts'
import type { StaffScope } from '#doors/scope.ts'
import { currentMandate, mandateForbids, type AgreedMandate, type OrderRow } from '#modules/orders/public.ts'
import { isMissing, listNeeds, type NeedRow } from '#modules/parts/public.ts'
import { listMembers } from '#modules/staff/public.ts'
import { clockedMinutes } from '../domain/operation.ts'
import { isAhead, type OperationRow } from '../store/operation-row.ts'

export interface AroundOperation {
  readonly scope: StaffScope
  readonly mandate: AgreedMandate | undefined
  readonly needs: readonly NeedRow[]
  readonly names: ReadonlyMap<string, string>
}

export const aroundOperations = async (scope: StaffScope, orderId: string): Promise<AroundOperation> => ({
  scope,
  mandate: await currentMandate(scope, orderId),
  needs: await listNeeds(scope, orderId),
  names: new Map((await listMembers(scope)).map(({ id, name }) => [id, name])),
})

export const presentOperation = (row: OperationRow, { scope, mandate, needs, names }: AroundOperation) => {
  const forbidden = isAhead(row) ? mandateForbids(mandate, row) : undefined
  const clock = clockedMinutes({ startedAt: row.started_at, minutesSpent: row.minutes_spent }, scope.now)
  return {
    id: row.id,
    label: row.label,
    skill: row.skill,
    minutes: row.minutes,
    state: row.state,
    surface: row.surface,
    forbidden: forbidden === undefined ? '' : explainRefusal(forbidden, scope.staff.language),
    assignedTo: row.assigned_to,
    assignedName: names.get(row.assigned_to ?? '') ?? '',
    startedAt: row.started_at?.toISOString() ?? null,
    doneAt: row.done_at?.toISOString() ?? null,
    doneByName: names.get(row.done_by ?? '') ?? '',
    minutesSpent: row.minutes_spent,
    clocked: clock.minutes,
    isDoubtful: clock.isDoubtful,
    remark: row.remark,
    missingParts: needs
      .filter(({ operation_id, state }) => operation_id === row.id && isMissing(state))
      .map(({ part }) => part),
    version: row.version,
  }
}

export const presentStanding = (order: OrderRow) => ({
  orderId: order.id,
  version: order.version,
  stage: order.stage,
  waitReason: order.wait_reason,
})
