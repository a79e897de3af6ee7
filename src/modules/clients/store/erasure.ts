import type { SharedScope } from '#doors/scope.ts'
import { forgetClientInCare } from '#modules/care/public.ts'
import { forgetClientInOrders, isClosedStage, listOrdersOfClient } from '#modules/orders/public.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { removeSearchEntry } from '#platform/database/search-entries.ts'
import type { ClientDetails } from '../domain/client.ts'
import { detailColumns } from './client-rows.ts'
import { findClient, listMergedInto } from './queries.ts'
import { forgetArrived } from './forget-arrived.ts'
import { forgetSaid } from './said.ts'

const nobody: Omit<ClientDetails, 'language'> = {
  givenName: '',
  familyName: '',
  company: '',
  mail: '',
  phone: '',
  street: '',
  postalCode: '',
  city: '',
  country: '',
  remark: '',
}

/**
 * The person goes, the work stays. Fields are blanked, the key of their facts is destroyed, so that the sealed ledger
 * still verifies and no longer tells who it was. Invoices stay as printed: accounting law outranks the wish.
 * Refused while the house still has something of theirs, because it could then no longer call them.
 */
export const eraseClient = async (
  scope: SharedScope,
  clientId: string,
  reason: string,
): Promise<undefined | Refusal> => {
  const client = await findClient(scope, clientId)
  if (client === undefined || client.erasedAt !== null || client.mergedInto !== null) return notFound()
  const open = (await listOrdersOfClient(scope, clientId)).filter(isStillHere)
  if (open.length > 0) {
    return refuse('clients.erase-open-order', {
      values: { count: open.length, number: open[0]?.number ?? '' },
    })
  }
  await forgetClientInCare(scope, clientId)
  await forgetClientInOrders(scope, clientId)
  for (const id of await everyRecordOf(scope, clientId)) await forgetRecord(scope, id)
  scope.record({ kind: 'client-erased', client: clientId, payload: { reason } })
  return undefined
}

// A cancelled order is over, and its watch may still lie in the safe: then somebody must be called.
const isStillHere = (order: { stage: string; holder_kind: string }): boolean =>
  !isClosedStage(order.stage) || (order.stage === 'cancelled' && order.holder_kind !== 'client')

// Records merged into this one are the same person, however many times they were merged.
const everyRecordOf = async (scope: SharedScope, clientId: string): Promise<string[]> => {
  const merged = await listMergedInto(scope, clientId)
  const deeper = await Promise.all(merged.map((client) => everyRecordOf(scope, client.id)))
  return [clientId, ...deeper.flat()]
}

const forgetRecord = async (scope: SharedScope, id: string): Promise<void> => {
  await scope.trx
    .updateTable('clients')
    .set((expression) => ({
      ...columnsOfNobody,
      erased_at: scope.now,
      version: expression('version', '+', 1),
    }))
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .execute()
  await scope.trx
    .deleteFrom('client_keys')
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', id)
    .execute()
  await scope.trx
    .deleteFrom('portal_codes')
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', id)
    .execute()
  await scope.trx
    .updateTable('portal_links')
    .set({ revoked_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
  await forgetArrived(scope, id)
  await forgetSaid(scope, id)
  await removeSearchEntry(scope, { kind: 'client', subjectId: id })
}

const { language: _kept, ...columnsOfNobody } = detailColumns({ ...nobody, language: 'en' })
