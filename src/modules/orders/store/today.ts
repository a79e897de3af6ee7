import { type SelectQueryBuilder, sql } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { StaffScope } from '#doors/scope.ts'
import { daysAfter } from '../domain/local-day.ts'
import { closedStages } from '../domain/stages.ts'
import { quietDays, type TodayReason } from '../domain/today-reasons.ts'

const countedUpTo = 1000
const shownOldest = 5
const dayInMs = 86_400_000
/** As much of a remark or a question as a line can show. */
const wordsShown = 160

interface Matter {
  readonly order_id: string | null
  /** A contact where nobody has recognised who writes. */
  readonly client_id: string | null
  readonly since: Date
  /** What was asked, remarked or taken on; null where the order says it all. */
  readonly words: string | null
}

const noWords = sql<null>`null::text`.as('words')

type Matters = SelectQueryBuilder<Rows, never, Matter>

/**
 * What waits for somebody, for one reason: how many (counted to a thousand), and the five oldest with their names. Every
 * reason is one scan of an index made for it, cut before names are joined; tables of other slices are read, not written.
 */
export const readMatters = async (scope: StaffScope, reason: TodayReason, today: string) => {
  const matters = mattersOf(scope, reason, today)
  const rows = await scope.trx
    .with('matters', () => matters.limit(countedUpTo + 1))
    .with('oldest', (cte) =>
      cte
        .selectFrom('matters')
        .selectAll()
        .select(sql<number>`count(*) over ()`.as('count'))
        .orderBy('since')
        .limit(shownOldest),
    )
    .selectFrom('oldest')
    .leftJoin('orders', (join) =>
      join.on('orders.house_id', '=', scope.houseId).onRef('orders.id', '=', 'oldest.order_id'),
    )
    .leftJoin('watches', (join) =>
      join.on('watches.house_id', '=', scope.houseId).onRef('watches.id', '=', 'orders.watch_id'),
    )
    .leftJoin('clients', (join) =>
      join
        .on('clients.house_id', '=', scope.houseId)
        .on((on) => on('clients.id', '=', on.fn.coalesce('orders.client_id', 'oldest.client_id'))),
    )
    .leftJoin('contacts', (join) =>
      join.on('contacts.house_id', '=', scope.houseId).onRef('contacts.id', '=', 'oldest.client_id'),
    )
    .select(['oldest.order_id', 'oldest.since', 'oldest.words', 'oldest.count', 'orders.number'])
    .select((row) => row.fn.coalesce('clients.id', 'contacts.id').as('client_id'))
    .select([
      'contacts.name as contact_name',
      'contacts.address as contact_address',
      'clients.given_name',
      'clients.family_name',
      'clients.company',
      'watches.brand',
      'watches.model',
      'watches.reference',
    ])
    .orderBy('oldest.since')
    .execute()
  const count = rows[0]?.count ?? 0
  return { rows, count: Math.min(count, countedUpTo), isMore: count > countedUpTo }
}

export type MatterRow = Awaited<ReturnType<typeof readMatters>>['rows'][number]

const mattersOf = (scope: StaffScope, reason: TodayReason, today: string): Matters => {
  switch (reason) {
    case 'questions-unanswered':
      return questions(scope)
    case 'duties-due':
      return dutiesDue(scope, today)
    case 'mentions':
      return mentions(scope)
    case 'quotes-to-send':
      return quotes(scope, 'draft')
    case 'quotes-without-answer':
      return quotes(scope, 'sent')
    case 'parts-to-order':
      return needs(scope, 'wanted', today)
    case 'parts-arrived':
      return needs(scope, 'arrived', today)
    case 'parts-late':
      return needs(scope, 'ordered', today)
    default:
      return ordersFor(scope, reason, today)
  }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayInMs)

const openOrders = (scope: StaffScope) => {
  const query = scope.trx
    .selectFrom('orders')
    .where('orders.house_id', '=', scope.houseId)
    .where('orders.stage', 'not in', [...closedStages])
  return atSites(scope, query)
}

type OrdersQuery = SelectQueryBuilder<Rows, 'orders', object>

// People of a site see what concerns their sites; those of the house see all.
const atSites = (scope: StaffScope, query: OrdersQuery): OrdersQuery => {
  const { siteIds } = scope.staff
  if (siteIds.length === 0) return query
  return query.where((order) =>
    order.or([order('site_id', 'in', [...siteIds]), order('workshop_site_id', 'in', [...siteIds])]),
  )
}

type OrderReason = Exclude<
  TodayReason,
  | 'questions-unanswered'
  | 'duties-due'
  | 'mentions'
  | 'quotes-to-send'
  | 'quotes-without-answer'
  | 'parts-to-order'
  | 'parts-arrived'
  | 'parts-late'
