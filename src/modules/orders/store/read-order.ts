import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'
import { composedOnce } from './composed-once.ts'
import { orderTimeline } from './queries.ts'

type FromOrder = ExpressionBuilder<Rows, 'orders'>

/**
 * Everything the page of one order shows, in three statements: the order with its names, what hangs on it, its facts.
 * It reads the tables of other slices on purpose: one page asks once, not once per slice, and a thousand readers of
 * orders cost a third of what a call per slice does.
 */
export const readOrderPage = async (scope: SharedScope, id: string) => {
  const { houseId } = scope
  const [[head], [hanging], timeline] = await Promise.all([
    readHead(scope.trx, { houseId, id }),
    readHanging(scope.trx, { houseId, id }),
    orderTimeline(scope, id),
  ])
  if (head === undefined || hanging === undefined) return undefined
  const people = await readNames(
    scope,
    timeline.flatMap(({ actor }) => (actor.kind === 'staff' && actor.id !== null ? [actor.id] : [])),
  )
  return { head, hanging, timeline, people }
}

export type OrderHead = Awaited<ReturnType<typeof readHead>>[number]

const readHead = composedOnce(['houseId', 'id'], (trx, { houseId, id }) =>
  trx
    .selectFrom('orders')
    .innerJoin('watches', (join) =>
      join.on('watches.house_id', '=', houseId).onRef('watches.id', '=', 'orders.watch_id'),
    )
    .innerJoin('sites as site', (join) =>
      join.on('site.house_id', '=', houseId).onRef('site.id', '=', 'orders.site_id'),
    )
    .innerJoin('sites as workshop', (join) =>
      join.on('workshop.house_id', '=', houseId).onRef('workshop.id', '=', 'orders.workshop_site_id'),
    )
    .leftJoin('clients', (join) =>
      join.on('clients.house_id', '=', houseId).onRef('clients.id', '=', 'orders.client_id'),
    )
    .leftJoin('staff', (join) =>
      join.on('staff.house_id', '=', houseId).onRef('staff.id', '=', 'orders.assigned_to'),
    )
    .leftJoin('orders as first', (join) =>
      join.on('first.house_id', '=', houseId).onRef('first.id', '=', 'orders.redo_of'),
    )
    .selectAll('orders')
    .select([
      'watches.brand',
      'watches.model',
      'watches.reference',
      'watches.serial',
      'watches.serial_state',
      'watches.calibre',
    ])
    .select(['watches.movement', 'watches.material', 'watches.strap', 'watches.dial', 'watches.marks'])
    .select([
      'site.name as site_name',
      'site.time_zone',
      'site.unclaimed_after_days',
      'workshop.name as workshop_name',
    ])
    .select(['clients.given_name', 'clients.family_name', 'clients.company', 'clients.mail', 'clients.phone'])
    .select([
      'clients.language as client_language',
      'clients.street',
      'clients.postal_code',
      'clients.city',
      'clients.country',
    ])
    .select(['staff.name as assigned_name', 'first.number as first_number'])
    .where('orders.house_id', '=', houseId)
    .where('orders.id', '=', id),
)

const readHanging = composedOnce(['houseId', 'id'], (trx, { houseId, id }) =>
  trx
    .selectFrom('orders')
    .select((row) => [
      jsonArrayFrom(mandates(row)).as('mandates'),
      jsonArrayFrom(accessories(row)).as('accessories'),
      jsonArrayFrom(loans(row)).as('loans'),
      jsonArrayFrom(services(row)).as('services'),
      jsonArrayFrom(photographs(row)).as('photographs'),
      jsonArrayFrom(operations(row)).as('operations'),
      jsonArrayFrom(needs(row)).as('needs'),
      jsonArrayFrom(quotes(row)).as('quotes'),
      jsonArrayFrom(invoices(row)).as('invoices'),
      jsonArrayFrom(promises(row)).as('promises'),
      jsonArrayFrom(warranties(row)).as('warranties'),
      jsonArrayFrom(redos(row)).as('redos'),
    ])
    .where('orders.house_id', '=', houseId)
    .where('orders.id', '=', id),
)

// Aliases are the names the page uses: what comes back from JSON is handed on as it is.

const mandates = (row: FromOrder) =>
  row
    .selectFrom('mandates as m')
    .select([
      'm.version',
      'm.polish_case as polishCase',
      'm.polish_bracelet as polishBracelet',
      'm.keep_dial as keepDial',
    ])
    .select([
      'm.return_old_parts as returnOldParts',
      'm.movement_exchange as movementExchange',
      'm.ceiling_minor as ceilingMinor',
    ])
    .select(['m.remark', 'm.agreed_at as agreedAt', 'm.agreed_by as agreedBy'])
    .whereRef('m.house_id', '=', 'orders.house_id')
    .whereRef('m.order_id', '=', 'orders.id')
    .orderBy('m.version')

const accessories = (row: FromOrder) =>
  row
    .selectFrom('accessories as a')
    .select(['a.id', 'a.label', 'a.description', 'a.returned_at as returnedAt'])
    .whereRef('a.house_id', '=', 'orders.house_id')
    .whereRef('a.order_id', '=', 'orders.id')
    .orderBy('a.id')

const loans = (row: FromOrder) =>
  row
    .selectFrom('loans as l')
    .select(['l.id', 'l.label', 'l.lent_at as lentAt', 'l.returned_at as returnedAt'])
    .whereRef('l.house_id', '=', 'orders.house_id')
    .whereRef('l.order_id', '=', 'orders.id')
    .orderBy('l.id')

