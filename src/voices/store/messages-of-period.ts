import type { SharedScope } from '#doors/scope.ts'
import { readFacts } from '#facts/read.ts'
import type { ClientNow, WatchWithUs } from '../coherence/judge-coherence.ts'
import { dayAt, hourAt, textOf } from '../read-payload.ts'
import { channelNames, type ChannelName } from '../channel-names.ts'

export interface Period {
  readonly from: Date
  readonly until: Date
}

const mostReplayed = 2000

/** Purposes a rule can hold at all. */
const holdable = ['survey', 'care', 'commercial'] as const

interface MessageThen {
  readonly clientId: string
  readonly purpose: (typeof holdable)[number]
  readonly channel: ChannelName
  readonly at: Date
  readonly hasLeft: boolean
}

/** What was ready to be said in a period, oldest first. */
export const readMessagesOf = async (scope: SharedScope, { from, until }: Period): Promise<MessageThen[]> => {
  const rows = await scope.trx
    .selectFrom('messages')
    .select(['client_id', 'purpose', 'channel', 'created_at', 'state'])
    .where('house_id', '=', scope.houseId)
    .where('direction', '=', 'out')
    .where('purpose', 'in', [...holdable])
    .where('created_at', '>=', from)
    .where('created_at', '<', until)
    .orderBy('id')
    .limit(mostReplayed)
    .execute()
  return rows.flatMap((row) => {
    const purpose = holdable.find((known) => known === row.purpose)
    const channel = channelNames.find((known) => known === row.channel)
    if (row.client_id === null || purpose === undefined || channel === undefined) return []
    return [
      {
        clientId: row.client_id,
        purpose,
        channel,
        at: row.created_at,
        hasLeft: row.state === 'sent',
      },
    ]
  })
}

/** How things stood with the client when the message was written, as the rules want to know it. */
export const readClientThen = async (
  scope: SharedScope,
  message: MessageThen,
  sentLately: number,
): Promise<ClientNow> => {
  const orders = await ordersThen(scope, message)
  const consent = await scope.trx
    .selectFrom('consents')
    .select('granted')
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', message.clientId)
    .where('purpose', '=', message.purpose)
    .where('channel', '=', message.channel)
    .where('changed_at', '<=', message.at)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const watches: WatchWithUs[] = []
  for (const order of orders) watches.push(await watchThen(scope, order, message.at))
  return {
    watches,
    consent: consent?.granted ?? null,
    sentLately,
    hour: hourAt(orders[0]?.time_zone ?? 'Europe/Zurich', message.at),
  }
}

const ordersThen = (scope: SharedScope, { clientId, at }: MessageThen) =>
  scope.trx
    .selectFrom('orders')
    .innerJoin('sites', (join) =>
      join.onRef('sites.house_id', '=', 'orders.house_id').onRef('sites.id', '=', 'orders.site_id'),
    )
    .select(['orders.id', 'orders.number', 'orders.redo_of', 'sites.time_zone'])
    .where('orders.house_id', '=', scope.houseId)
    .where('orders.client_id', '=', clientId)
    .where('orders.received_at', '<=', at)
    .orderBy('orders.id', 'desc')
    .limit(20)
    .execute()

type OrderThen = Awaited<ReturnType<typeof ordersThen>>[number]

// One of each stands open per order at a time, so the last word says whether it did.
const disputeKinds: readonly string[] = ['dispute-opened', 'dispute-closed']
const recoveryKinds: readonly string[] = ['recovery-opened', 'recovery-closed']
const kindsThen = [
  'stage-changed',
  'waiting-began',
  'waiting-ended',
  'promise-given',
  'promise-released',
  ...disputeKinds,
  ...recoveryKinds,
]

const lastOf = (facts: readonly { readonly kind: string }[], kinds: readonly string[]): string | undefined =>
  facts.findLast(({ kind }) => kinds.includes(kind))?.kind

/** The ledger read up to a moment: stage, wait and promise as they stood. */
const watchThen = async (scope: SharedScope, order: OrderThen, at: Date): Promise<WatchWithUs> => {
  const facts = await readFacts(scope, {
    order: order.id,
    until: at,
    kinds: kindsThen,
  })
  const stage = facts.findLast(({ kind }) => kind === 'stage-changed')
  const wait = facts.findLast(({ kind }) => kind === 'waiting-began' || kind === 'waiting-ended')
  const promise = facts.findLast(({ kind }) => kind === 'promise-given' || kind === 'promise-released')
  const until = promise?.kind === 'promise-given' ? textOf(promise, 'windowUntil') : ''
  return {
    number: order.number,
    stage: stage === undefined ? 'received' : textOf(stage, 'to'),
    waitReason: wait?.kind === 'waiting-began' ? textOf(wait, 'reason') : null,
    isRedo: order.redo_of !== null,
    isDisputed: lastOf(facts, disputeKinds) === 'dispute-opened',
    isInRecovery: lastOf(facts, recoveryKinds) === 'recovery-opened',
    promisedOn: until === '' ? null : until,
    today: dayAt(order.time_zone)(at),
  }
}
