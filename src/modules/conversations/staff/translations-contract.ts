import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'

const id = z.uuid()

const translation = z.strictObject({
  words: z.string(),
  model: z.string(),
  /** Dates, figures and names that only one of the two texts says. */
  differences: z.array(
    z.strictObject({
      kind: z.enum(['date', 'figure', 'name']),
      only: z.enum(['original', 'translation']),
      words: z.string(),
      span: z.strictObject({ start: z.number(), end: z.number() }),
    }),
  ),
})

/** What of a conversation can be read in the reader's language; nothing where the house lets no model translate. */
export const listTranslations = endpoint({
  method: 'GET',
  path: '/api/conversations/:id/translations',
  params: z.strictObject({ id }),
  reply: z.strictObject({
    /** Where the words would go; empty while nothing may leave. */
    host: z.string(),
    offers: z.array(
      z.strictObject({ messageId: z.string(), from: z.string(), translation: translation.nullable() }),
    ),
  }),
})

export const translateMessage = endpoint({
  method: 'POST',
  path: '/api/messages/:id/translation',
  params: z.strictObject({ id }),
  /** `again`: the one that is kept has differences, and another is wanted. */
  body: z.strictObject({ again: z.boolean().default(false) }),
  reply: z.strictObject({
    /** Why there is none; empty when there is. */
    failure: z.enum([
      '',
      'off',
      'unreachable',
      'refused',
      'too-slow',
      'broken-off',
      'empty',
      'too-long',
      'not-translated',
    ]),
  }),
})

/** Whether clients' messages may leave for translation: a consent of its own beside that of drafting. */
export const readTranslating = endpoint({
  method: 'GET',
  path: '/api/house/writer/translating',
  reply: z.strictObject({
    enabled: z.boolean(),
    /** Without a model that is turned on there is nothing to allow. */
    host: z.string(),
    mayChange: z.boolean(),
  }),
})

export const changeTranslating = endpoint({
  method: 'POST',
  path: '/api/house/writer/translating',
  body: z.strictObject({ enabled: z.boolean() }),
  reply: z.strictObject({ enabled: z.boolean() }),
})
