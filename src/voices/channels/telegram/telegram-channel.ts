import { z } from 'zod'
import type { Channel, Delivery } from '../../utterance.ts'
import { post, throughAccount, type Answered } from '../through-account.ts'
import { telegramSettings } from './telegram-settings.ts'

/** A bot may answer whoever wrote to it first, and nobody else. */
export const telegramChannel = (): Channel =>
  throughAccount({
    name: 'telegram',
    send: async ({ message, account, secret, outbound }) => {
      const { apiUrl } = telegramSettings.parse(account.settings)
      const answer = await post(outbound, {
        address: `${apiUrl}/bot${secret['botToken'] ?? ''}/sendMessage`,
        headers: { 'content-type': 'application/json' },
        // No parse mode: a client's name with an underscore must not become a slant.
        body: JSON.stringify({
          chat_id: message.address,
          text: message.body,
          link_preview_options: { is_disabled: true },
        }),
      })
      return asDelivery(answer)
    },
  })

const reply = z.looseObject({
  ok: z.boolean(),
  description: z.string().default(''),
  result: z.looseObject({ message_id: z.number() }).optional(),
})

const asDelivery = ({ status, json }: Answered): Delivery => {
  const read = reply.safeParse(json)
  if (status < 300 && read.success && read.data.ok)
    return { outcome: 'sent', by: 'telegram', reference: String(read.data.result?.message_id ?? '') }
  const words = read.success ? read.data.description : ''
  return {
    outcome: 'refused',
    permanent: true,
    reason: `Telegram refused it (${status})${words === '' ? '' : `: ${words}`}`,
  }
}
