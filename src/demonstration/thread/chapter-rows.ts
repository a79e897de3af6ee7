import { randomBytes } from 'node:crypto'
import { clientWords } from '#modules/clients/store/client-rows.ts'
import { orderWords } from '#modules/orders/domain/order-words.ts'
import { watchName } from '#modules/watches/public.ts'
import { bareWord, searchWords } from '#platform/search-words.ts'
import type { Story, StoryRows } from '../flow/story.ts'
import type { Fresh, HistoryFact, SimulatedClient, SimulatedWatch } from '../flow/world.ts'
import { orderRow } from '../store/order-rows.ts'
import type { Chapter } from '../store/chapters.ts'

/** The tables of a chapter in the order in which they are written: each refers only to those before it. */
export const chapterTables = [
  'clients',
  'client_keys',
  'watches',
  'orders',
  'mandates',
  'accessories',
  'order_photographs',
  'order_services',
  'custody_moves',
  'findings',
  'quotes',
  'quote_lines',
  'operations',
  'needs',
  'promises',
  'measurements',
  'final_controls',
  'redo_causes',
  'warranties',
  'invoices',
  'payments',
  'messages',
  'portal_links',
  'disputes',
  'recoveries',
  'duties',
  'search_entries',
] as const
export type ChapterTable = (typeof chapterTables)[number]

/** One chapter as rows and facts. */
export interface ChapterRows {
  readonly until: Date | null
  /** How many orders it brings. */
  readonly orders: number
  readonly tables: { readonly [T in ChapterTable]: readonly Fresh<T>[] }
  readonly facts: readonly HistoryFact[]
}

export const rowsOf = (
  houseId: string,
  { until, clients, watches, stories, facts }: Chapter,
): ChapterRows => {
  const all = <K extends Exclude<keyof StoryRows, 'order_services'>>(table: K) =>
    stories.flatMap<StoryRows[K][number]>(({ rows }) => rows[table])
  return {
    until,
    orders: stories.length,
    facts,
    tables: {
      clients: clients.map(({ row }) => row),
      client_keys: clients.map((client) => keyOf(houseId, client)),
      watches: watches.map(({ row }) => row),
      orders: stories.map((story) => orderRow(houseId, story)),
      mandates: all('mandates'),
      accessories: all('accessories'),
      order_photographs: all('order_photographs'),
      order_services: stories.flatMap(({ rows }) => rows.order_services.map(withoutCode)),
      custody_moves: all('custody_moves'),
      findings: all('findings'),
      quotes: all('quotes'),
      quote_lines: all('quote_lines'),
      operations: all('operations'),
      needs: all('needs'),
      promises: all('promises'),
      measurements: all('measurements'),
      final_controls: all('final_controls'),
      redo_causes: all('redo_causes'),
      warranties: all('warranties'),
      invoices: all('invoices'),
      payments: all('payments'),
      messages: all('messages'),
      portal_links: all('portal_links'),
      disputes: all('disputes'),
      recoveries: all('recoveries'),
      duties: all('duties'),
      search_entries: [
        ...clients.map((client) => clientEntry(houseId, client)),
        ...watches.map((watch) => watchEntry(houseId, watch)),
        ...stories.map((story) => orderEntry(houseId, story)),
      ],
    },
  }
}

const withoutCode = ({
  code: _code,
  ...row
}: Story['rows']['order_services'][number]): Fresh<'order_services'> => row

const keyOf = (houseId: string, { row }: SimulatedClient): Fresh<'client_keys'> => ({
  house_id: houseId,
  client_id: row.id,
  key: randomBytes(32),
  created_at: row.created_at,
})

const clientEntry = (houseId: string, { row }: SimulatedClient): Fresh<'search_entries'> => ({
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

const watchEntry = (houseId: string, { row }: SimulatedWatch): Fresh<'search_entries'> => ({
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

const orderEntry = (houseId: string, story: Story): Fresh<'search_entries'> => {
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
