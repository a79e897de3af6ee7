import { sql } from 'kysely'
import type { HouseScope, SharedScope, StaffScope } from '#doors/scope.ts'
import { addClientAddress, findClient, removeAddressesOfContact } from '#modules/clients/public.ts'
import { findOrder, isClosedStage, listOrdersOfClient, type OrderRow } from '#modules/orders/public.ts'
import { newId } from '#platform/identifier.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { intakeChannels, type IntakeChannel } from '#voices/intake/understood.ts'
import { mailOfVisitor, openVisitorAt } from './chat-mail.ts'
import { writeReason } from '../domain/intake-reason.ts'

export interface Contact {
  readonly id: string
  readonly channel: IntakeChannel
  readonly address: string
  readonly name: string
  readonly state: 'open' | 'recognised' | 'dismissed'
  readonly clientId: string | null
  readonly createdAt: Date
}

type Channel = { readonly channel: string }
const isIntake = (row: Channel): IntakeChannel => {
  const known = intakeChannels.find((name) => name === row.channel)
  return known ?? 'mail'
}

export const findContact = async (scope: SharedScope, id: string): Promise<Contact | undefined> => {
  const row = await scope.trx
    .selectFrom('contacts')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    channel: isIntake(row),
    address: row.address,
    name: row.name,
    state: row.state,
    clientId: row.client_id,
    createdAt: row.created_at,
  }
}

interface Writing {
  readonly channel: IntakeChannel
  readonly address: string
  readonly name: string
  /** Someone who was dismissed and writes about an order is heard again; other words of theirs stay aside. */
  readonly matters: boolean
}

