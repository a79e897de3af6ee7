import { sql } from 'kysely'
import type { StaffScope } from '#doors/scope.ts'
import { listSites } from '#modules/sites/public.ts'
import { localDay } from '#platform/local-day.ts'
import { usualPromise } from '../domain/answer-due.ts'
import { owed, type AnsweringSite, type OwedLine, type Waiting } from '../domain/inbox-line.ts'
import { readAnswerPromises } from './answer-promises.ts'

/** Beyond this many open conversations nobody works from a list; the oldest are shown, and the screen says so. */
export const mostOwed = 1000

/**
 * Everybody who waits, with what is owed to them. Ids, moments and duties only: names are read for the page that is shown.
 * Reads orders and accounts of other slices, to know which site's hours the promise of answer runs by.
 */
const readWaiting = async (scope: StaffScope, today: string): Promise<Waiting[]> => {
  const { rows } = await sql<Row>`
    with waiting as (
      select coalesce(client_id, contact_id) as subject_id, client_id is null as is_contact,
        min(created_at) as since, max(created_at) as newest_at, count(*)::int as count,
        (array_agg(order_id order by id))[1] as order_id, (array_agg(account_id order by id))[1] as account_id
      from messages
      where house_id = ${scope.houseId} and state = 'received' and direction = 'in'
        and coalesce(client_id, contact_id) is not null
      group by 1, 2 order by 3 limit ${mostOwed + 1}
    ), mentioned as (
      select distinct coalesce(m.client_id, m.contact_id) as subject_id, m.client_id is null as is_contact, min(m.created_at) as at
      from remark_mentions r join messages m on m.house_id = r.house_id and m.id = r.message_id
      where r.house_id = ${scope.houseId} and r.staff_id = ${scope.staff.id} and r.seen_at is null
      group by 1, 2
    ), taken_on as (
      select coalesce(c.merged_into, d.subject_id) as subject_id, c.id is null as is_contact, min(d.due_on)::timestamptz as at
      from duties d left join clients c on c.house_id = d.house_id and c.id = d.subject_id
      where d.house_id = ${scope.houseId} and d.owner_id = ${scope.staff.id} and d.done_at is null and d.due_on <= ${today}
        and d.subject_id is not null
      group by 1, 2
    ), aside as (
      select subject_id, is_contact, at from mentioned
      union all
      select subject_id, is_contact, at from taken_on
      union all
      select d.subject_id, not exists (select from clients c where c.house_id = d.house_id and c.id = d.subject_id), d.changed_at
      from conversation_duties d where d.house_id = ${scope.houseId} and d.needs_fact <> ''
    ), subjects as (
      select subject_id, is_contact, since, newest_at, count, order_id, account_id from waiting
      union all
      select a.subject_id, bool_and(a.is_contact), min(a.at), min(a.at), 0, null, null from aside a
      where a.subject_id is not null and not exists (select from waiting w where w.subject_id = a.subject_id)
      group by 1
    )
    select s.subject_id, s.is_contact, s.since, s.newest_at, s.count,
      coalesce(o.site_id, a.site_id, (
        select l.site_id from orders l where l.house_id = ${scope.houseId} and l.client_id = s.subject_id
        order by l.id desc limit 1
      )) as site_id,
      d.assigned_to, d.snoozed_until, d.changed_at, coalesce(d.needs_fact, '') as needs_fact,
      exists (select from mentioned n where n.subject_id = s.subject_id) as mentions_me,
      exists (select from taken_on k where k.subject_id = s.subject_id) as owed_by_me
    from subjects s
    left join orders o on o.house_id = ${scope.houseId} and o.id = s.order_id
    left join channel_accounts a on a.house_id = ${scope.houseId} and a.id = s.account_id
    left join conversation_duties d on d.house_id = ${scope.houseId} and d.subject_id = s.subject_id
  `.execute(scope.trx)
  return rows.map(asWaiting)
}

const asWaiting = (row: Row): Waiting => ({
  subjectId: row.subject_id,
  isContact: row.is_contact,
  since: row.since,
  newestAt: row.newest_at,
  count: row.count,
  siteId: row.site_id,
  assignedTo: row.assigned_to,
  snoozedUntil: row.snoozed_until,
  dutyChangedAt: row.changed_at,
  needsFact: row.needs_fact,
  mentionsMe: row.mentions_me,
  owedByMe: row.owed_by_me,
})

