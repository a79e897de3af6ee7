import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'

const id = z.uuid()
const params = z.strictObject({ id })
/** Accounts with an address and settings of their own; mailboxes have a form by themselves. */
export const lineChannels = ['sms', 'whatsapp', 'telegram', 'chat'] as const
const channel = z.enum(lineChannels)

const details = {
  name: z.string().trim().min(1).max(120),
  /** The number, the bot's name, or the site the chat stands on. */
  address: z.string().trim().min(2).max(254),
  siteId: id.nullable(),
  enabled: z.boolean(),
  /** Read by the channel's own schema. */
  settings: z.record(z.string(), z.json()),
  /** By name; one left out stays as it was. */
  secrets: z.record(z.string().max(40), z.string().max(2000)),
}

/** Numbers, bots and chats of the house; secrets never come back, only which of them there are. */
export const listLines = endpoint({
  method: 'GET',
  path: '/api/channels/lines',
  reply: z.strictObject({
    lines: z.array(
      z.strictObject({
        id: z.string(),
        channel,
        name: z.string(),
        address: z.string(),
        siteId: z.string().nullable(),
        enabled: z.boolean(),
        settings: z.record(z.string(), z.json()),
        /** Names of those that are kept. */
        secrets: z.array(z.string()),
        trouble: z.string(),
        /** What the provider is told to call; for the chat, the line for the house's own site. */
        tell: z.string(),
        version: z.number(),
        mayChange: z.boolean(),
      }),
    ),
  }),
})

export const addLine = endpoint({
  method: 'POST',
  path: '/api/channels/lines',
  body: z.strictObject({ channel, ...details }),
  reply: z.strictObject({ id: z.string() }),
})

export const changeLine = endpoint({
  method: 'PUT',
  path: '/api/channels/lines/:id',
  params,
  body: z.strictObject({ ...details, version: z.number().int() }),
  reply: z.strictObject({ version: z.number() }),
})
