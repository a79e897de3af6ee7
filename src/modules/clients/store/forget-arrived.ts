import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import { forgetFiles } from '#modules/files/public.ts'

/**
 * What came in from somebody goes with them: the raw mail, its HTML and quoted part, the files that came along, and every
 * address by which they were known. The rows stay, empty, so that counts and the ledger still agree.
 */
export const forgetArrived = async (scope: SharedScope, clientId: string): Promise<void> => {
  const { rows } = await sql<{ file_id: string }>`
    delete from message_attachments a using messages m
    where m.house_id = ${scope.houseId} and m.client_id = ${clientId}
      and a.house_id = m.house_id and a.message_id = m.id and a.order_id is null
    returning a.file_id
  `.execute(scope.trx)
  await forgetFiles(
    scope,
    rows.map(({ file_id }) => file_id),
  )
  // A photograph that became part of an order stays with the order, under no name of theirs.
  await sql`
    update message_attachments a set name = '' from messages m
    where m.house_id = ${scope.houseId} and m.client_id = ${clientId} and a.house_id = m.house_id and a.message_id = m.id
  `.execute(scope.trx)
  await sql`
    update arrivals a set raw = '', external_key = 'erased:' || a.id, failure = '' from messages m
    where m.house_id = ${scope.houseId} and m.client_id = ${clientId} and a.house_id = m.house_id
      and (a.message_id = m.id or a.id = m.arrival_id)
  `.execute(scope.trx)
  await sql`
    delete from message_translations t using messages m
    where m.house_id = ${scope.houseId} and m.client_id = ${clientId} and t.house_id = m.house_id and t.message_id = m.id
  `.execute(scope.trx)
  await sql`
    update messages set body_html = '', quoted = '', sender_name = '', suggestion_reason = '', external_id = '',
      attempt_key = case when direction = 'in' then 'erased:' || id else attempt_key end,
      failure = case when state = 'failed' then 'erased' else failure end
    where house_id = ${scope.houseId} and client_id = ${clientId}
  `.execute(scope.trx)
  await scope.trx
    .deleteFrom('client_addresses')
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .execute()
  // Their windows of the chat are closed for good, and what a colleague still wanted to know of them is no longer asked.
  await sql`
    delete from chat_visits v using contacts c
    where c.house_id = ${scope.houseId} and c.client_id = ${clientId} and v.house_id = c.house_id and v.contact_id = c.id
  `.execute(scope.trx)
  await sql`
    update conversation_duties set needs_fact = ''
    where house_id = ${scope.houseId} and subject_id in (
      select ${clientId}::uuid union select id from contacts where house_id = ${scope.houseId} and client_id = ${clientId}
    )
  `.execute(scope.trx)
  await sql`
    update messages set channel_template = null
    where house_id = ${scope.houseId} and client_id = ${clientId} and channel_template is not null
  `.execute(scope.trx)
  await sql`
    update contacts set address = 'erased:' || id, name = '', state = 'dismissed', client_id = null
    where house_id = ${scope.houseId} and client_id = ${clientId}
  `.execute(scope.trx)
}

/** Further addresses, the names of files and what was translated, for the copy of what is kept about somebody. */
export const listArrived = async (
  scope: SharedScope,
  clientId: string,
): Promise<{
  addresses: { channel: string; address: string }[]
  files: { name: string; bytes: number }[]
  translations: { language: string; words: string }[]
}> => {
  const addresses = await scope.trx
    .selectFrom('client_addresses')
    .select(['channel', 'address'])
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .orderBy('address')
    .execute()
  const files = await sql<{ name: string; bytes: number }>`
    select a.name, a.bytes from message_attachments a
    join messages m on m.house_id = a.house_id and m.id = a.message_id
    where m.house_id = ${scope.houseId} and m.client_id = ${clientId} order by m.id, a.file_id
  `.execute(scope.trx)
  const translations = await sql<{ language: string; words: string }>`
    select t.language, t.words from message_translations t
    join messages m on m.house_id = t.house_id and m.id = t.message_id
    where m.house_id = ${scope.houseId} and m.client_id = ${clientId} order by m.id, t.language
  `.execute(scope.trx)
  return { addresses, files: files.rows, translations: translations.rows }
}