>

const ordersFor = (scope: StaffScope, reason: OrderReason, today: string): Matters => {
  const open = openOrders(scope)
  const chosen = choose(scope, { reason, today }, open)
  const since = sinceWhen[reason] ?? 'stage_since'
  const moment =
    since === 'promised_on' ? sql<Date>`promised_on::timestamptz` : sql<Date>`${sql.ref(`orders.${since}`)}`
  return chosen
    .select(['orders.id as order_id', 'orders.client_id'])
    .select([moment.as('since'), noWords])
    .orderBy(`orders.${since}`)
}

const sinceWhen: Partial<Record<OrderReason, 'wait_since' | 'promised_on' | 'ready_at'>> = {
  'promises-passed': 'promised_on',
  'promises-near': 'promised_on',
  'promises-endangered': 'promised_on',
  'promises-silent': 'promised_on',
  'ready-not-collected': 'ready_at',
  'waiting-part': 'wait_since',
  'waiting-client': 'wait_since',
  'waiting-partner': 'wait_since',
  'waiting-skill': 'wait_since',
  'in-transit': 'wait_since',
  incidents: 'wait_since',
}

const choose = (
  scope: StaffScope,
  asked: { reason: OrderReason; today: string },
  open: OrdersQuery,
): OrdersQuery => {
  const { today } = asked
  switch (asked.reason) {
    case 'promises-passed':
      return open.where('promised_on', '<', today).where('stage', '!=', 'ready')
    case 'promises-silent':
      return open.where('stage', '!=', 'ready').where(brokenInSilence)
    case 'promises-endangered':
      return open.where('stage', '!=', 'ready').where(isEndangered)
    case 'dates-to-confirm':
      return open
        .where('kind', '=', 'deposit')
        .where('stage', 'in', ['approved', 'in_work', 'controlled'])
        .where(owesDate)
    case 'promises-near':
      return open
        .where('promised_on', '>=', today)
        .where('promised_on', '<=', daysAfter(today, 2))
        .where('stage', '!=', 'ready')
    case 'to-assess':
      return open.where('stage', '=', 'received').where('wait_reason', 'is', null)
    case 'to-begin':
      return open.where('stage', '=', 'approved').where('wait_reason', 'is', null)
    case 'my-work':
      return open
        .where('assigned_to', '=', scope.staff.id)
        .where('stage', 'in', ['received', 'assessed', 'approved', 'in_work', 'controlled'])
    case 'to-control':
      return open.where('stage', '=', 'in_work').where('wait_reason', 'is', null).where(hasNoOpenOperation)
    case 'to-make-ready':
      return open.where('stage', '=', 'controlled')
    case 'ready-not-collected':
      return open
        .where('stage', '=', 'ready')
        .where('ready_at', '<', daysBefore(scope.now, quietDays.readyNotCollected))
    case 'unclaimed':
      return open.where('stage', 'in', ['ready', 'declined']).where(pastLegalClock(scope))
    case 'to-send-back':
      return open.where('stage', '=', 'declined')
    case 'nothing-moved':
      return open
        .where('wait_reason', 'is', null)
        .where('stage', '!=', 'ready')
        .where('stage_since', '<', daysBefore(scope.now, quietDays.nothingMoved))
    default:
      return open.where('wait_reason', '=', waitOf[asked.reason])
  }
}

const waitOf = {
  'waiting-part': 'part',
  'waiting-client': 'client',
  'waiting-partner': 'partner',
  'waiting-skill': 'skill',
  'in-transit': 'transit',
  incidents: 'incident',
} as const

// The last word given was broken, nobody said so, and no other date was given since: the manager's business first.
const brokenInSilence = sql<boolean>`
  (select p.state = 'broken' and p.in_silence from promises p
   where p.house_id = orders.house_id and p.order_id = orders.id order by p.position desc limit 1)`

const isEndangered = sql<boolean>`
  exists (
    select 1 from promise_forecasts f join promises p on p.house_id = f.house_id and p.id = f.promise_id
    where f.house_id = orders.house_id and f.order_id = orders.id
      and f.endangered_since is not null and p.state = 'standing'
  )`

// A quote was answered since the last date was given, or none was ever given: the client waits to hear when.
const owesDate = sql<boolean>`
  coalesce(
    (select max(q.answered_at) from quotes q
     where q.house_id = orders.house_id and q.order_id = orders.id and q.state = 'answered'),
    'epoch'::timestamptz
  ) > coalesce(
    (select max(p.given_at) from promises p where p.house_id = orders.house_id and p.order_id = orders.id),
    '-infinity'::timestamptz
  )`

