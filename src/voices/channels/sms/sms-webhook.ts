import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { WebhookCall } from '#doors/webhooks.ts'
import { digestOf, hmacHex, sameSecret, signedWebhook } from '../signed-webhook.ts'
import { smsSettings } from './sms-settings.ts'

const named = z.looseObject({ id: z.string().min(1).max(200) })

/**
 * The JSON provider signs the raw body (`x-signature: sha256=<hex>`, key `webhookSecret`); one that speaks as Twilio does
 * signs the address with its sorted fields (`x-twilio-signature`, key `token`).
 */
export const smsWebhook = signedWebhook({
  channel: 'sms',
  isGenuine: (call, secret, account) => {
    const settings = smsSettings.safeParse(account.settings)
    if (!settings.success) return false
    if (settings.data.provider === 'json') {
      const key = secret['webhookSecret'] ?? ''
      return key !== '' && sameSecret(call.header('x-signature'), `sha256=${hmacHex(key, call.raw)}`)
    }
    const key = secret['token'] ?? ''
    return key !== '' && sameSecret(call.header('x-twilio-signature'), twilioSignature(call, key))
  },
  keyOf: ({ raw }) => {
    const fields = readSmsFields(raw)
    const parsed = named.safeParse(fields)
    return parsed.success ? parsed.data.id : digestOf(raw)
  },
})

const twilioSignature = ({ url, raw }: WebhookCall, key: string): string => {
  const fields = [...new URLSearchParams(Buffer.from(raw).toString('utf8'))].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  )
  const signed = url + fields.map(([name, value]) => name + value).join('')
  return createHmac('sha1', key).update(signed, 'utf8').digest('base64')
}

/** Both tongues in one: id, from, to, text, status. */
export const readSmsFields = (raw: Uint8Array): Record<string, unknown> => {
  const text = Buffer.from(raw).toString('utf8')
  if (text.trimStart().startsWith('{')) {
    try {
      const parsed: unknown = JSON.parse(text)
      return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
    } catch {
      return {}
    }
  }
  const fields = new URLSearchParams(text)
  const status = fields.get('MessageStatus') ?? ''
  return {
    // A report about a message carries that message's own name; with its state it is a name of its own.
    id: [fields.get('MessageSid') ?? '', status].filter((part) => part !== '').join(' '),
    of: status === '' ? '' : (fields.get('MessageSid') ?? ''),
    from: fields.get('From') ?? '',
    to: fields.get('To') ?? '',
    text: fields.get('Body') ?? '',
    status,
    reason: fields.get('ErrorCode') ?? '',
  }
}
