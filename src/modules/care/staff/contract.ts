import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'

const id = z.uuid()
const sentence = z.string().trim().min(3).max(600)
const amount = z.number().int().min(0).max(100_000_000).nullable()

/** What went wrong with one order, and how it is put right. */
export const readCare = endpoint({
  method: 'GET',
  path: '/api/orders/:id/care',
  params: z.strictObject({ id }),
  reply: z.strictObject({
    disputes: z.array(
      z.strictObject({
        id: z.string(),
        contested: z.string(),
        openedAt: z.string(),
        openedBy: z.string(),
        outcome: z.string(),
        closedAt: z.string().nullable(),
      }),
    ),
    recoveries: z.array(
      z.strictObject({
        id: z.string(),
        wentWrong: z.string(),
        withApology: z.boolean(),
        gesture: z.string(),
        gestureMinor: z.number().nullable(),
        currency: z.string(),
        ownerId: z.string(),
        ownerName: z.string(),
        dueOn: z.string(),
        outcome: z.string(),
        openedAt: z.string(),
        closedAt: z.string().nullable(),
      }),
    ),
    /** The next day this site works: by when a recovery is due unless somebody says otherwise. */
    usualDay: z.string(),
    mayChange: z.boolean(),
  }),
})

export const openDispute = endpoint({
  method: 'POST',
  path: '/api/orders/:id/disputes',
  params: z.strictObject({ id }),
  body: z.strictObject({ contested: sentence }),
  reply: z.strictObject({ id: z.string() }),
})

export const closeDispute = endpoint({
  method: 'POST',
  path: '/api/disputes/:id/close',
  params: z.strictObject({ id }),
  body: z.strictObject({ outcome: sentence }),
  reply: z.strictObject({ id: z.string() }),
})

/** Left out: oneself, by the next day this site works. */
export const openRecovery = endpoint({
  method: 'POST',
  path: '/api/orders/:id/recoveries',
  params: z.strictObject({ id }),
  body: z.strictObject({
    wentWrong: sentence,
    withApology: z.boolean().default(true),
    gesture: z.string().trim().max(300).default(''),
    gestureMinor: amount.default(null),
    ownerId: id.optional(),
    dueOn: z.iso.date().optional(),
  }),
  reply: z.strictObject({ id: z.string(), dueOn: z.string() }),
})

export const closeRecovery = endpoint({
  method: 'POST',
  path: '/api/recoveries/:id/close',
  params: z.strictObject({ id }),
  body: z.strictObject({ outcome: sentence, gestureMinor: amount.default(null) }),
  reply: z.strictObject({ id: z.string() }),
})
