import type { StaffScope } from '#doors/scope.ts'
import { findOrder, listAccessories, listLoans, localDay, servesOrder } from '#modules/orders/public.ts'
import { findSite } from '#modules/sites/public.ts'
import { notFound } from '#platform/refusal.ts'
import { mayCorrect, mayInvoice } from '../policy.ts'
import { buyerOf, proposeLines } from '../store/issue-invoice.ts'
import { listAccounts } from '../store/queries.ts'
import { presentAccount } from './present-account.ts'

export const readAccounts = async (scope: StaffScope, orderId: string) => {
  const order = await findOrder(scope, orderId)
  const site = order === undefined ? undefined : await findSite(scope, order.site_id)
  if (order === undefined || site === undefined) return notFound()
  const serves = servesOrder(scope.staff, order)
  return {
    order: {
      id: order.id,
      number: order.number,
      version: order.version,
      kind: order.kind,
      stage: order.stage,
      currency: order.currency,
      timeZone: site.timeZone,
      today: localDay(scope.now, site.timeZone),
    },
    accounts: (await listAccounts(scope, order.id)).map(presentAccount),
    proposal: await proposeLines(scope, order, site),
    buyer: await buyerOf(scope, order, site),
    hasAccountNumber: site.iban !== '',
    accessories: (await listAccessories(scope, order.id))
      .filter(({ returned_at }) => returned_at === null)
      .map(({ id, description }) => ({ id, description })),
    loans: (await listLoans(scope, order.id))
      .filter(({ returned_at }) => returned_at === null)
      .map(({ id, label }) => ({ id, label })),
    mayInvoice: serves && mayInvoice(scope.staff),
    mayCorrect: serves && mayCorrect(scope.staff),
  }
}
