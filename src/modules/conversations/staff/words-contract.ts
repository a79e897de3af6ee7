import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { languages } from '#platform/i18n/languages.ts'
import { houseRules } from '#voices/coherence/rules.ts'
import { draftCases } from '#voices/drafts/draft-cases.ts'

const id = z.uuid()
const language = z.enum(languages)
const draftCase = z.enum(draftCases)

const sentence = z.strictObject({
  text: z.string(),
  /** What it rests on, in the reader's words. */
  facts: z.array(z.string()),
})

/** An answer from the facts of the order, to be looked over and sent by a person; without a case, the one the conversation asks for. */
export const composeDraft = endpoint({
  method: 'POST',
  path: '/api/conversations/draft',
  body: z.strictObject({
    clientId: id,
    orderId: id.nullable(),
    draftCase: draftCase.optional(),
    gesture: z.string().trim().max(300).default(''),
  }),
  reply: z.strictObject({
    draftCase,
    text: z.string(),
    sentences: z.array(sentence),
    /** The order in short, in the reader's own language. */
    summary: z.array(sentence),
  }),
})

/** A sentence that blames, hides behind rules or leaves open what comes next, with a kinder one. Changes nothing, stops nothing. */
export const checkTone = endpoint({
  method: 'POST',
  path: '/api/conversations/tone',
  body: z.strictObject({ text: z.string().max(8000), language }),
  reply: z.strictObject({
    notes: z.array(
      z.strictObject({
        mark: z.enum(['blames', 'rules', 'no_next_step']),
        span: z.strictObject({ start: z.number(), end: z.number() }),
        kinder: z.string(),
      }),
    ),
  }),
})

/** A person says what a message wants; the next one like it is read by that. */
export const correctTriage = endpoint({
  method: 'POST',
  path: '/api/messages/:id/triage',
  params: z.strictObject({ id }),
  body: z.strictObject({
    triage: z.enum(['question', 'complaint', 'praise', 'order', 'quote_answer', 'spam']),
  }),
  reply: z.strictObject({ id: z.string() }),
})

const tone = z.strictObject({
  language,
  greeting: z.string(),
  closing: z.string(),
  signature: z.string(),
})

/** How the house greets and takes its leave, by language. */
export const readTones = endpoint({
  method: 'GET',
  path: '/api/house/tones',
  reply: z.strictObject({ tones: z.array(tone), mayChange: z.boolean() }),
})

export const changeTone = endpoint({
  method: 'POST',
  path: '/api/house/tones',
  body: z.strictObject({
    language,
    greeting: z.string().trim().min(2).max(120),
    closing: z.string().trim().min(2).max(200),
    signature: z.string().trim().max(200),
  }),
  reply: z.strictObject({ language: z.string() }),
})

/** Every edition of the rules, newest first; the one of the software last. */
export const listEditions = endpoint({
  method: 'GET',
  path: '/api/coherence/editions',
  reply: z.strictObject({
    editions: z.array(
      z.strictObject({
        version: z.number(),
        rules: houseRules,
        reason: z.string(),
        by: z.string(),
        at: z.string().nullable(),
      }),
    ),
    mayChange: z.boolean(),
  }),
})

export const publishEdition = endpoint({
  method: 'POST',
  path: '/api/coherence/editions',
  body: z.strictObject({ rules: houseRules, reason: z.string().trim().min(3).max(500) }),
  reply: z.strictObject({ version: z.number() }),
})

/** What would have gone out in a period, by these rules and by the facts as they stood then. */
export const replayRules = endpoint({
  method: 'POST',
  path: '/api/coherence/replay',
  body: z.strictObject({ from: z.iso.date(), until: z.iso.date(), rules: houseRules }),
  reply: z.strictObject({
    messages: z.number(),
    leftThen: z.number(),
    wouldLeave: z.number(),
    stops: z.array(z.strictObject({ rule: z.string(), count: z.number() })),
  }),
})

/** The model this house lets draft, if any. Its key is never shown. */
export const readWriter = endpoint({
  method: 'GET',
  path: '/api/house/writer',
  reply: z.strictObject({
    enabled: z.boolean(),
    url: z.string(),
    model: z.string(),
    hasKey: z.boolean(),
    mayChange: z.boolean(),
  }),
})

export const changeWriter = endpoint({
  method: 'POST',
  path: '/api/house/writer',
  body: z.strictObject({
    enabled: z.boolean(),
    url: z.url({ protocol: /^https?$/ }).max(300),
    model: z.string().trim().min(1).max(120),
    /** Null: the one kept stays. */
    key: z.string().max(500).nullable(),
  }),
  reply: z.strictObject({ enabled: z.boolean() }),
})

/** The same draft in the model's words, held to the facts: what no fact carries is taken out and shown. */
export const draftByModel = endpoint({
  method: 'POST',
  path: '/api/conversations/draft/model',
  body: z.strictObject({ clientId: id, orderId: id.nullable(), draftCase: draftCase.optional() }),
  reply: z.strictObject({
    text: z.string(),
    sentences: z.array(sentence),
    removed: z.array(z.string()),
    /** Why there is none; empty when there is. */
    failure: z.enum(['', 'off', 'unreachable', 'refused', 'too-slow', 'broken-off', 'empty']),
  }),
})
