import type { ClientScope } from '#doors/scope.ts'
import { findOrder } from '#modules/orders/public.ts'
import { isId } from '#platform/identifier.ts'
import type { Account } from '../domain/invoice.ts'
import { findAccount } from './queries.ts'

/** The account of an invoice on the client's own order; everything else is not here. */
export const findOwnAccount = async (scope: ClientScope, invoiceId: string): Promise<Account | undefined> => {
  if (!isId(invoiceId)) return undefined
  const account = await findAccount(scope, invoiceId)
  if (account === undefined) return undefined
  const { orderId } = account.first
  if (scope.orderId !== null && scope.orderId !== orderId) return undefined
  const order = await findOrder(scope, orderId)
  return order?.client_id === scope.clientId ? account : undefined
}
