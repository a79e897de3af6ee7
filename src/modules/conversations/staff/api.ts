import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { StaffScope } from '#doors/scope.ts'
import { findClient } from '#modules/clients/public.ts'
import { findOrder } from '#modules/orders/public.ts'
import { isRefusal, notFound, type Refusal } from '#platform/refusal.ts'
import { mayAnswer, mayRemark } from '../policy.ts'
import { answerPerson } from '../store/answering.ts'
import { dismissMessage, insertNote, requeueMessage } from '../store/commands.ts'
import { noteMentions } from '../store/mentions.ts'
import { listConversation, listOutbox, pageSize, type ToldMessage } from '../store/queries.ts'
import { findPerson } from '../store/subjects.ts'
import * as contract from './contract.ts'
import { presentMessages } from './present-message.ts'

export const conversationsApi: StaffRoute[] = [
  staffRoute(contract.readConversation, anyStaff, async ({ scope, params, query }) => {
    const client = await findClient(scope, params.id)
    if (client === undefined) return notFound()
    const subject = { id: client.id, clientId: client.id }
    const messages = await presentMessages(scope, await listConversation(scope, subject, query.order))
    return { messages, mail: client.mail, language: client.language, mayAnswer: mayAnswer(scope.staff) }
  }),

  staffRoute(contract.sendAnswer, mayAnswer, async ({ scope, foundation, params, body }) => {
    const conversation = await openConversation(scope, params.id, body.orderId)
    if (isRefusal(conversation)) return conversation
    const { person, order } = conversation
    const { publicUrl } = foundation
    return answerPerson(scope, person, { ...body, order, publicUrl, template: null })
  }),

  staffRoute(contract.writeDown, mayRemark, async ({ scope, params, body }) => {
    const conversation = await openConversation(scope, params.id, body.orderId)
    if (isRefusal(conversation)) return conversation
    const { person } = conversation
    const id = await insertNote(scope, { ...body, person })
    if (body.kind === 'remark') await noteMentions(scope, { id, ...body, subject: person })
    return { id }
  }),

  staffRoute(contract.dismissQuestion, mayAnswer, async ({ scope, params }) =>
    named(await dismissMessage(scope, params.id)),
  ),

  staffRoute(contract.listOutbox, anyStaff, async ({ scope, query }) => {
    const page = await cut(scope, await listOutbox(scope, { state: query.state, before: query.before }))
    return { ...page, mayRetry: mayAnswer(scope.staff) }
  }),

  staffRoute(contract.retryMessage, mayAnswer, async ({ scope, params }) =>
    named(await requeueMessage(scope, params.id)),
  ),
]

const named = (result: string | Refusal) => (isRefusal(result) ? result : { id: result })

/** The client, and the order if one is meant; an order of somebody else is not found. */
const openConversation = async (scope: StaffScope, clientId: string, orderId: string | null) => {
  const person = await findPerson(scope, clientId)
  if (person === undefined || person.clientId !== clientId) return notFound()
  const order = orderId === null ? undefined : await findOrder(scope, orderId)
  if (orderId !== null && order?.client_id !== clientId) return notFound()
  return { person, order }
}

const cut = async (scope: StaffScope, rows: readonly ToldMessage[]) => ({
  messages: await presentMessages(scope, rows.slice(0, pageSize)),
  next: rows.length > pageSize ? (rows[pageSize - 1]?.id ?? null) : null,
})
