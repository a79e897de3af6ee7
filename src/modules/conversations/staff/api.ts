import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { StaffScope } from '#doors/scope.ts'
import { clientName, findClient } from '#modules/clients/public.ts'
import { findOrder } from '#modules/orders/public.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import { sayTyped } from '#voices/say.ts'
import { withoutKeys } from '../domain/without-keys.ts'
import { mayAnswer, mayRemark } from '../policy.ts'
import { dismissMessage, insertNote, markAnswered, requeueMessage } from '../store/commands.ts'
import { listConversation, listOutbox, listUnanswered, pageSize, type ToldMessage } from '../store/queries.ts'
import * as contract from './contract.ts'

export const conversationsApi: StaffRoute[] = [
  staffRoute(contract.listUnanswered, anyStaff, async ({ scope, query }) => {
    const page = cut(await listUnanswered(scope, query.after))
    return { ...page, mayAnswer: mayAnswer(scope.staff) }
  }),

  staffRoute(contract.readConversation, anyStaff, async ({ scope, params, query }) => {
    const client = await findClient(scope, params.id)
    if (client === undefined) return notFound()
    const messages = (await listConversation(scope, client.id, query.order)).map(present)
    return { messages, mail: client.mail, language: client.language, mayAnswer: mayAnswer(scope.staff) }
  }),

  staffRoute(contract.sendAnswer, mayAnswer, async ({ scope, params, body }) => {
    const conversation = await openConversation(scope, params.id, body.orderId)
    if (isRefusal(conversation)) return conversation
    const { client, order } = conversation
    const channel = client.mail === '' ? ('portal' as const) : ('mail' as const)
    if (channel === 'portal' && order === undefined)
      return refuse('conversations.no-way-to-reach', { field: 'body' })
    const utterance = {
      client: client.id,
      order: order?.id ?? null,
      watch: order?.watch_id ?? null,
      purpose: 'answer' as const,
      channel,
      language: client.language,
      address: client.mail,
      subject:
        order === undefined
          ? translate(client.language, 'conversations.mail.answer.subject-plain')
          : translate(client.language, 'conversations.mail.answer.subject', { number: order.number }),
      body: body.body,
      attemptKey: `answer:${newId()}`,
      author: scope.staff.id,
    }
    const id = await sayTyped(scope, utterance, body.overruled)
    if (isRefusal(id)) return id
    await markAnswered(scope, client.id, body.answers)
    return { id: id ?? '', channel }
  }),

  staffRoute(contract.writeDown, mayRemark, async ({ scope, params, body }) => {
    const conversation = await openConversation(scope, params.id, body.orderId)
    if (isRefusal(conversation)) return conversation
    return { id: await insertNote(scope, { ...body, client: conversation.client }) }
  }),

  staffRoute(contract.dismissQuestion, mayAnswer, async ({ scope, params }) =>
    named(await dismissMessage(scope, params.id)),
  ),

  staffRoute(contract.listOutbox, anyStaff, async ({ scope, query }) => {
    const page = cut(await listOutbox(scope, { state: query.state, before: query.before }))
    return { ...page, mayRetry: mayAnswer(scope.staff) }
  }),

  staffRoute(contract.retryMessage, mayAnswer, async ({ scope, params }) =>
    named(await requeueMessage(scope, params.id)),
  ),
]

const named = (result: string | Refusal) => (isRefusal(result) ? result : { id: result })

/** The client, and the order if one is meant; an order of somebody else is not found. */
const openConversation = async (scope: StaffScope, clientId: string, orderId: string | null) => {
  const client = await findClient(scope, clientId)
  if (client === undefined || client.erasedAt !== null) return notFound()
  const order = orderId === null ? undefined : await findOrder(scope, orderId)
  if (orderId !== null && order?.client_id !== clientId) return notFound()
  return { client, order }
}

const cut = (rows: readonly ToldMessage[]) => ({
  messages: rows.slice(0, pageSize).map(present),
  next: rows.length > pageSize ? (rows[pageSize - 1]?.id ?? null) : null,
})

const present = (row: ToldMessage) => ({
  id: row.id,
  at: row.created_at.toISOString(),
  direction: row.direction,
  channel: row.channel,
  template: row.template,
  subject: row.subject,
  body: withoutKeys(row.body, row.template),
  state: row.state,
  failure: row.failure,
  deliveredBy: row.delivered_by,
  address: row.address,
  author: row.author_name ?? '',
  clientId: row.client_id,
  clientName: clientName({
    givenName: row.given_name ?? '',
    familyName: row.family_name ?? '',
    company: row.company ?? '',
  }),
  orderId: row.order_id,
  orderNumber: row.order_number ?? '',
  language: row.language,
  heldRule: row.state === 'held' ? row.held_rule : '',
})
