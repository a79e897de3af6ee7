import { randomBytes } from 'node:crypto'
import type { HouseScope } from '#doors/scope.ts'
import { appendFacts } from '#facts/append.ts'
import { clientWords } from '#modules/clients/store/client-rows.ts'
import { orderWords } from '#modules/orders/domain/order-words.ts'
import { watchName } from '#modules/watches/public.ts'
import { bareWord, searchWords } from '#platform/search-words.ts'
import type { Story } from '../flow/story.ts'
import type { Fresh, SimulatedClient, SimulatedWatch } from '../flow/world.ts'
import type { Chapter } from './chapters.ts'
import { insertAll, type Written } from './insert-all.ts'
import { orderRow } from './order-rows.ts'

const factsAtOnce = 2000

/** Rows and facts of one chapter, in the transaction of the scope. */
export const writeChapter = async (scope: HouseScope, chapter: Chapter): Promise<void> => {
  const { houseId } = scope
  const { clients, watches, stories } = chapter
  await insertAll(
    scope.trx,
    'clients',
    clients.map(({ row }) => row),
  )
  await insertAll(
    scope.trx,
    'client_keys',
    clients.map((client) => keyOf(houseId, client)),
  )
  await insertAll(
    scope.trx,
    'watches',
    watches.map(({ row }) => row),
  )
  await insertAll(
    scope.trx,
    'orders',
    stories.map((story) => orderRow(houseId, story)),
  )
  await insertWhatBelongs(scope, stories)
  await insertAll(scope.trx, 'search_entries', [
    ...clients.map((client) => clientEntry(houseId, client)),
    ...watches.map((watch) => watchEntry(houseId, watch)),
    ...stories.map((story) => orderEntry(houseId, story)),
  ])
  for (let from = 0; from < chapter.facts.length; from += factsAtOnce)
    await appendFacts(scope, chapter.facts.slice(from, from + factsAtOnce))
}

const insertWhatBelongs = async ({ trx }: HouseScope, stories: readonly Story[]): Promise<void> => {
  const all = <K extends Exclude<keyof Story['rows'], 'order_services'>>(table: K) =>
    stories.flatMap<Story['rows'][K][number]>(({ rows }) => rows[table])
  await insertAll(trx, 'mandates', all('mandates'))
  await insertAll(trx, 'accessories', all('accessories'))
  await insertAll(trx, 'order_photographs', all('order_photographs'))
  await insertAll(
    trx,
    'order_services',
    stories.flatMap(({ rows }) => rows.order_services.map(withoutCode)),
  )
  await insertAll(trx, 'custody_moves', all('custody_moves'))
  await insertAll(trx, 'findings', all('findings'))
  await insertAll(trx, 'quotes', all('quotes'))
  await insertAll(trx, 'quote_lines', all('quote_lines'))
  await insertAll(trx, 'operations', all('operations'))
  await insertAll(trx, 'needs', all('needs'))
  await insertAll(trx, 'promises', all('promises'))
  await insertAll(trx, 'measurements', all('measurements'))
  await insertAll(trx, 'final_controls', all('final_controls'))
  await insertAll(trx, 'redo_causes', all('redo_causes'))
  await insertAll(trx, 'warranties', all('warranties'))
  await insertAll(trx, 'invoices', all('invoices'))
  await insertAll(trx, 'payments', all('payments'))
  await insertAll(trx, 'messages', all('messages'))
  await insertAll(trx, 'portal_links', all('portal_links'))
}

const withoutCode = ({
  code: _code,
  ...row
}: Story['rows']['order_services'][number]): Fresh<'order_services'> => row

const keyOf = (houseId: string, { row }: SimulatedClient): Written<'client_keys'> => ({
  house_id: houseId,
  client_id: row.id,
  key: randomBytes(32),
  created_at: row.created_at,
})

const clientEntry = (houseId: string, { row }: SimulatedClient): Written<'search_entries'> => ({
  house_id: houseId,
  kind: 'client',
  subject_id: row.id,
  words: clientWords({
    givenName: row.given_name ?? '',
    familyName: row.family_name,
    company: row.company ?? '',
    mail: row.mail ?? '',
    phone: row.phone ?? '',
    language: row.language,
    street: row.street ?? '',
    postalCode: row.postal_code ?? '',
    city: row.city ?? '',
    country: row.country ?? '',
    remark: '',
  }),
})

const watchEntry = (houseId: string, { row }: SimulatedWatch): Written<'search_entries'> => ({
  house_id: houseId,
  kind: 'watch',
  subject_id: row.id,
  words: searchWords(
    row.brand,
    row.model,
    row.reference,
    row.serial,
    bareWord(row.serial ?? ''),
    row.calibre,
  ),
})

const orderEntry = (houseId: string, story: Story): Written<'search_entries'> => {
  const { brand, model = '', reference = '', serial = '' } = story.watch.row
  return {
    house_id: houseId,
    kind: 'order',
    subject_id: story.order.id,
    words: orderWords({
      number: story.order.number,
      source: '',
      client_words: story.order.clientWords,
      client: story.client.name,
      watch: `${watchName({ brand, model, reference })} ${reference}`,
      serial,
    }),
  }
}