interface Row {
  readonly subject_id: string
  readonly is_contact: boolean
  readonly since: Date
  readonly newest_at: Date
  readonly count: number
  readonly site_id: string | null
  readonly assigned_to: string | null
  readonly snoozed_until: Date | null
  readonly changed_at: Date | null
  readonly needs_fact: string
  readonly mentions_me: boolean
  readonly owed_by_me: boolean
}

// A house without a site has nobody to answer; the ordinary week of its country's neighbours stands in.
const anywhere: AnsweringSite = {
  place: { country: 'CH', region: null, timeZone: 'Europe/Zurich', opening: {} },
  promise: usualPromise,
}

/** What the house owes, each by the hours of the site that owes it. People of a site see theirs and what belongs to none. */
export const readOwed = async (scope: StaffScope): Promise<OwedLine[]> => {
  const promises = await readAnswerPromises(scope)
  const sites = await listSites(scope)
  const answering = new Map(
    sites.map((site) => [site.id, { place: site, promise: promises.get(site.id)?.promise ?? usualPromise }]),
  )
  const [first] = sites.filter(({ isActive }) => isActive)
  const fallback = answering.get(first?.id ?? '') ?? anywhere
  const { siteIds, id } = scope.staff
  const isTheirs = (line: Waiting): boolean =>
    siteIds.length === 0 ||
    line.siteId === null ||
    siteIds.includes(line.siteId) ||
    line.assignedTo === id ||
    line.mentionsMe ||
    line.owedByMe
  return (await readWaiting(scope, localDay(scope.now, first?.timeZone ?? 'UTC')))
    .filter(isTheirs)
    .map((waiting) => owed(waiting, answering.get(waiting.siteId ?? '') ?? fallback, scope.now))
}

/** Who these are and what they said first, for the lines of one page. */
export const readFaces = async (
  scope: StaffScope,
  subjects: readonly string[],
): Promise<Map<string, Face>> => {
  if (subjects.length === 0) return new Map()
  const ids = sql.join(subjects.map((id) => sql`${id}::uuid`))
  const { rows } = await sql<Face>`
    select s.id as subject_id, coalesce(c.given_name, '') as given_name, coalesce(c.family_name, '') as family_name,
      coalesce(c.company, '') as company, coalesce(c.language, '') as language, coalesce(k.name, '') as contact_name,
      coalesce(k.address, '') as contact_address,
      coalesce(f.channel, '') as channel, coalesce(f.body, '') as body, coalesce(f.subject, '') as subject,
      coalesce(f.triage, '') as triage, f.order_id, coalesce(f.number, '') as number,
      f.order_id is null and f.suggested_order_id is not null as is_guess, coalesce(st.name, '') as assigned_name,
      coalesce(d.version, 0) as duty_version
    from unnest(array[${ids}]) as s (id)
    left join clients c on c.house_id = ${scope.houseId} and c.id = s.id
    left join contacts k on k.house_id = ${scope.houseId} and k.id = s.id
    left join conversation_duties d on d.house_id = ${scope.houseId} and d.subject_id = s.id
    left join staff st on st.house_id = ${scope.houseId} and st.id = d.assigned_to
    left join lateral (
      select m.id, m.channel, m.body, m.subject, m.triage, m.order_id, m.suggested_order_id, o.number from messages m
      left join orders o on o.house_id = m.house_id and o.id = coalesce(m.order_id, m.suggested_order_id)
      where m.house_id = ${scope.houseId} and (m.client_id = s.id or m.contact_id = s.id and m.client_id is null)
        and m.state = 'received' and m.direction = 'in'
      order by m.id limit 1
    ) f on true
  `.execute(scope.trx)
  return new Map(rows.map((row) => [row.subject_id, row]))
}

/** Empty words where there is nothing to say; ids are null. */
export interface Face {
  readonly subject_id: string
  readonly given_name: string
  readonly family_name: string
  readonly company: string
  readonly language: string
  readonly contact_name: string
  readonly contact_address: string
  readonly channel: string
  readonly body: string
  readonly subject: string
  readonly triage: string
  readonly order_id: string | null
  readonly number: string
  readonly is_guess: boolean
  readonly assigned_name: string
  readonly duty_version: number
}
