import { sql } from 'kysely'
import type { SharedScope, StaffScope } from '#doors/scope.ts'
import { findOrder } from '#modules/orders/public.ts'
import { standingPromise } from '#modules/promises/public.ts'
import { findSite, siteDay, type Site } from '#modules/sites/public.ts'
import { findWatch, watchName } from '#modules/watches/public.ts'
import { newId } from '#platform/identifier.ts'
import { formatsFor } from '#platform/i18n/format.ts'
import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { pageLink, unknownFields, type FieldValues } from '../domain/saved-answer.ts'
import type { Person } from './subjects.ts'

export interface SavedAnswer {
  readonly id: string
  readonly name: string
  readonly language: Language
  readonly body: string
  readonly version: number
}

const select = (scope: SharedScope) =>
  scope.trx
    .selectFrom('saved_answers')
    .select(['id', 'name', 'language', 'body', 'version'])
    .where('house_id', '=', scope.houseId)

const asAnswer = (row: {
  id: string
  name: string
  language: string
  body: string
  version: number
}): SavedAnswer => ({
  ...row,
  language: isLanguage(row.language) ? row.language : 'en',
})

export const listSavedAnswers = async (scope: SharedScope): Promise<SavedAnswer[]> =>
  (await select(scope).orderBy('name').orderBy('id').limit(500).execute()).map(asAnswer)

export const findSavedAnswer = async (scope: SharedScope, id: string): Promise<SavedAnswer | undefined> => {
  const row = await select(scope).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : asAnswer(row)
}

type Words = Pick<SavedAnswer, 'name' | 'language' | 'body'>

const refuseUnknown = (body: string): Refusal | undefined => {
  const [field] = unknownFields(body)
  return field === undefined
    ? undefined
    : refuse('conversations.refusal.field-unknown', { field: 'body', status: 422, values: { field } })
}

export const addSavedAnswer = async (scope: StaffScope, words: Words): Promise<string | Refusal> => {
  const refused = refuseUnknown(words.body)
  if (refused !== undefined) return refused
  const id = newId()
  await scope.trx
    .insertInto('saved_answers')
    .values({ house_id: scope.houseId, id, ...words, created_by: scope.staff.id, created_at: scope.now })
    .execute()
  record(scope, id, words)
  return id
}

export const changeSavedAnswer = async (
  scope: StaffScope,
  id: string,
  { version, ...words }: Words & { readonly version: number },
): Promise<number | Refusal> => {
  const refused = refuseUnknown(words.body)
  if (refused !== undefined) return refused
  if ((await findSavedAnswer(scope, id)) === undefined) return notFound()
  const row = await scope.trx
    .updateTable('saved_answers')
    .set({ ...words, version: version + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  if (row === undefined) return refuse('common.changed-meanwhile')
  record(scope, id, words)
  return row.version
}

const record = (scope: StaffScope, answerId: string, { name, language }: Words): void =>
  scope.record({ kind: 'saved-answer-kept', payload: { answerId, name, language } })

export const removeSavedAnswer = async (scope: StaffScope, id: string): Promise<string | Refusal> => {
  const row = await scope.trx
    .deleteFrom('saved_answers')
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst()
  if (row === undefined) return notFound()
  scope.record({ kind: 'saved-answer-removed', payload: { answerId: id, name: row.name } })
  return id
}

/** What the facts of this client and order hold for the fields, in the words of the saved answer's language. */
export const readFieldValues = async (
  scope: StaffScope,
  about: { readonly person: Person; readonly orderId: string | null; readonly language: Language },
): Promise<FieldValues> => {
  const { person, orderId, language } = about
  const known = {
    clientName: person.name,
    myName: scope.staff.name,
    ...(person.clientId === null ? {} : { pageLink }),
  }
  const order = orderId === null ? undefined : await findOrder(scope, orderId)
  if (order === undefined || order.client_id !== person.clientId || person.clientId === null) return known
  const [watch, site, promise] = [
    await findWatch(scope, order.watch_id),
    await findSite(scope, order.site_id),
    await standingPromise(scope, order.id),
  ]
  const formats = formatsFor(language)
  return {
    ...known,
    orderNumber: order.number,
    ...(watch === undefined ? {} : { watch: watchName(watch) }),
    ...(site === undefined ? {} : ofSite(site)),
    ...(site === undefined ? {} : { receivedDate: formats.day(siteDay(site, order.received_at), 'long') }),
    ...(promise === undefined
      ? {}
      : { promisedDate: formats.window(dayOf(promise.window_from), dayOf(promise.window_until)) }),
    ...(await quoteTotal(scope, order.id, language)),
  }
}

const ofSite = ({ name, phone }: Site): FieldValues => ({ siteName: name, sitePhone: phone })

const dayOf = (day: string | Date): string => (typeof day === 'string' ? day : day.toISOString().slice(0, 10))

// The quote the client has in hand: the newest that was sent. Lines they refused are not part of what it comes to.
const quoteTotal = async (scope: StaffScope, orderId: string, language: Language): Promise<FieldValues> => {
  const { rows } = await sql<{ minor: number; currency: string }>`
    select sum(l.amount_minor)::float8 as minor, q.currency
    from quotes q join quote_lines l on l.house_id = q.house_id and l.quote_id = q.id
    where q.house_id = ${scope.houseId} and q.order_id = ${orderId}
      and q.state in ('sent', 'answered') and l.answer is distinct from 'refused'
    group by q.id, q.version, q.currency order by q.version desc limit 1
  `.execute(scope.trx)
  const [total] = rows
  return total === undefined ? {} : { quoteTotal: formatsFor(language).money(total) }
}
