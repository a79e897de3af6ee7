import type { Fresh } from '../flow/world.ts'
import type { Story } from '../flow/story.ts'

/** The order as it stands when its story ends. */
export const orderRow = (houseId: string, story: Story): Fresh<'orders'> => {
  const { order } = story
  return {
    house_id: houseId,
    id: order.id,
    number: order.number,
    kind: order.kind,
    site_id: story.counter.id,
    workshop_site_id: story.workshop.id,
    client_id: story.client.row.id,
    watch_id: story.watch.row.id,
    stage: order.stage,
    stage_since: order.stageSince,
    wait_reason: order.waitReason,
    wait_since: order.waitSince,
    wait_note: order.waitNote,
    outcome: order.outcome,
    received_at: order.receivedAt,
    ready_at: order.readyAt,
    returned_at: order.returnedAt,
    client_words: order.clientWords,
    condition: order.condition,
    currency: story.counter.currency,
    diagnosis_fee_minor: order.diagnosisFeeMinor,
    diagnosis_fee_waived: order.feeWaived,
    holder_kind: order.holderKind,
    holder_site_id: order.holderSiteId,
    holder_name: order.holderName,
    assigned_to: order.assignedTo,
    redo_of: order.redoOf,
    promised_on: order.promisedOn,
  }
}
