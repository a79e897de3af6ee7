import type { SharedScope } from '#doors/scope.ts'
import type { Fact } from '#facts/catalogue.ts'
import { readFacts } from '#facts/read.ts'
import { workingDays, type OpeningHours } from '#modules/sites/public.ts'
import { knownDuties, knownOrder, type OrderInHand, type QuoteInHand } from '../known-facts-of-client.ts'
import type { KnownFacts, SiteCalendar } from '../truth/public.ts'

/** Everything the truth check needs to know before one text about a client's orders leaves. */
export interface Known {
  readonly facts: KnownFacts
  readonly timeZone: string
  readonly calendar: SiteCalendar
}

interface About {
  /** Null: a stranger, of whom no fact speaks. */
  readonly client: string | null
  /** The order the conversation is tied to. */
  readonly order: string | null
}

const mostOrders = 6

// A text may speak of a watch that went home some months ago; of an older one nobody writes by accident.
const remembered = (now: Date): Date => new Date(now.getTime() - 400 * 86_400_000)

const kinds = [
  'order-received',
  'stage-changed',
  'waiting-began',
  'waiting-ended',
  'custody-moved',
  'warranty-started',
  'mandate-agreed',
  'quote-sent',
  'quote-answered',
  'payment-received',
  'operation-done',
  'operation-dropped',
  'operation-reopened',
  'part-wanted',
  'part-ordered',
  'part-expected',
  'part-arrived',
  'part-fitted',
  'part-dropped',
  'part-order-cancelled',
  'promise-given',
  'promise-released',
  'duty-taken',
  'duty-done',
]

/** Reads the ledger of a client's orders as it stands in this transaction, and folds it. */
export const readKnown = async (scope: SharedScope, about: About): Promise<Known> => {
  const rows = await ordersOf(scope, about)
  const orders = []
  const duties = []
  for (const row of rows) {
    const facts = [...(await readFacts(scope, { order: row.id, kinds })), ...notYetInLedger(scope, row.id)]
    orders.push(knownOrder(inHand(row, await quoteInHand(scope, row.id)), facts))
    duties.push(...knownDuties(facts))
  }
  if (about.client !== null) duties.push(...(await dutiesWithoutOrder(scope, about.client)))
  const focus = rows.find(({ id }) => id === about.order)
  const place = focus ?? rows[0]
  return {
    facts: { orders, duties, ...(focus === undefined ? {} : { focus: focus.number }) },
    timeZone: place?.time_zone ?? 'Europe/Zurich',
    calendar: calendarOf(place),
  }
}

/** A date given in this very transaction backs the words that tell of it. */
const notYetInLedger = (scope: SharedScope, order: string): Fact[] =>
  scope
    .recorded()
    .filter((fact) => fact.order === order && kinds.includes(fact.kind))
    .map((fact, index) => ({
      sequence: Number.MAX_SAFE_INTEGER - 1000 + index,
      at: fact.at ?? scope.now,
      actor: scope.actor,
      site: fact.site ?? null,
      order,
      watch: fact.watch ?? null,
      client: fact.client ?? null,
      kind: fact.kind,
      payload: { ...fact.payload },
    }))

const dutiesWithoutOrder = async (scope: SharedScope, client: string) => {
  const facts = await readFacts(scope, { client, kinds: ['duty-taken', 'duty-done'] })
  return knownDuties(facts.filter((fact) => fact.order === null))
}

type OrderOfClient = Awaited<ReturnType<typeof ordersOf>>[number]

// Joins orders, watches and sites for reading only: names and places, which the facts do not repeat.
const ordersOf = (scope: SharedScope, { client, order }: About) =>
  scope.trx
    .selectFrom('orders')
    .innerJoin('watches', (join) =>
      join.onRef('watches.house_id', '=', 'orders.house_id').onRef('watches.id', '=', 'orders.watch_id'),
    )
    .innerJoin('sites', (join) =>
      join.onRef('sites.house_id', '=', 'orders.house_id').onRef('sites.id', '=', 'orders.site_id'),
    )
    .select([
      'orders.id',
      'orders.number',
      'orders.stage',
      'orders.redo_of',
      'watches.brand',
      'watches.model',
      'watches.reference',
      'watches.serial',
      'sites.name as site_name',
      'sites.city',
      'sites.time_zone',
      'sites.country',
      'sites.region',
      'sites.opening',
    ])
    .where('orders.house_id', '=', scope.houseId)
    .where('orders.client_id', '=', client)
    .where((expression) =>
      expression.or([
        ...(order === null ? [] : [expression('orders.id', '=', order)]),
        expression('orders.stage', 'not in', ['returned', 'abandoned']),
        expression('orders.returned_at', '>=', remembered(scope.now)),
      ]),
    )
    .orderBy((expression) => expression.case().when('orders.id', '=', order).then(0).else(1).end())
    .orderBy('orders.id', 'desc')
    .limit(mostOrders)
    .execute()

const inHand = (row: OrderOfClient, quote: QuoteInHand | null): OrderInHand => ({
  number: row.number,
  stage: row.stage,
  isRedo: row.redo_of !== null,
  watch: [row.brand, row.model, row.reference, row.serial].filter((name) => name !== ''),
  place: { name: [row.site_name, row.city].join(', '), timeZone: row.time_zone },
  quote,
})

const calendarOf = (place: OrderOfClient | undefined): SiteCalendar => {
  if (place === undefined) return { weekdays: [1, 2, 3, 4, 5] }
  const days = workingDays({
    country: place.country,
    region: place.region,
    opening: openingOf(place.opening),
  })
  return (day) => days.isWorkingDay(day)
}

const openingOf = (value: unknown): OpeningHours =>
  // oxlint-disable-next-line typescript/consistent-type-assertions -- written by the slice of sites alone, parsed at its door
  (typeof value === 'object' && value !== null ? value : {}) as OpeningHours

/** The lines of the latest quote the client has seen: their prices stand in no fact. */
const quoteInHand = async (scope: SharedScope, orderId: string): Promise<QuoteInHand | null> => {
  const rows = await scope.trx
    .selectFrom('quotes')
    .innerJoin('quote_lines', (join) =>
      join
        .onRef('quote_lines.house_id', '=', 'quotes.house_id')
        .onRef('quote_lines.quote_id', '=', 'quotes.id'),
    )
    .select([
      'quotes.version',
      'quotes.currency',
      'quote_lines.label',
      'quote_lines.necessity',
      'quote_lines.amount_minor',
      'quote_lines.tax_basis_points',
      'quote_lines.answer',
    ])
    .where('quotes.house_id', '=', scope.houseId)
    .where('quotes.order_id', '=', orderId)
    .where('quotes.state', 'in', ['sent', 'answered', 'expired'])
    .orderBy('quotes.version', 'desc')
    .orderBy('quote_lines.position')
    .limit(200)
    .execute()
  const first = rows[0]
  if (first === undefined) return null
  const lines = rows.filter(({ version }) => version === first.version)
  return {
    totalMinor: lines.reduce((sum, line) => sum + line.amount_minor, 0),
    currency: first.currency,
    taxBasisPoints: first.tax_basis_points,
    lines: lines.map((line) => ({
      label: line.label,
      price: { minor: line.amount_minor, currency: first.currency },
      ...necessityOf(line.necessity),
      ...(line.answer === null ? {} : { accepted: line.answer === 'approved' }),
    })),
  }
}

const necessityOf = (text: string) => {
  const kind = (['needed', 'advised', 'optional'] as const).find((known) => known === text)
  return kind === undefined ? {} : { kind }
}
