import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { consentChannels, consentPurposes } from '../domain/consent-kinds.ts'
import { message, overruled, words } from './message-shape.ts'

const id = z.uuid()
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
  body: z.strictObject({
    body: words,
    orderId: id.nullable(),
    answers: z.array(id).max(50).default([]),
    /** The words of a contradicted claim, and why they shall be said all the same. */
    overruled,
  }),
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

const span = z.strictObject({ start: z.number(), end: z.number() })

const claim = z.strictObject({
  kind: z.string(),
  words: z.string(),
  verdict: z.enum(['backed', 'contradicted', 'unknown', 'ambiguous']),
  span,
  /** The fact it was held against, in the words of the reader; empty when no fact says. */
  fact: z.string(),
  correction: z.strictObject({ span, text: z.string() }).nullable(),
  readings: z.array(z.string()),
  becomes: z.enum(['promise', 'duty', 'fact']).nullable(),
  /** The day a new promise would be taken on for, as its words say. */
  due: z.string().nullable(),
})

/** What a text claims and what the facts say to it, while it is being written. Changes nothing. */
export const checkText = endpoint({
  method: 'POST',
  path: '/api/conversations/check',
  body: z.strictObject({ text: z.string().max(8000), clientId: id, orderId: id.nullable() }),
  reply: z.strictObject({
    verdict: z.enum(['clear', 'ask', 'stop']),
    claims: z.array(claim),
    mayOverrule: z.boolean(),
  }),
})

/** Messages held back since the first of this month, by the rule that stopped them. */
export const countHeld = endpoint({
  method: 'GET',
  path: '/api/outbox/held',
  reply: z.strictObject({
    since: z.string(),
    stops: z.array(z.strictObject({ rule: z.string(), count: z.number() })),
  }),
})

/** The rules that hold messages back, as head office reads them. */
export const readRules = endpoint({
  method: 'GET',
  path: '/api/coherence/rules',
  reply: z.strictObject({
    version: z.number(),
    held: z.array(z.string()),
    troubles: z.array(z.string()),
    needsConsent: z.array(z.string()),
    quiet: z.strictObject({ from: z.number(), until: z.number() }),
    cap: z.strictObject({ most: z.number(), days: z.number() }),
    expiresAfterDays: z.number(),
  }),
})

const purpose = z.enum(consentPurposes)
const channel = z.enum(consentChannels)

export const listConsents = endpoint({
  method: 'GET',
  path: '/api/clients/:id/consents',
  params: z.strictObject({ id }),
  reply: z.strictObject({
    consents: z.array(
      z.strictObject({
        purpose: z.string(),
        channel: z.string(),
        granted: z.boolean(),
        proof: z.string(),
        changedAt: z.string(),
      }),
    ),
  }),
})

/** A yes or a no to one purpose on one channel, with what proves it; holds from this second, also for what waits. */
export const changeConsent = endpoint({
  method: 'POST',
  path: '/api/clients/:id/consents',
  params: z.strictObject({ id }),
  body: z.strictObject({ purpose, channel, granted: z.boolean(), proof: z.string().trim().min(3).max(300) }),
  reply: z.strictObject({ version: z.number() }),
})
