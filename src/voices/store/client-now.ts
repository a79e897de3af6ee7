import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import type { Purpose } from '../purposes.ts'
import type { ChannelName } from '../channel-names.ts'
import { dayAt, hourAt } from '../read-payload.ts'
import type { ClientNow } from '../coherence/judge-coherence.ts'
import type { CoherenceRules } from '../coherence/rules.ts'

interface About {
  readonly client: string
  readonly purpose: Purpose
  readonly channel: ChannelName
  /** The edition that rules; it says what counts against the cap. */
  readonly rules: CoherenceRules
}

/** How things stand with a client at this moment, as the rules want to know it. */
export const readClientNow = async (scope: SharedScope, about: About): Promise<ClientNow> => {
  const watches = await watchesWithUs(scope, about.client)
  const timeZone = watches[0]?.time_zone ?? (await zoneOfHouse(scope))
  return {
    watches: watches.map((row) => ({
      number: row.number,
      stage: row.stage,
      waitReason: row.wait_reason,
      isRedo: row.redo_of !== null,
      isDisputed: row.is_disputed,
      isInRecovery: row.is_in_recovery,
      promisedOn: row.promised_on,
      today: dayAt(row.time_zone)(scope.now),
    })),
    consent: await standingConsent(scope, about),
    sentLately: await sentLately(scope, about.client, about.rules),
    hour: hourAt(timeZone, scope.now),
  }
}

// Reads the orders' rows beside the slice that owns them: a gate that every message passes may not load whole orders.
const watchesWithUs = (scope: SharedScope, clientId: string) =>
  scope.trx
    .selectFrom('orders')
    .innerJoin('sites', (join) =>
      join.onRef('sites.house_id', '=', 'orders.house_id').onRef('sites.id', '=', 'orders.site_id'),
    )
    .select([
      'orders.number',
      'orders.stage',
      'orders.wait_reason',
      'orders.redo_of',
      'orders.promised_on',
      'sites.time_zone',
    ])
    .select([isOpen('disputes').as('is_disputed'), isOpen('recoveries').as('is_in_recovery')])
    .where('orders.house_id', '=', scope.houseId)
    .where('orders.client_id', '=', clientId)
    .orderBy('orders.id', 'desc')
    .limit(100)
    .execute()

const isOpen = (table: 'disputes' | 'recoveries') => sql<boolean>`
  exists (
    select from ${sql.table(table)} t
    where t.house_id = orders.house_id and t.order_id = orders.id and t.closed_at is null
  )`

// A client without any order has no site of their own: the house's first stands for their clock.
const zoneOfHouse = async (scope: SharedScope): Promise<string> => {
  const site = await scope.trx
    .selectFrom('sites')
    .select('time_zone')
    .where('house_id', '=', scope.houseId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return site?.time_zone ?? 'Europe/Zurich'
}

const standingConsent = async (
  scope: SharedScope,
  { client, purpose, channel }: About,
): Promise<boolean | null> => {
  // Nobody is asked whether their order may be spoken of.
  if (purpose === 'service' || purpose === 'answer') return null
  const row = await scope.trx
    .selectFrom('consents')
    .select('granted')
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', client)
    .where('purpose', '=', purpose)
    .where('channel', '=', channel)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.granted ?? null
}

const sentLately = async (scope: SharedScope, clientId: string, rules: CoherenceRules): Promise<number> => {
  const since = new Date(scope.now.getTime() - rules.cap.days * 86_400_000)
  const { count } = await scope.trx
    .selectFrom('messages')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .where('direction', '=', 'out')
    .where('purpose', 'in', [...rules.held])
    .where('state', '=', 'sent')
    .where('sent_at', '>=', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Stops since a moment, by rule: a reading of the facts, in which a message the same rule stopped twice is one. */
export const countStops = async (
  scope: SharedScope,
  since: Date,
): Promise<{ rule: string; count: number }[]> => {
  const rule = sql<string>`coalesce(payload->>'rule', '')`
  const rows = await scope.trx
    .selectFrom('facts')
    .select([rule.as('rule'), sql<number>`count(distinct payload->>'messageId')`.as('count')])
    .where('house_id', '=', scope.houseId)
    .where('kind', '=', 'message-held')
    .where('at', '>=', since)
    .groupBy(rule)
    .execute()
  return rows.map((row) => ({ rule: row.rule, count: Number(row.count) }))
}
