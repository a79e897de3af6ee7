import type { SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { keepSearchEntry } from '#platform/database/search-entries.ts'
import type { PhotographMark } from '../domain/intake.ts'
import type { MandateTerms } from '../domain/mandate.ts'
import { orderWords } from '../domain/order-words.ts'
import { type MandateRow, type OrderRow, subjectOf } from './order-row.ts'
import { currentMandate, findOrder } from './queries.ts'
import { updateOrder } from './stage-commands.ts'

export interface NewPhotograph {
  readonly fileId: string
  readonly moment: 'intake' | 'diagnosis' | 'work' | 'control' | 'return'
  readonly caption: string
  readonly annotations: readonly PhotographMark[]
  readonly shownToClient: boolean
}

export const addPhotograph = async (
  scope: SharedScope,
  order: OrderRow,
  photograph: NewPhotograph,
): Promise<{ id: string }> => {
  const id = newId()
  await scope.trx
    .insertInto('order_photographs')
    .values({
      house_id: scope.houseId,
      id,
      order_id: order.id,
      file_id: photograph.fileId,
      moment: photograph.moment,
      caption: photograph.caption,
      annotations: JSON.stringify(photograph.annotations),
      shown_to_client: photograph.shownToClient,
      taken_at: scope.now,
    })
    .execute()
  const payload = { photographId: id, fileId: photograph.fileId, moment: photograph.moment }
  scope.record({ kind: 'photograph-added', ...subjectOf(order), payload })
  return { id }
}

export interface PhotographChange {
  readonly id: string
  readonly caption: string
  readonly annotations: readonly PhotographMark[]
  readonly shownToClient: boolean
}

export const annotatePhotograph = async (
  scope: SharedScope,
  order: OrderRow,
  change: PhotographChange,
): Promise<Refusal | undefined> => {
  const changed = await scope.trx
    .updateTable('order_photographs')
    .set({
      caption: change.caption,
      annotations: JSON.stringify(change.annotations),
      shown_to_client: change.shownToClient,
    })
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', order.id)
    .where('id', '=', change.id)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return refuse('common.not-found', { status: 404 })
  scope.record({ kind: 'photograph-annotated', ...subjectOf(order), payload: { photographId: change.id } })
  return undefined
}

export interface NewMandate {
  /** The version the client and the counter had before their eyes; 0 when there was none. */
  readonly follows: number
  readonly terms: MandateTerms
  readonly agreedBy: string
}

/** What the client allows from now on. The versions before stay: they are what earlier work was done under. */
export const agreeMandate = async (
  scope: SharedScope,
  order: OrderRow,
  mandate: NewMandate,
): Promise<MandateRow | Refusal> => {
  const standing = await currentMandate(scope, order.id)
  if ((standing?.version ?? 0) !== mandate.follows) return refuse('common.changed-meanwhile')
  const { terms } = mandate
  const agreed = await scope.trx
    .insertInto('mandates')
    .values({
      house_id: scope.houseId,
      order_id: order.id,
      version: mandate.follows + 1,
      polish_case: terms.polishCase,
      polish_bracelet: terms.polishBracelet,
      keep_dial: terms.keepDial,
      return_old_parts: terms.returnOldParts,
      movement_exchange: terms.movementExchange,
      ceiling_minor: terms.ceilingMinor,
      remark: terms.remark,
      agreed_at: scope.now,
      agreed_by: mandate.agreedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  if (agreed === undefined) return refuse('common.changed-meanwhile')
  const { remark: _, ...kept } = terms
  scope.record({ kind: 'mandate-agreed', ...subjectOf(order), payload: { version: agreed.version, ...kept } })
  return agreed
}

export const assignOrder = async (
  scope: SharedScope,
  order: OrderRow,
  staffId: string | null,
): Promise<OrderRow | Refusal> => {
  const changed = await updateOrder(scope, order, { assigned_to: staffId })
  if (!isRefusal(changed)) scope.record({ kind: 'order-assigned', ...subjectOf(order), payload: { staffId } })
  return changed
}

/** Client's words and condition as corrected by a person; the slip that was signed stays as it was printed. */
export const describeOrder = async (
  scope: SharedScope,
  order: OrderRow,
  words: { clientWords: string; condition: string },
): Promise<OrderRow | Refusal> => {
  const changed = [
    ...(words.clientWords === order.client_words ? [] : ['clientWords']),
    ...(words.condition === order.condition ? [] : ['condition']),
  ]
  if (changed.length === 0) return order
  const described = await updateOrder(scope, order, {
    client_words: words.clientWords,
    condition: words.condition,
  })
  if (isRefusal(described)) return described
  scope.record({ kind: 'order-changed', ...subjectOf(order), payload: { changed } })
  await indexOrderWords(scope, order.id)
  return described
}

export const recordReminder = (
  scope: SharedScope,
  order: OrderRow,
  reminder: { how: string; note: string },
): void => {
  const note = reminder.note === '' ? {} : { note: reminder.note }
  scope.record({ kind: 'reminder-recorded', ...subjectOf(order), payload: { how: reminder.how, ...note } })
}

/** Writes under which words an order is found; called again whenever its watch or its client is renamed. */
export const indexOrderWords = async (scope: SharedScope, orderId: string): Promise<void> => {
  const order = await findOrder(scope, orderId)
  if (order === undefined) return
  const named = await scope.trx
    .selectFrom('watches')
    .leftJoin('clients', (join) =>
      join.on('clients.house_id', '=', scope.houseId).on('clients.id', '=', order.client_id),
    )
    .select(['watches.brand', 'watches.model', 'watches.reference', 'watches.serial'])
    .select(['clients.given_name', 'clients.family_name', 'clients.company'])
    .where('watches.house_id', '=', scope.houseId)
    .where('watches.id', '=', order.watch_id)
    .executeTakeFirst()
  const words = orderWords({
    number: order.number,
    source: order.source,
    client_words: order.client_words,
    client: [named?.given_name, named?.family_name, named?.company].filter(Boolean).join(' '),
    watch: [named?.brand, named?.model, named?.reference].filter(Boolean).join(' '),
    serial: named?.serial ?? '',
  })
  await keepSearchEntry(scope, { kind: 'order', subjectId: orderId, words })
}
