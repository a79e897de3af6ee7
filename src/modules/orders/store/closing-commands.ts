import type { SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, type Refusal } from '#platform/refusal.ts'
import type { CustodyMove } from '../domain/custody.ts'
import { forgottenAtReturn, type HandBack } from '../domain/forgotten.ts'
import { localDay } from '../domain/local-day.ts'
import { repairWarranty, type WorkDone } from '../domain/warranty.ts'
import { moveCustody } from './custody-commands.ts'
import { type AccessoryRow, type LoanRow, type OrderRow, subjectOf } from './order-row.ts'
import { findSites, listAccessories, listLoans } from './queries.ts'
import { changeStage } from './stage-commands.ts'

export interface Closing {
  /** To the client over the counter, or to the courier who brings it to them. */
  readonly move: CustodyMove
  readonly handBack: HandBack
}

/**
 * The watch goes back: nothing forgotten, custody signed, accessories with it, the order returned with its outcome, and
 * for work done the warranty begun. A refusal at any point leaves the order as it was (the door rolls back).
 */
export const closeOrder = async (
  scope: SharedScope,
  order: OrderRow,
  closing: Closing,
): Promise<Refusal | OrderRow> => {
  const accessories = (await listAccessories(scope, order.id)).filter(
    ({ returned_at }) => returned_at === null,
  )
  const loans = (await listLoans(scope, order.id)).filter(({ returned_at }) => returned_at === null)
  const forgotten = forgottenAtReturn({ accessories, loans }, closing.handBack)
  if (forgotten !== undefined) return forgotten
  const returned = await changeStage(scope, order, { to: 'returned' })
  if (isRefusal(returned)) return returned
  const handed = await moveCustody(scope, returned, closing.move)
  if (isRefusal(handed)) return handed
  await giveBack(
    scope,
    order,
    accessories.filter(({ id }) => closing.handBack.accessories.includes(id)),
  )
  await takeBack(
    scope,
    order,
    loans.filter(({ id }) => closing.handBack.loans.includes(id)),
  )
  await startWarranty(scope, handed)
  return handed
}

const giveBack = async (
  scope: SharedScope,
  order: OrderRow,
  accessories: readonly AccessoryRow[],
): Promise<void> => {
  if (accessories.length === 0) return
  await scope.trx
    .updateTable('accessories')
    .set({ returned_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where(
      'id',
      'in',
      accessories.map(({ id }) => id),
    )
    .execute()
  for (const { label } of accessories)
    scope.record({ kind: 'accessory-returned', ...subjectOf(order), payload: { label } })
}

const takeBack = async (scope: SharedScope, order: OrderRow, loans: readonly LoanRow[]): Promise<void> => {
  if (loans.length === 0) return
  await scope.trx
    .updateTable('loans')
    .set({ returned_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where(
      'id',
      'in',
      loans.map(({ id }) => id),
    )
    .execute()
  for (const { id, label } of loans)
    scope.record({ kind: 'loan-returned', ...subjectOf(order), payload: { loanId: id, label } })
}

export const lendPiece = async (
  scope: SharedScope,
  order: OrderRow,
  label: string,
): Promise<{ id: string }> => {
  const id = newId()
  await scope.trx
    .insertInto('loans')
    .values({ house_id: scope.houseId, id, order_id: order.id, label, lent_at: scope.now })
    .execute()
  scope.record({ kind: 'loan-given', ...subjectOf(order), payload: { loanId: id, label } })
  return { id }
}

/** Undefined when no such piece is out. */
export const takeLoanBack = async (
  scope: SharedScope,
  order: OrderRow,
  loanId: string,
): Promise<LoanRow | undefined> => {
  const loan = (await listLoans(scope, order.id)).find(
    ({ id, returned_at }) => id === loanId && returned_at === null,
  )
  if (loan !== undefined) await takeBack(scope, order, [loan])
  return loan
}

const startWarranty = async (scope: SharedScope, order: OrderRow): Promise<void> => {
  if (order.outcome !== 'serviced' || order.redo_of !== null) return
  const site = (await findSites(scope, [order.site_id])).get(order.site_id)
  const warranty = repairWarranty(
    order,
    await workDone(scope, order),
    localDay(scope.now, site?.time_zone ?? 'UTC'),
  )
  if (warranty === undefined) return
  await scope.trx
    .insertInto('warranties')
    .values({
      house_id: scope.houseId,
      id: newId(),
      order_id: order.id,
      watch_id: order.watch_id,
      starts_on: warranty.startsOn,
      ends_on: warranty.endsOn,
      scope: warranty.scope,
    })
    .execute()
  scope.record({
    kind: 'warranty-started',
    ...subjectOf(order),
    payload: { startsOn: warranty.startsOn, endsOn: warranty.endsOn, scope: warranty.scope },
  })
}

// Reads the menu and the approved lines in one look: what was agreed at the counter and what was approved later are both
// work done, and the menu says how long each is warranted.
const workDone = async (scope: SharedScope, order: OrderRow): Promise<WorkDone[]> => {
  const agreed = scope.trx
    .selectFrom('order_services')
    .innerJoin('services', (join) =>
      join
        .onRef('services.house_id', '=', 'order_services.house_id')
        .onRef('services.id', '=', 'order_services.service_id'),
    )
    .select(['order_services.label', 'services.warranty_months as warrantyMonths'])
    .where('order_services.house_id', '=', scope.houseId)
    .where('order_services.order_id', '=', order.id)
    .where('order_services.is_agreed', '=', true)
  const approved = scope.trx
    .selectFrom('quotes')
    .innerJoin('quote_lines', (join) =>
      join
        .onRef('quote_lines.house_id', '=', 'quotes.house_id')
        .onRef('quote_lines.quote_id', '=', 'quotes.id'),
    )
    .innerJoin('services', (join) =>
      join
        .onRef('services.house_id', '=', 'quote_lines.house_id')
        .onRef('services.id', '=', 'quote_lines.service_id'),
    )
    .select(['quote_lines.label', 'services.warranty_months as warrantyMonths'])
    .where('quotes.house_id', '=', scope.houseId)
    .where('quotes.order_id', '=', order.id)
    .where('quote_lines.answer', '=', 'approved')
  return agreed.unionAll(approved).execute()
}