/** The one contact of this address, opened when it is new or must be looked at again. */
export const openContact = async (
  scope: HouseScope,
  writing: Writing,
): Promise<{ id: string; state: Contact['state'] }> => {
  const address = writing.address.toLowerCase()
  const visitor = writing.channel === 'mail' ? await openVisitorAt(scope, address) : undefined
  if (visitor !== undefined) return { id: visitor, state: 'open' }
  const id = newId()
  const inserted = await scope.trx
    .insertInto('contacts')
    .values({
      house_id: scope.houseId,
      id,
      channel: writing.channel,
      address,
      name: writing.name,
      created_at: scope.now,
    })
    .onConflict((conflict) => conflict.columns(['house_id', 'channel', 'address']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted !== undefined) {
    scope.record({ kind: 'contact-opened', payload: { contactId: id, channel: writing.channel } })
    return { id, state: 'open' }
  }
  const known = await scope.trx
    .selectFrom('contacts')
    .select(['id', 'state'])
    .where('house_id', '=', scope.houseId)
    .where('channel', '=', writing.channel)
    .where('address', '=', address)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (known.state === 'open' || (known.state === 'dismissed' && !writing.matters)) return known
  await setContact(scope, known.id, { state: 'open' })
  scope.record({ kind: 'contact-reopened', payload: { contactId: known.id, messages: [] } })
  return { id: known.id, state: 'open' }
}

const setContact = async (
  scope: HouseScope,
  id: string,
  change: { state: Contact['state']; client_id?: string | null; settled_by?: string | null },
): Promise<void> => {
  await scope.trx
    .updateTable('contacts')
    .set({ ...change, settled_at: change.state === 'open' ? null : scope.now })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .execute()
}

/** A person says who it is. The messages join the client's conversation, the address is theirs from now on. */
export const recogniseContact = async (
  scope: StaffScope,
  contactId: string,
  clientId: string,
): Promise<{ messages: string[] } | Refusal> => {
  const contact = await findContact(scope, contactId)
  const client = await findClient(scope, clientId)
  if (contact === undefined || client === undefined || client.erasedAt !== null || client.mergedInto !== null)
    return notFound()
  if (contact.state === 'recognised') return refuse('conversations.intake.already-recognised')
  const { channel, address } = contact
  if (!(await addClientAddress(scope, { clientId, channel, address, contactId })))
    return refuse('conversations.intake.address-of-another')
  if (channel === 'chat') await addMailOfVisitor(scope, contact, clientId)
  const messages = await moveToClient(scope, contact, clientId)
  await setContact(scope, contactId, {
    state: 'recognised',
    client_id: clientId,
    settled_by: scope.staff.id,
  })
  scope.record({ kind: 'contact-recognised', client: clientId, payload: { contactId, messages } })
  return { messages }
}

const addMailOfVisitor = async (scope: StaffScope, contact: Contact, clientId: string): Promise<void> => {
  const mail = await mailOfVisitor(scope, contact.id)
  if (mail !== '')
    await addClientAddress(scope, { clientId, channel: 'mail', address: mail, contactId: contact.id })
}

const moveToClient = async (scope: StaffScope, contact: Contact, clientId: string): Promise<string[]> => {
  const rows = await scope.trx
    .updateTable('messages')
    .set({ client_id: clientId })
    .where('house_id', '=', scope.houseId)
    .where('contact_id', '=', contact.id)
    .where('client_id', 'is', null)
    .returning(['id', 'suggested_order_id'])
    .execute()
  const only = await onlyOpenOrder(scope, clientId)
  for (const { id, suggested_order_id } of rows) {
    const seemed = suggested_order_id === null ? undefined : await findOrder(scope, suggested_order_id)
    // What was guessed before anybody knew who wrote may be another client's order.
    if (seemed?.client_id !== clientId) await suggest(scope, id, only)
  }
  return rows.map(({ id }) => id)
}

const onlyOpenOrder = async (scope: SharedScope, clientId: string): Promise<OrderRow | undefined> => {
  const open = (await listOrdersOfClient(scope, clientId)).filter(({ stage }) => !isClosedStage(stage))
  return open.length === 1 ? open[0] : undefined
}

const suggest = async (scope: HouseScope, messageId: string, order: OrderRow | undefined): Promise<void> => {
  await scope.trx
    .updateTable('messages')
    .set({
      suggested_order_id: order?.id ?? null,
      suggested_watch_id: order?.watch_id ?? null,
      suggestion_reason: order === undefined ? '' : writeReason('only-open'),
    })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', messageId)
    .execute()
}

/** Nobody of ours: what they wrote needs no answer, and nothing is deleted. */
export const dismissContact = async (scope: StaffScope, id: string): Promise<undefined | Refusal> => {
  const contact = await findContact(scope, id)
  if (contact === undefined) return notFound()
  if (contact.state === 'recognised') return refuse('conversations.intake.already-recognised')
  await setContact(scope, id, { state: 'dismissed', settled_by: scope.staff.id })
  await scope.trx
    .updateTable('messages')
    .set({ state: 'dismissed' })
    .where('house_id', '=', scope.houseId)
    .where('contact_id', '=', id)
    .where('client_id', 'is', null)
    .where('state', '=', 'received')
    .execute()
  scope.record({ kind: 'contact-dismissed', payload: { contactId: id } })
  return undefined
}

/** Back to not known: the messages leave the client's conversation, and what waited before a dismissal waits again. */
export const undoContact = async (scope: StaffScope, id: string): Promise<undefined | Refusal> => {
  const contact = await findContact(scope, id)
  if (contact === undefined) return notFound()
  if (contact.state === 'open') return refuse('conversations.intake.already-open')
  const rows =
    contact.state === 'dismissed'
      ? await scope.trx
          .updateTable('messages')
          .set({ state: 'received' })
          .where('house_id', '=', scope.houseId)
          .where('contact_id', '=', id)
          .where('state', '=', 'dismissed')
          .where('arrived_as', '=', 'message')
          .returning('id')
          .execute()
      : await scope.trx
          .updateTable('messages')
          .set({ client_id: null, order_id: null, watch_id: null })
          .where('house_id', '=', scope.houseId)
          .where('contact_id', '=', id)
          .where('client_id', 'is not', null)
          .returning('id')
          .execute()
  await removeAddressesOfContact(scope, id)
  await setContact(scope, id, { state: 'open', client_id: null, settled_by: null })
  scope.record({
    kind: 'contact-reopened',
    client: contact.clientId,
    payload: { contactId: id, messages: rows.map((row) => row.id) },
  })
  return undefined
}

export interface ListedContact extends Contact {
  readonly messages: number
  readonly lastAt: Date | null
  readonly lastSubject: string
  readonly lastWords: string
}

export const contactPage = 50

export const listContacts = async (
  scope: SharedScope,
  wish: { state: Contact['state']; before?: string | undefined },
): Promise<ListedContact[]> => {
  let query = scope.trx
    .selectFrom('contacts')
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom('messages')
          .select([
            'messages.created_at as last_at',
            'messages.subject',
            sql<string>`left(body, 200)`.as('words'),
          ])
          .whereRef('messages.house_id', '=', 'contacts.house_id')
          .whereRef('messages.contact_id', '=', 'contacts.id')
          .orderBy('messages.id', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .selectAll('contacts')
    .select((expression) => [
      'newest.last_at',
      'newest.subject',
      'newest.words',
      expression
        .selectFrom('messages')
        .select(expression.fn.countAll<number>().as('n'))
        .whereRef('messages.house_id', '=', 'contacts.house_id')
        .whereRef('messages.contact_id', '=', 'contacts.id')
        .as('messages'),
    ])
    .where('contacts.house_id', '=', scope.houseId)
    .where('contacts.state', '=', wish.state)
  if (wish.before !== undefined) query = query.where('contacts.id', '<', wish.before)
  const rows = await query
    .orderBy('contacts.id', 'desc')
    .limit(contactPage + 1)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    channel: isIntake(row),
    address: row.address,
    name: row.name,
    state: row.state,
    clientId: row.client_id,
    createdAt: row.created_at,
    messages: Number(row.messages ?? 0),
    lastAt: row.last_at,
    lastSubject: row.subject ?? '',
    lastWords: row.words ?? '',
  }))
}
