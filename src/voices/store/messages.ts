import type { Selectable, Updateable } from 'kysely'
import { z } from 'zod'
import type { Rows } from '#database/rows.ts'
import { findHouseName } from '#doors/house-name.ts'
import type { HouseScope, SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { isLanguage } from '#platform/i18n/languages.ts'
import { purposes, type Purpose } from '../purposes.ts'
import { channelNames, type ChannelName } from '../channel-names.ts'
import type { Delivery, OutgoingMessage, Utterance } from '../utterance.ts'

/** Writes a message into the outbox once per attempt key; null when that cause has spoken already. */
export const insertMessage = async (
  scope: SharedScope,
  utterance: Utterance,
  state: 'queued' | 'held',
): Promise<string | null> => {
  const id = newId()
  const row = await scope.trx
    .insertInto('messages')
    .values({
      house_id: scope.houseId,
      id,
      client_id: utterance.client,
      contact_id: utterance.contact ?? null,
      account_id: utterance.account ?? null,
      channel_template:
        utterance.channelTemplate === undefined || utterance.channelTemplate === null
          ? null
          : JSON.stringify(utterance.channelTemplate),
      order_id: utterance.order,
      watch_id: utterance.watch,
      direction: 'out',
      channel: utterance.channel,
      purpose: utterance.purpose,
      template: utterance.template,
      language: utterance.language,
      address: utterance.address,
      subject: utterance.subject,
      body: utterance.body,
      state,
      attempt_key: utterance.attemptKey,
      author_id: utterance.author,
      created_at: scope.now,
    })
    .onConflict((conflict) => conflict.columns(['house_id', 'attempt_key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return null
  scope.record({
    kind: 'message-queued',
    client: utterance.client,
    order: utterance.order,
    watch: utterance.watch,
    payload: {
      messageId: id,
      channel: utterance.channel,
      purpose: utterance.purpose,
      template: utterance.template,
      subject: utterance.subject,
      body: utterance.body,
    },
  })
  return id
}

const templateShape = z
  .object({ name: z.string(), language: z.string(), values: z.array(z.string()) })
  .nullable()
  .catch(null)

export interface ClaimedMessage extends OutgoingMessage {
  readonly channel: ChannelName
  readonly purpose: Purpose
  readonly template: string
  readonly failure: string
}

export const asClaimed = (row: Selectable<Rows['messages']>, houseName: string): ClaimedMessage => ({
  id: row.id,
  houseName,
  channelTemplate: templateShape.parse(row.channel_template),
  attemptKey: row.attempt_key,
  language: isLanguage(row.language) ? row.language : 'en',
  address: row.address,
  subject: row.subject,
  body: row.body,
  // What the tables allow is what these lists hold.
  channel: channelNames.find((name) => name === row.channel) ?? 'letter',
  clientId: row.client_id,
  orderId: row.order_id,
  accountId: row.account_id,
  purpose: purposes.find((name) => name === row.purpose) ?? 'service',
  template: row.template,
  failure: row.failure,
})

/** Takes a message for sending. A message left in `sending` by a crash is taken again: its key makes the repeat recognisable. */
export const claimMessage = async (scope: HouseScope, id: string): Promise<ClaimedMessage | null> => {
  const row = await scope.trx
    .updateTable('messages')
    .set((expression) => ({ state: 'sending', attempts: expression('attempts', '+', 1) }))
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'sending'])
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return null
  return asClaimed(row, await findHouseName(scope))
}

/** What became of it: left, refused for good, or to be tried again. */
export const settleMessage = async (
  scope: HouseScope,
  message: ClaimedMessage,
  delivery: Delivery,
): Promise<void> => {
  const subject = { client: message.clientId, order: message.orderId }
  if (delivery.outcome === 'sent') {
    await update(scope, message.id, {
      state: 'sent',
      sent_at: scope.now,
      delivered_by: delivery.by,
      delivery_reference: delivery.reference,
      external_id: delivery.reference.replace(/^<|>$/g, ''),
      failure: '',
    })
    scope.record({
      kind: 'message-sent',
      ...subject,
      payload: { messageId: message.id, channel: message.channel },
    })
    return
  }
  await update(scope, message.id, {
    state: delivery.permanent ? 'failed' : 'queued',
    failure: delivery.reason.slice(0, 500),
  })
  if (delivery.permanent) {
    scope.record({
      kind: 'message-failed',
      ...subject,
      payload: {
        messageId: message.id,
        channel: message.channel,
        reason: withoutAddresses(delivery.reason.slice(0, 500)),
      },
    })
  }
}

/** Stopped at a gate: kept with the rule that stopped it, until the cause ends or it is no longer worth saying. */
export const holdMessage = async (
  scope: HouseScope,
  message: ClaimedMessage,
  held: { readonly rule: string; readonly reason: string },
): Promise<void> => {
  const reason = held.reason.slice(0, 500)
  await update(scope, message.id, {
    state: 'held',
    failure: reason,
    held_rule: held.rule,
    held_at: scope.now,
  })
  scope.record({
    kind: 'message-held',
    client: message.clientId,
    order: message.orderId,
    payload: { messageId: message.id, reason, rule: held.rule },
  })
}

const update = async (scope: HouseScope, id: string, change: Updateable<Rows['messages']>): Promise<void> => {
  await scope.trx
    .updateTable('messages')
    .set(change)
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .execute()
}

/** Facts are sealed for ever: what a server says of an address must not lie there after the person was forgotten. */
export const withoutAddresses = (text: string): string => text.replace(/[^\s<>"';,]+@[^\s<>"';,]+/g, '…@…')
