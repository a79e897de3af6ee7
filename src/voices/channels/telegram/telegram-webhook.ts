import { z } from 'zod'
import { digestOf, sameSecret, signedWebhook } from '../signed-webhook.ts'

const named = z.looseObject({ update_id: z.number() })

/** Telegram signs nothing: it repeats a word only the two of us know. */
export const telegramWebhook = signedWebhook({
  channel: 'telegram',
  isGenuine: ({ header }, secret) =>
    sameSecret(header('x-telegram-bot-api-secret-token'), secret['secretToken'] ?? ''),
  keyOf: ({ raw }) => {
    try {
      const read = named.safeParse(JSON.parse(Buffer.from(raw).toString('utf8')))
      return read.success ? String(read.data.update_id) : digestOf(raw)
    } catch {
      return digestOf(raw)
    }
  },
})
