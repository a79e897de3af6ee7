import { randomInt } from 'node:crypto'
import type { HouseScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import { hashSecret, newSecret } from '#platform/secrets.ts'

export interface Caller {
  readonly clientId: string
  readonly orderId: string
  readonly mail: string
  readonly language: Language
}

const codeMinutes = 15
const attemptsPerCode = 5

/** The client behind an order number, if the house can write to them. */
export const findCaller = async (scope: HouseScope, number: string): Promise<Caller | undefined> => {
  const row = await scope.trx
    .selectFrom('orders')
    .innerJoin('clients', (join) =>
      join.onRef('clients.house_id', '=', 'orders.house_id').onRef('clients.id', '=', 'orders.client_id'),
    )
    .select(['orders.id as order_id', 'clients.id as client_id', 'clients.mail', 'clients.language'])
    .where('orders.house_id', '=', scope.houseId)
    .where('orders.number', '=', number)
    .where('clients.erased_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined || row.mail === '' || !isLanguage(row.language)) return undefined
  return { clientId: row.client_id, orderId: row.order_id, mail: row.mail, language: row.language }
}

/** A fresh six-figure code; earlier ones of the same order stop working. */
export const createCode = async (
  scope: HouseScope,
  caller: Caller,
): Promise<{ id: string; code: string }> => {
  const id = newId()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await scope.trx
    .updateTable('portal_codes')
    .set({ used_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', caller.orderId)
    .where('used_at', 'is', null)
    .execute()
  await scope.trx
    .insertInto('portal_codes')
    .values({
      house_id: scope.houseId,
      id,
      order_id: caller.orderId,
      client_id: caller.clientId,
      code_hash: hashSecret(`${id}:${code}`),
      created_at: scope.now,
      expires_at: new Date(scope.now.getTime() + codeMinutes * 60_000),
    })
    .execute()
  scope.record({ kind: 'portal-code-sent', client: caller.clientId, order: caller.orderId, payload: {} })
  return { id, code }
}

/** Counts the attempt first, so that guessing in parallel gains nothing. */
export const useCode = async (scope: HouseScope, caller: Caller, code: string): Promise<boolean> => {
  const row = await scope.trx
    .updateTable('portal_codes')
    .set((expression) => ({ attempts: expression('attempts', '+', 1) }))
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', caller.orderId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', scope.now)
    .where('attempts', '<', attemptsPerCode)
    .returning(['id', 'code_hash'])
    .executeTakeFirst()
  if (row === undefined || Buffer.compare(row.code_hash, hashSecret(`${row.id}:${code}`)) !== 0) return false
  await scope.trx
    .updateTable('portal_codes')
    .set({ used_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', row.id)
    .execute()
  return true
}

interface Visit {
  readonly clientId: string
  readonly orderId: string | null
  readonly by: 'link' | 'code'
  readonly hours: number
  readonly linkId?: string
}

/** The session a link or code is exchanged for: short, and gone from the address bar. */
export const openVisit = async (scope: HouseScope, visit: Visit): Promise<string> => {
  const token = newSecret()
  await scope.trx
    .insertInto('portal_links')
    .values({
      house_id: scope.houseId,
      id: newId(),
      client_id: visit.clientId,
      order_id: visit.orderId,
      token_hash: hashSecret(token),
      purpose: 'session',
      created_at: scope.now,
      expires_at: new Date(scope.now.getTime() + visit.hours * 3_600_000),
    })
    .execute()
  if (visit.linkId !== undefined) {
    await scope.trx
      .updateTable('portal_links')
      .set({ used_at: scope.now })
      .where('house_id', '=', scope.houseId)
      .where('id', '=', visit.linkId)
      .execute()
  }
  scope.record({
    kind: 'portal-opened',
    client: visit.clientId,
    order: visit.orderId,
    payload: { by: visit.by },
  })
  return token
}
