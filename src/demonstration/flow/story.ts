import type { Actor } from '#facts/actor.ts'
import type { NewFact } from '#facts/catalogue.ts'
import { forbidsMove, waitingAfterMove, type CustodyMove } from '#modules/orders/domain/custody.ts'
import { changeOfStage } from '#modules/orders/domain/stage-change.ts'
import type { OrderStage, WaitReason } from '#modules/orders/domain/stages.ts'
import { isRefusal } from '#platform/refusal.ts'
import { minute } from './local-time.ts'
import type { Flow, Fresh, HistoryFact, Place, SimulatedClient, SimulatedWatch } from './world.ts'

/** The tables that belong to one order, in the order in which they are written. */
export interface StoryRows {
  readonly mandates: Fresh<'mandates'>[]
  readonly accessories: Fresh<'accessories'>[]
  readonly order_photographs: Fresh<'order_photographs'>[]
  readonly order_services: (Fresh<'order_services'> & { code: string })[]
  readonly custody_moves: Fresh<'custody_moves'>[]
  readonly findings: Fresh<'findings'>[]
  readonly quotes: Fresh<'quotes'>[]
  readonly quote_lines: Fresh<'quote_lines'>[]
  readonly operations: Fresh<'operations'>[]
  readonly needs: Fresh<'needs'>[]
  readonly promises: Fresh<'promises'>[]
  readonly measurements: Fresh<'measurements'>[]
  readonly final_controls: Fresh<'final_controls'>[]
  readonly redo_causes: Fresh<'redo_causes'>[]
  readonly warranties: Fresh<'warranties'>[]
  readonly invoices: Fresh<'invoices'>[]
  readonly payments: Fresh<'payments'>[]
  readonly messages: Fresh<'messages'>[]
  readonly portal_links: Fresh<'portal_links'>[]
  readonly disputes: Fresh<'disputes'>[]
  readonly recoveries: Fresh<'recoveries'>[]
  readonly duties: Fresh<'duties'>[]
}

/** The order's row as it stands at each moment; ends as it is written. */
export interface OrderState {
  readonly id: string
  readonly number: string
  readonly kind: 'deposit' | 'while_you_wait'
  readonly receivedAt: Date
  readonly clientWords: string
  readonly condition: string
  readonly diagnosisFeeMinor: number
  readonly redoOf: string | null
  stage: OrderStage
  stageSince: Date
  waitReason: WaitReason | null
  waitSince: Date | null
  waitNote: string
  outcome: 'serviced' | 'declined' | 'cancelled' | 'abandoned' | null
  readyAt: Date | null
  returnedAt: Date | null
  feeWaived: boolean
  holderKind: 'site' | 'courier' | 'partner' | 'client'
  holderSiteId: string | null
  holderName: string
  assignedTo: string | null
  promisedOn: string | null
}

export interface Story {
  readonly order: OrderState
  readonly client: SimulatedClient
  readonly watch: SimulatedWatch
  /** Where it was taken in, and where it is worked on. */
  readonly counter: Place
  readonly workshop: Place
  /** What it came for: the code of its first service. */
  readonly routing: string
  readonly rows: StoryRows
  readonly facts: HistoryFact[]
  /** Set when a repair under warranty brings it back to the same bench. */
  readonly first: Story | null
  /** Letters whose words are not written out yet: that takes longer than all the rest and can wait. */
  readonly letters: (() => void)[]
}

export const noRows = (): StoryRows => ({
  mandates: [],
  accessories: [],
  order_photographs: [],
  order_services: [],
  custody_moves: [],
  findings: [],
  quotes: [],
  quote_lines: [],
  operations: [],
  needs: [],
  promises: [],
  measurements: [],
  final_controls: [],
  redo_causes: [],
  warranties: [],
  invoices: [],
  payments: [],
  messages: [],
  portal_links: [],
  disputes: [],
  recoveries: [],
  duties: [],
})

type Told<F> = F extends { kind: infer K; payload: infer P }
  ? { readonly kind: K; readonly payload: P }
  : never

/** A fact as a story tells it: the rest is the story's own. */
export type FactCore = Told<NewFact>

/** Writes down what happens now. */
export const tell = (flow: Flow, story: Story, told: { by: Actor } & FactCore): void => {
  const { by, ...core } = told
  story.facts.push({
    ...core,
    order: story.order.id,
    watch: story.watch.row.id,
    client: story.client.row.id,
    site: story.counter.id,
    at: new Date(flow.agenda.now),
    actor: by,
    place: flow.nextPlace(),
  })
}

