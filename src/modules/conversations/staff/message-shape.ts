import { z } from 'zod'

/** What several contracts of conversations share. */
export const words = z.string().trim().min(2).max(8000)

/** By the words of a claim: why it is said against the facts, or the day (YYYY-MM-DD) a new promise is taken on for. */
export const overruled = z.record(z.string().max(400), z.string().trim().min(3).max(500)).default({})

export const message = z.strictObject({
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
  /** The rule that holds it back, while it is held. */
  heldRule: z.string(),
  contactId: z.string().nullable(),
  /** Written in HTML too; shown in a sandboxed frame when asked for. */
  hasHtml: z.boolean(),
  arrivedAs: z.string(),
  senderName: z.string(),
  triage: z.string(),
  /** Who read it so: the classifier, or a person whose word stands above it. */
  triageBy: z.string(),
  files: z.array(
    z.strictObject({
      fileId: z.string(),
      name: z.string(),
      mediaType: z.string(),
      orderId: z.string().nullable(),
    }),
  ),
  /** The order it seems to belong to, until a person says so or strikes it out. */
  suggestion: z
    .strictObject({ orderId: z.string().nullable(), orderNumber: z.string(), reason: z.string() })
    .nullable(),
  /** Why this message is not what it says it is; empty for all but a few. */
  warning: z.string(),
  /** Colleagues named in a remark. */
  mentions: z.array(z.string()),
})
