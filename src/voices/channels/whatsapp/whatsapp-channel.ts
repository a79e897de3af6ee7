import { z } from 'zod'
import type { Channel, Delivery, OutgoingMessage } from '../../utterance.ts'
import { lastHeardFrom } from '../../store/last-heard.ts'
import { post, throughAccount, type Answered } from '../through-account.ts'
import { asWhatsappNumber, whatsappSettings } from './whatsapp-settings.ts'

const windowMilliseconds = 24 * 3_600_000

// Said once more at the moment of leaving: a message that waited may have waited past its window.
const closed: Delivery = {
  outcome: 'refused',
  permanent: true,
  reason:
    'more than 24 hours since they last wrote on WhatsApp: send an approved template, or answer by another way',
}

/** WhatsApp Cloud: free words within 24 hours of the client's own, approved ones at any time. */
export const whatsappChannel = (): Channel =>
  throughAccount({
    name: 'whatsapp',
    send: async ({ message, account, secret, outbound, house }) => {
      const { apiUrl, phoneNumberId } = whatsappSettings.parse(account.settings)
      const to = asWhatsappNumber(message.address)
      if (message.channelTemplate === null) {
        const heard = await house.read((scope) => lastHeardFrom(scope, { channel: 'whatsapp', address: to }))
        const now = house.foundation.clock.now()
        if (heard === null || now.getTime() - heard.getTime() >= windowMilliseconds) return closed
      }
      const answer = await post(outbound, {
        address: `${apiUrl}/${phoneNumberId}/messages`,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${secret['accessToken'] ?? ''}`,
        },
        body: JSON.stringify(wordsFor(message, to)),
      })
      return asDelivery(answer)
    },
  })

const wordsFor = ({ channelTemplate, body, attemptKey }: OutgoingMessage, to: string) => {
  const shared = {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to,
    // Comes back with every status: a repeat after a lost answer can be told.
    biz_opaque_callback_data: attemptKey,
  }
  if (channelTemplate === null) return { ...shared, type: 'text', text: { preview_url: false, body } }
  const { name, language, values } = channelTemplate
  const parameters = values.map((text) => ({ type: 'text', text }))
  const components = parameters.length === 0 ? [] : [{ type: 'body', parameters }]
  return { ...shared, type: 'template', template: { name, language: { code: language }, components } }
}

const taken = z.looseObject({ messages: z.array(z.looseObject({ id: z.string() })).min(1) })
const refused = z.looseObject({
  error: z.looseObject({ message: z.string().default(''), code: z.number().default(0) }),
})
// Outside the window, by WhatsApp's own clock.
const reengagement = 131_047
// Too many at once: comes right by waiting.
const passing = new Set([4, 80_007, 130_429, 131_056])

const asDelivery = ({ status, json }: Answered): Delivery => {
  const done = taken.safeParse(json)
  if (status < 300 && done.success)
    return { outcome: 'sent', by: 'whatsapp', reference: done.data.messages[0]?.id ?? '' }
  const read = refused.safeParse(json)
  const { code, message } = read.success ? read.data.error : { code: 0, message: '' }
  if (code === reengagement) return closed
  return {
    outcome: 'refused',
    permanent: !passing.has(code),
    reason: `WhatsApp refused it (${code === 0 ? status : code})${message === '' ? '' : `: ${message}`}`,
  }
}