export const moment = (flow: Flow): Date => new Date(flow.agenda.now)

/** One arrow, by the product's own rule; a simulation that would break it stops. */
export const step = (flow: Flow, story: Story, { to, by }: { to: OrderStage; by: Actor }): void => {
  const { order } = story
  const from = order.stage
  const change = changeOfStage(
    {
      stage: from,
      outcome: order.outcome,
      ready_at: order.readyAt,
      returned_at: order.returnedAt,
      wait_reason: order.waitReason,
      diagnosis_fee_minor: order.diagnosisFeeMinor,
      diagnosis_fee_waived: order.feeWaived,
    },
    to,
    moment(flow),
  )
  if (isRefusal(change)) throw new Error(`${order.number}: ${from} → ${to} is no step`)
  if (change.endsWaiting) stopWaiting(flow, story, by)
  order.stage = change.stage
  order.stageSince = moment(flow)
  order.outcome = change.outcome
  order.readyAt = change.readyAt
  order.returnedAt = change.returnedAt
  tell(flow, story, { by, kind: 'stage-changed', payload: { from, to } })
  if (change.waivesDiagnosisFee) {
    order.feeWaived = true
    const payload = { amountMinor: order.diagnosisFeeMinor, currency: story.counter.currency }
    tell(flow, story, { by, kind: 'diagnosis-fee-waived', payload })
  }
  if (change.closes && change.outcome !== null)
    tell(flow, story, { by, kind: 'order-closed', payload: { outcome: change.outcome } })
}

export const startWaiting = (
  flow: Flow,
  story: Story,
  wait: { reason: WaitReason; note: string; by: Actor },
): void => {
  const { order } = story
  const goesOn = order.waitReason === wait.reason
  if (!goesOn) stopWaiting(flow, story, wait.by)
  order.waitNote = wait.note
  if (goesOn) return
  order.waitReason = wait.reason
  order.waitSince = moment(flow)
  const note = wait.note === '' ? {} : { note: wait.note }
  tell(flow, story, { by: wait.by, kind: 'waiting-began', payload: { reason: wait.reason, ...note } })
}

export const stopWaiting = (flow: Flow, story: Story, by: Actor): void => {
  const { order } = story
  if (order.waitReason === null || order.waitSince === null) return
  const minutes = Math.round((flow.agenda.now - order.waitSince.getTime()) / minute)
  tell(flow, story, { by, kind: 'waiting-ended', payload: { reason: order.waitReason, minutes } })
  order.waitReason = null
  order.waitSince = null
  order.waitNote = ''
}

/** A hand-over with its signature; open orders wait for the road and wake on arrival, as in the product. */
export const handOver = (flow: Flow, story: Story, move: CustodyMove & { by: Actor }): void => {
  const { order } = story
  const { by } = move
  const holder = {
    holder_kind: order.holderKind,
    holder_site_id: order.holderSiteId,
    holder_name: order.holderName,
  }
  const forbidden = forbidsMove(holder, move)
  if (forbidden !== undefined) throw new Error(`${order.number}: ${forbidden.code}`)
  story.rows.custody_moves.push({
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: order.id,
    at: moment(flow),
    from_kind: order.holderKind,
    from_name: order.holderName,
    to_kind: move.toKind,
    to_name: move.toName,
    to_site_id: move.toSiteId ?? null,
    signed_by: move.signedBy,
    tracking: move.tracking ?? '',
  })
  const tracking = move.tracking === undefined ? {} : { tracking: move.tracking }
  tell(flow, story, {
    by,
    kind: 'custody-moved',
    payload: {
      fromKind: order.holderKind,
      fromName: order.holderName,
      toKind: move.toKind,
      toName: move.toName,
      signedBy: move.signedBy,
      ...tracking,
    },
  })
  order.holderKind = move.toKind
  order.holderSiteId = move.toKind === 'site' ? (move.toSiteId ?? null) : null
  order.holderName = move.toName
  if (order.outcome !== null) return
  const next = waitingAfterMove(move.toKind, order.waitReason)
  if (next === 'nothing') stopWaiting(flow, story, by)
  else if (next !== 'unchanged') startWaiting(flow, story, { reason: next, note: move.toName, by })
}