const hasNoOpenOperation = sql<boolean>`
  exists (select 1 from operations o where o.house_id = orders.house_id and o.order_id = orders.id)
  and not exists (
    select 1 from operations o
    where o.house_id = orders.house_id and o.order_id = orders.id and o.state in ('open', 'started')
  )`

const pastLegalClock = (scope: StaffScope) => sql<boolean>`
  orders.stage_since + (
    select s.unclaimed_after_days * interval '1 day' from sites s
    where s.house_id = orders.house_id and s.id = orders.site_id
  ) < ${scope.now}`

const questions = (scope: StaffScope): Matters =>
  scope.trx
    .selectFrom('messages')
    .select(['order_id', 'created_at as since'])
    .select((message) => message.fn.coalesce('client_id', 'contact_id').as('client_id'))
    .select(sql<string>`left(body, ${wordsShown})`.as('words'))
    .where('house_id', '=', scope.houseId)
    .where('state', '=', 'received')
    .where('direction', '=', 'in')
    .orderBy('id')

// Taken on by this person for a day that has come: in the words it was promised in (`kind: words`), or what went wrong.
const dutiesDue = (scope: StaffScope, today: string): Matters =>
  scope.trx
    .selectFrom('duties')
    .leftJoin('recoveries', (join) =>
      join
        .onRef('recoveries.house_id', '=', 'duties.house_id')
        .onRef('recoveries.id', '=', 'duties.recovery_id'),
    )
    .select(['duties.order_id', 'subject_id as client_id'])
    .select(sql<Date>`duties.due_on::timestamptz`.as('since'))
    .select(
      sql<string>`left(coalesce(went_wrong, regexp_replace(what, '^\\w+: ', '')), ${wordsShown})`.as('words'),
    )
    .where('duties.house_id', '=', scope.houseId)
    .where('duties.owner_id', '=', scope.staff.id)
    .where('done_at', 'is', null)
    .where('duties.due_on', '<=', today)
    .orderBy('duties.due_on')

// Remarks that name this person, until they have opened the conversation.
const mentions = (scope: StaffScope): Matters =>
  scope.trx
    .selectFrom('remark_mentions')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.house_id', '=', 'remark_mentions.house_id')
        .onRef('messages.id', '=', 'remark_mentions.message_id'),
    )
    .select(['messages.order_id', 'messages.created_at as since'])
    .select((message) => message.fn.coalesce('messages.client_id', 'messages.contact_id').as('client_id'))
    .select(sql<string>`left(messages.body, ${wordsShown})`.as('words'))
    .where('remark_mentions.house_id', '=', scope.houseId)
    .where('remark_mentions.staff_id', '=', scope.staff.id)
    .where('remark_mentions.seen_at', 'is', null)
    .orderBy('messages.id')

// Drafts wait for us from the day they were begun; what was sent waits for the client, and after some days for a call.
const quotes = (scope: StaffScope, state: 'draft' | 'sent'): Matters =>
  atSites(scope, scope.trx.selectFrom('orders').where('orders.house_id', '=', scope.houseId))
    .innerJoin('quotes', (join) =>
      join.onRef('quotes.house_id', '=', 'orders.house_id').onRef('quotes.order_id', '=', 'orders.id'),
    )
    .select(['orders.id as order_id', 'orders.client_id', noWords])
    .select((quote) => quote.fn.coalesce('quotes.sent_at', 'quotes.created_at').as('since'))
    .where('quotes.house_id', '=', scope.houseId)
    .where('quotes.state', '=', state)
    .$if(state === 'sent', (query) =>
      query.where('quotes.sent_at', '<', daysBefore(scope.now, quietDays.quoteUnanswered)),
    )
    .orderBy('quotes.id')

const needs = (scope: StaffScope, state: 'wanted' | 'ordered' | 'arrived', today: string): Matters =>
  atSites(scope, scope.trx.selectFrom('orders').where('orders.house_id', '=', scope.houseId))
    .innerJoin('needs', (join) =>
      join.onRef('needs.house_id', '=', 'orders.house_id').onRef('needs.order_id', '=', 'orders.id'),
    )
    .select(['orders.id as order_id', 'orders.client_id', noWords])
    .select((need) => need.fn.coalesce('needs.arrived_at', 'needs.ordered_at', 'needs.wanted_at').as('since'))
    .where('needs.house_id', '=', scope.houseId)
    .where('needs.state', '=', state)
    .$if(state === 'ordered', (query) => query.where('needs.expected_on', '<', today))
    .orderBy('needs.id')