const services = (row: FromOrder) =>
  row
    .selectFrom('order_services as s')
    .select([
      's.id',
      's.service_id as serviceId',
      's.label',
      's.amount_minor as amountMinor',
      's.tax_basis_points as taxBasisPoints',
    ])
    .select(['s.is_agreed as isAgreed', 's.minutes', 's.skill'])
    .whereRef('s.house_id', '=', 'orders.house_id')
    .whereRef('s.order_id', '=', 'orders.id')
    .orderBy('s.position')

const photographs = (row: FromOrder) =>
  row
    .selectFrom('order_photographs as p')
    .select([
      'p.id',
      'p.file_id as fileId',
      'p.moment',
      'p.caption',
      'p.annotations',
      'p.shown_to_client as shownToClient',
      'p.taken_at as takenAt',
    ])
    .whereRef('p.house_id', '=', 'orders.house_id')
    .whereRef('p.order_id', '=', 'orders.id')
    .orderBy('p.id')

const operations = (row: FromOrder) =>
  row
    .selectFrom('operations as o')
    .select([
      'o.id',
      'o.label',
      'o.skill',
      'o.minutes',
      'o.state',
      'o.surface',
      'o.assigned_to as assignedTo',
      'o.done_at as doneAt',
    ])
    .select(['o.minutes_spent as minutesSpent', 'o.version'])
    .whereRef('o.house_id', '=', 'orders.house_id')
    .whereRef('o.order_id', '=', 'orders.id')
    .orderBy('o.position')

const needs = (row: FromOrder) =>
  row
    .selectFrom('needs as n')
    .select([
      'n.id',
      'n.part',
      'n.part_number as partNumber',
      'n.state',
      'n.supplier',
      'n.expected_on as expectedOn',
      'n.version',
    ])
    .whereRef('n.house_id', '=', 'orders.house_id')
    .whereRef('n.order_id', '=', 'orders.id')
    .orderBy('n.id')

const quotes = (row: FromOrder) =>
  row
    .selectFrom('quotes as q')
    .select([
      'q.id',
      'q.version',
      'q.kind',
      'q.state',
      'q.valid_until as validUntil',
      'q.sent_at as sentAt',
      'q.answered_at as answeredAt',
    ])
    .select((quote) => [
      quote.fn.coalesce(lineCount(quote), quote.lit(0)).as('lines'),
      quote.fn.coalesce(approvedSum(quote), quote.lit(0)).as('approvedMinor'),
    ])
    .whereRef('q.house_id', '=', 'orders.house_id')
    .whereRef('q.order_id', '=', 'orders.id')
    .orderBy('q.version')

type Quotes = Rows & { q: Rows['quotes'] }

type Quote = ExpressionBuilder<Quotes, 'orders' | 'q'>

// Lines, not their sum: alternatives of one job would be counted twice. What the whole costs is for the quote to say.
const lineCount = (quote: Quote) =>
  quote
    .selectFrom('quote_lines as ql')
    .select((line) => line.fn.countAll<number>().as('count'))
    .whereRef('ql.house_id', '=', 'q.house_id')
    .whereRef('ql.quote_id', '=', 'q.id')

const approvedSum = (quote: Quote) =>
  quote
    .selectFrom('quote_lines as ql')
    .select((line) => line.fn.sum<number>('ql.amount_minor').as('sum'))
    .whereRef('ql.house_id', '=', 'q.house_id')
    .whereRef('ql.quote_id', '=', 'q.id')
    .where('ql.answer', '=', 'approved')

type Invoice = ExpressionBuilder<Rows & { i: Rows['invoices'] }, 'orders' | 'i'>

const paidSum = (invoice: Invoice) =>
  invoice
    .selectFrom('payments as y')
    .select((payment) => payment.fn.sum<number>('y.amount_minor').as('sum'))
    .whereRef('y.house_id', '=', 'i.house_id')
    .whereRef('y.invoice_id', '=', 'i.id')

const invoices = (row: FromOrder) =>
  row
    .selectFrom('invoices as i')
    .select([
      'i.id',
      'i.number',
      'i.currency',
      'i.total_minor as totalMinor',
      'i.issued_at as issuedAt',
      'i.due_on as dueOn',
    ])
    .select((invoice) => invoice.fn.coalesce(paidSum(invoice), invoice.lit(0)).as('paidMinor'))
    .whereRef('i.house_id', '=', 'orders.house_id')
    .whereRef('i.order_id', '=', 'orders.id')
    .orderBy('i.id')

const promises = (row: FromOrder) =>
  row
    .selectFrom('promises as p')
    .select([
      'p.id',
      'p.position',
      'p.window_from as windowFrom',
      'p.window_until as windowUntil',
      'p.promised_on as promisedOn',
    ])
    .select(['p.probability', 'p.state', 'p.reason', 'p.given_at as givenAt'])
    .whereRef('p.house_id', '=', 'orders.house_id')
    .whereRef('p.order_id', '=', 'orders.id')
    .orderBy('p.position')

const warranties = (row: FromOrder) =>
  row
    .selectFrom('warranties as w')
    .select(['w.starts_on as startsOn', 'w.ends_on as endsOn', 'w.scope'])
    .whereRef('w.house_id', '=', 'orders.house_id')
    // A redo lives under the warranty of its first order.
    .where((w) => w('w.order_id', '=', w.fn.coalesce('orders.redo_of', 'orders.id')))

const redos = (row: FromOrder) =>
  row
    .selectFrom('orders as r')
    .select(['r.id', 'r.number', 'r.stage'])
    .whereRef('r.house_id', '=', 'orders.house_id')
    .whereRef('r.watch_id', '=', 'orders.watch_id')
    .whereRef('r.redo_of', '=', 'orders.id')
    .orderBy('r.id')

/** Whose names stand in a timeline. */
const readNames = async (scope: SharedScope, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
