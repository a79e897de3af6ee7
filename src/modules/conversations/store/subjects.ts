import type { SharedScope, StaffScope } from '#doors/scope.ts'
import { clientName, findClient, settledClientId, type Client } from '#modules/clients/public.ts'
import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import { listAccounts } from '#voices/store/channel-accounts.ts'
import { waysTo, wayChannels, type Way } from '../domain/ways.ts'
import type { Subject } from './duties.ts'
import { findContact } from './intake-contacts.ts'

/** Whom a conversation is with. */
export interface Person extends Subject {
  readonly name: string
  readonly language: Language
  readonly mail: string
  readonly phone: string
}

/** By the id of a client or of a contact; a merged client and a recognised contact lead to who they are now. */
export const findPerson = async (scope: SharedScope, id: string): Promise<Person | undefined> => {
  const contact = await findContact(scope, id)
  const clientId = contact === undefined ? id : contact.clientId
  if (clientId !== null) {
    const client = await findClient(scope, await settledClientId(scope, clientId))
    return client === undefined || client.erasedAt !== null ? undefined : ofClient(client)
  }
  if (contact === undefined) return undefined
  return {
    id: contact.id,
    clientId: null,
    name: contact.name === '' ? contact.address : contact.name,
    language: await languageOfContact(scope, contact.id),
    mail: contact.channel === 'mail' ? contact.address : '',
    phone: '',
  }
}

const ofClient = (client: Client): Person => ({
  id: client.id,
  clientId: client.id,
  name: clientName(client),
  language: client.language,
  mail: client.mail,
  phone: client.phone,
})

// What they wrote in last, where somebody could tell; the house's own language otherwise.
const languageOfContact = async (scope: SharedScope, id: string): Promise<Language> => {
  const row = await scope.trx
    .selectFrom('messages')
    .select(['detected_language', 'language'])
    .where('house_id', '=', scope.houseId)
    .where('contact_id', '=', id)
    .where('direction', '=', 'in')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const known = [row?.detected_language, row?.language].find((text) => text !== undefined && isLanguage(text))
  return known !== undefined && isLanguage(known) ? known : 'fr'
}

/** Every way to this person as it stands now. */
export const readWays = async (scope: StaffScope, person: Person, hasOrder: boolean): Promise<Way[]> => {
  const accounts = (await listAccounts(scope)).filter(({ enabled }) => enabled)
  return waysTo(
    {
      mail: person.mail,
      phone: person.phone,
      confirmed: await confirmedAddresses(scope, person),
      heardFrom: await heardFrom(scope, person),
      accounts: new Set(accounts.map(({ channel }) => channel)),
      chat: await lastVisit(scope, person),
      hasOrder,
    },
    scope.now,
  )
}

const confirmedAddresses = (scope: StaffScope, { clientId }: Person) =>
  clientId === null
    ? Promise.resolve([])
    : scope.trx
        .selectFrom('client_addresses')
        .select(['channel', 'address'])
        .where('house_id', '=', scope.houseId)
        .where('client_id', '=', clientId)
        .orderBy('created_at')
        .limit(20)
        .execute()

const heardFrom = async (scope: StaffScope, person: Person) => {
  const rows = await ofPerson(scope, person)
    .where('direction', '=', 'in')
    .where('channel', 'in', [...wayChannels])
    .distinctOn(['channel', 'address'])
    .select(['channel', 'address', 'account_id', 'created_at'])
    .orderBy('channel')
    .orderBy('address')
    .orderBy('id', 'desc')
    .limit(40)
    .execute()
  return rows.map((row) => ({
    channel: row.channel,
    address: row.address,
    accountId: row.account_id,
    at: row.created_at,
  }))
}

const ofPerson = (scope: StaffScope, { id, clientId }: Subject) => {
  const messages = scope.trx.selectFrom('messages').where('house_id', '=', scope.houseId)
  return clientId === null
    ? messages.where('contact_id', '=', id)
    : messages.where('client_id', '=', clientId)
}

// A contact's own visits; a client's, by the contacts that were recognised as theirs.
const lastVisit = async (scope: StaffScope, { id, clientId }: Person) => {
  const row = await scope.trx
    .selectFrom('chat_visits')
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.house_id', '=', 'chat_visits.house_id')
        .onRef('contacts.id', '=', 'chat_visits.contact_id'),
    )
    .select(['chat_visits.seen_at', 'chat_visits.mail'])
    .where('chat_visits.house_id', '=', scope.houseId)
    .where(clientId === null ? 'contacts.id' : 'contacts.client_id', '=', clientId ?? id)
    .orderBy('chat_visits.seen_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { seenAt: row.seen_at, mail: row.mail }
}
