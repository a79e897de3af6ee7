import { sql } from 'kysely'
import type { SharedScope, StaffScope } from '#doors/scope.ts'
import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import { withoutKeys } from '../domain/without-keys.ts'

export interface Foreign {
  readonly messageId: string
  readonly words: string
  readonly from: Language
  readonly at: Date
  /** What the house knows by name: they must stand in the translation as they do in the original. */
  readonly names: readonly string[]
  /** The translation that is kept, if one was asked for. */
  readonly kept: { readonly words: string; readonly model: string } | null
}

// Names of client, watch and order are read along: what a translation may not change is known to the house, not to the message.
const written = (scope: SharedScope, reader: Language) =>
  scope.trx
    .selectFrom('messages')
    .leftJoin('clients', (join) =>
      join.onRef('clients.house_id', '=', 'messages.house_id').onRef('clients.id', '=', 'messages.client_id'),
    )
    .leftJoin('orders', (join) =>
      join.onRef('orders.house_id', '=', 'messages.house_id').onRef('orders.id', '=', 'messages.order_id'),
    )
    .leftJoin('watches', (join) =>
      join.onRef('watches.house_id', '=', 'orders.house_id').onRef('watches.id', '=', 'orders.watch_id'),
    )
    .leftJoin('message_translations', (join) =>
      join
        .onRef('message_translations.house_id', '=', 'messages.house_id')
        .onRef('message_translations.message_id', '=', 'messages.id')
        .on('message_translations.language', '=', reader),
    )
    .select([
      'messages.id',
      'messages.created_at',
      'messages.subject',
      'messages.body',
      'messages.template',
      'messages.language',
      'messages.detected_language',
      'clients.given_name',
      'clients.family_name',
      'watches.brand',
      'watches.model',
      'orders.number',
      'message_translations.words',
      'message_translations.model as translated_by',
    ])
    .where('messages.house_id', '=', scope.houseId)
    .where('messages.direction', '=', 'in')
    .where('messages.body', '!=', '')

type Row = Awaited<ReturnType<ReturnType<typeof written>['execute']>>[number]

const asForeign = (row: Row, reader: Language): Foreign | undefined => {
  const from = isLanguage(row.detected_language) ? row.detected_language : row.language
  if (!isLanguage(from) || from === reader) return undefined
  return {
    messageId: row.id,
    words: [row.subject, withoutKeys(row.body, row.template)].filter((part) => part !== '').join('\n\n'),
    from,
    at: row.created_at,
    names: [row.given_name, row.family_name, row.brand, row.model, row.number].flatMap((name) =>
      name === null || name === '' ? [] : [name],
    ),
    kept: row.words === null ? null : { words: row.words, model: row.translated_by ?? '' },
  }
}

/** Everything this person wrote in a language the reader does not have, newest first. */
export const listForeign = async (
  scope: SharedScope,
  subject: { readonly id: string; readonly clientId: string | null },
  reader: Language,
): Promise<Foreign[]> => {
  const query = written(scope, reader).orderBy('messages.id', 'desc').limit(200)
  const rows = await (
    subject.clientId === null
      ? query.where('messages.contact_id', '=', subject.id).where('messages.client_id', 'is', null)
      : query.where('messages.client_id', '=', subject.clientId)
  ).execute()
  return rows.flatMap((row) => asForeign(row, reader) ?? [])
}

export const findForeign = async (
  scope: SharedScope,
  messageId: string,
  reader: Language,
): Promise<Foreign | undefined> => {
  const row = await written(scope, reader).where('messages.id', '=', messageId).executeTakeFirst()
  return row === undefined ? undefined : asForeign(row, reader)
}

export interface MadeTranslation {
  readonly messageId: string
  readonly language: Language
  readonly words: string
  readonly model: string
}

/** Kept only while the original stands: whoever was erased while the model was writing stays erased. */
export const keepTranslation = async (scope: SharedScope, made: MadeTranslation): Promise<void> => {
  await sql`
    insert into message_translations (house_id, message_id, language, words, model, made_at)
    select house_id, id, ${made.language}, ${made.words}, ${made.model}, ${scope.now}
    from messages where house_id = ${scope.houseId} and id = ${made.messageId} and body <> '' for update
    on conflict (house_id, message_id, language) do update
      set words = excluded.words, model = excluded.model, made_at = excluded.made_at
  `.execute(scope.trx)
}

/** Whether clients' words may leave for translation; only what a person allowed, and only with a model that is on. */
export const readTranslates = async (scope: SharedScope): Promise<boolean> => {
  const row = await scope.trx
    .selectFrom('house_writers')
    .select('translates')
    .where('house_id', '=', scope.houseId)
    .executeTakeFirst()
  return row?.translates === true
}

export const writeTranslates = async (scope: StaffScope, enabled: boolean): Promise<void> => {
  await scope.trx
    .updateTable('house_writers')
    .set({ translates: enabled, changed_by: scope.staff.id, changed_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .execute()
  scope.record({
    kind: 'house-changed',
    payload: { changed: [enabled ? 'model that translates: on' : 'model that translates: off'] },
  })
}
