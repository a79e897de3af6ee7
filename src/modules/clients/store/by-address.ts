import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import type { Client } from '../domain/client.ts'
import { findClients } from './queries.ts'

export type AddressChannel = 'mail' | 'sms' | 'whatsapp' | 'telegram' | 'chat'

const mostSharing = 5

/**
 * Clients who are reached at this address: their own mail or telephone, or one a person has confirmed. Several may share one.
 * A merged record leads to the one it was merged into; nobody who was erased is found.
 */
export const clientsAtAddress = async (
  scope: SharedScope,
  at: { readonly channel: AddressChannel; readonly address: string },
): Promise<Client[]> => {
  const address = at.address.trim().toLowerCase()
  if (address === '') return []
  const digits = address.replace(/\D/g, '').slice(-9)
  const own =
    at.channel === 'mail'
      ? sql<boolean>`mail_folded = ${address} and mail_folded <> ''`
      : at.channel === 'sms' || at.channel === 'whatsapp'
        ? sql<boolean>`phone_digits = ${digits} and phone_digits <> '' and ${digits.length >= 9}::boolean`
        : sql<boolean>`false`
  const { rows } = await sql<{ id: string }>`
    select coalesce(merged_into, id) as id from clients where house_id = ${scope.houseId} and erased_at is null and ${own}
    union
    select coalesce(c.merged_into, c.id) from client_addresses a join clients c on c.house_id = a.house_id and c.id = a.client_id
    where a.house_id = ${scope.houseId} and a.channel = ${at.channel} and a.address = ${address}
    limit ${mostSharing}
  `.execute(scope.trx)
  const found = await findClients(
    scope,
    rows.map(({ id }) => id),
  )
  return [...found.values()].filter(({ erasedAt, mergedInto }) => erasedAt === null && mergedInto === null)
}

/** Another address of this client, confirmed by a person. False when it is somebody else's already. */
export const addClientAddress = async (
  scope: SharedScope,
  address: {
    readonly clientId: string
    readonly channel: AddressChannel
    readonly address: string
    readonly contactId: string
  },
): Promise<boolean> => {
  const inserted = await scope.trx
    .insertInto('client_addresses')
    .values({
      house_id: scope.houseId,
      client_id: address.clientId,
      channel: address.channel,
      address: address.address.toLowerCase(),
      contact_id: address.contactId,
      confirmed_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      created_at: scope.now,
    })
    .onConflict((conflict) => conflict.columns(['house_id', 'channel', 'address']).doNothing())
    .returning('client_id')
    .executeTakeFirst()
  if (inserted !== undefined) return true
  const standing = await scope.trx
    .selectFrom('client_addresses')
    .select('client_id')
    .where('house_id', '=', scope.houseId)
    .where('channel', '=', address.channel)
    .where('address', '=', address.address.toLowerCase())
    .executeTakeFirst()
  return standing?.client_id === address.clientId
}

export const removeAddressesOfContact = async (scope: SharedScope, contactId: string): Promise<void> => {
  await scope.trx
    .deleteFrom('client_addresses')
    .where('house_id', '=', scope.houseId)
    .where('contact_id', '=', contactId)
    .execute()
}
