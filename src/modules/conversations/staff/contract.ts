import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'

const id = z.uuid()
const words = z.string().trim().min(2).max(8000)

const message = z.strictObject({
  id: z.string(),
  at: z.string(),
  direction: z.enum(['in', 'out', 'remark']),
  channel: z.string(),
  template: z.string(),
  subject: z.string(),
  body: z.string(),
  state: z.string(),
  failure: z.string(),
  deliveredBy: z.string(),
  address: z.string(),
  author: z.string(),
  clientId: z.string().nullable(),
  clientName: z.string(),
  orderId: z.string().nullable(),
  orderNumber: z.string(),
  language: z.string(),
})

/** Questions nobody has answered, oldest first. */
export const listUnanswered = endpoint({
  method: 'GET',
  path: '/api/conversations/unanswered',
  query: z.strictObject({ after: id.optional() }),
  reply: z.strictObject({ messages: z.array(message), next: z.string().nullable(), mayAnswer: z.boolean() }),
})

/** Everything said with one client, oldest first; of one order when it is named. */
export const readConversation = endpoint({
  method: 'GET',
  path: '/api/clients/:id/conversation',
  params: z.strictObject({ id }),
  query: z.strictObject({ order: id.optional() }),
  reply: z.strictObject({
    messages: z.array(message),
    mail: z.string(),
    language: z.string(),
    mayAnswer: z.boolean(),
  }),
})

/** Leaves by mail and stands in the portal; wakes nothing and changes no order. */
export const sendAnswer = endpoint({
  method: 'POST',
  path: '/api/clients/:id/answers',
  params: z.strictObject({ id }),
  body: z.strictObject({ body: words, orderId: id.nullable(), answers: z.array(id).max(50).default([]) }),
  reply: z.strictObject({ id: z.string(), channel: z.string() }),
})

/** What was said at the counter or on the telephone, or a remark only the house reads. */
export const writeDown = endpoint({
  method: 'POST',
  path: '/api/clients/:id/notes',
  params: z.strictObject({ id }),
  body: z.strictObject({
    body: words,
    orderId: id.nullable(),
    kind: z.enum(['remark', 'telephone', 'counter']),
    saidBy: z.enum(['client', 'house']).default('client'),
  }),
  reply: z.strictObject({ id: z.string() }),
})

export const dismissQuestion = endpoint({
  method: 'POST',
  path: '/api/messages/:id/dismiss',
  params: z.strictObject({ id }),
  body: z.strictObject({}),
  reply: z.strictObject({ id: z.string() }),
})

/** What left, what waits, what failed and why; newest first. */
export const listOutbox = endpoint({
  method: 'GET',
  path: '/api/outbox',
  query: z.strictObject({
    state: z.enum(['queued', 'sending', 'sent', 'failed', 'held', 'expired']).optional(),
    before: id.optional(),
  }),
  reply: z.strictObject({ messages: z.array(message), next: z.string().nullable(), mayRetry: z.boolean() }),
})

export const retryMessage = endpoint({
  method: 'POST',
  path: '/api/messages/:id/retry',
  params: z.strictObject({ id }),
  body: z.strictObject({}),
  reply: z.strictObject({ id: z.string() }),
})
