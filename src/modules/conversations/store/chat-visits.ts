import type { HouseScope, SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import { hashSecret, newSecret } from '#platform/secrets.ts'
import { openContact } from './intake-contacts.ts'

/** One window of the chat. Whoever has its token is its visitor, and nothing more is known of them. */
export interface Visit {
  readonly id: string
  readonly accountId: string
  readonly contactId: string
  readonly language: Language
  readonly mail: string
}

export const beginVisit = async (
  scope: HouseScope,
  from: { readonly accountId: string; readonly language: Language; readonly name: string },
): Promise<{ visit: Visit; token: string }> => {
  const id = newId()
  const token = newSecret()
  const contact = await openContact(scope, { channel: 'chat', address: id, name: from.name, matters: true })
  await scope.trx
    .insertInto('chat_visits')
    .values({
      house_id: scope.houseId,
      id,
      account_id: from.accountId,
      contact_id: contact.id,
      token_hash: hashSecret(token),
      language: from.language,
      created_at: scope.now,
      seen_at: scope.now,
    })
    .execute()
  const { accountId, language } = from
  return { visit: { id, accountId, contactId: contact.id, language, mail: '' }, token }
}

export const findVisit = async (
  scope: HouseScope,
  by: { readonly accountId: string; readonly token: string },
): Promise<Visit | undefined> => {
  if (by.token === '' || by.token.length > 64) return undefined
  const row = await scope.trx
    .selectFrom('chat_visits')
    .select(['id', 'account_id', 'contact_id', 'language', 'mail'])
    .where('house_id', '=', scope.houseId)
    .where('account_id', '=', by.accountId)
    .where('token_hash', '=', hashSecret(by.token))
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    accountId: row.account_id,
    contactId: row.contact_id,
    language: isLanguage(row.language) ? row.language : 'en',
    mail: row.mail,
  }
}

export const seeVisit = async (scope: HouseScope, visit: Visit): Promise<void> => {
  await scope.trx
    .updateTable('chat_visits')
    .set({ seen_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', visit.id)
    .execute()
}

/** Nobody was there: the conversation goes on by mail, to an address that proves nothing about who left it. */
export const leaveMail = async (scope: HouseScope, visit: Visit, mail: string): Promise<void> => {
  await scope.trx
    .updateTable('chat_visits')
    .set({ mail, seen_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', visit.id)
    .execute()
  scope.record({ kind: 'chat-handed-over', payload: { contactId: visit.contactId } })
}

export interface ChatWords {
  readonly id: string
  readonly at: Date
  readonly isFromHouse: boolean
  readonly body: string
}

/** What was said in this very window; what the house answers by another way stands there, not here. */
export const wordsOfVisit = async (scope: SharedScope, visit: Visit): Promise<ChatWords[]> => {
  const rows = await scope.trx
    .selectFrom('messages')
    .select(['id', 'created_at', 'direction', 'body'])
    .where('house_id', '=', scope.houseId)
    .where('channel', '=', 'chat')
    .where('address', '=', visit.id)
    .where('direction', 'in', ['in', 'out'])
    .where('state', 'in', ['received', 'answered', 'dismissed', 'sent'])
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.created_at,
    isFromHouse: row.direction === 'out',
    body: row.body,
  }))
}
