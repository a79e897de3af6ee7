import { z } from 'zod'
import type { Channel, Delivery } from '../../utterance.ts'
import { post, throughAccount, type Answered, type Leaving } from '../through-account.ts'
import { asNumber, smsSettings } from './sms-settings.ts'

/** Short messages through the provider the house has an account with. */
export const smsChannel = (): Channel =>
  throughAccount({
    name: 'sms',
    send: async (leaving) => {
      const settings = smsSettings.parse(leaving.account.settings)
      return settings.provider === 'json'
        ? asDelivery(await sendJson(leaving, settings.apiUrl), 'id')
        : asDelivery(await sendAsTwilio(leaving, settings), 'sid')
    },
  })

const sendJson = ({ message, account, secret, outbound }: Leaving, apiUrl: string): Promise<Answered> =>
  post(outbound, {
    address: apiUrl,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${secret['token'] ?? ''}`,
      // A provider that knows the key sends once, however often it is asked.
      'idempotency-key': message.attemptKey,
    },
    body: JSON.stringify({
      to: asNumber(message.address),
      from: account.address,
      text: message.body,
      reference: message.attemptKey,
    }),
  })

const sendAsTwilio = (
  { message, account, secret, outbound }: Leaving,
  { apiUrl, accountSid }: { apiUrl: string; accountSid: string },
): Promise<Answered> =>
  post(outbound, {
    address: `${apiUrl}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${accountSid}:${secret['token'] ?? ''}`, 'utf8').toString('base64')}`,
    },
    body: new URLSearchParams({
      To: asNumber(message.address),
      From: account.address,
      Body: message.body,
    }).toString(),
  })

const named = z.looseObject({ message: z.string().optional(), error: z.unknown().optional() })

const asDelivery = ({ status, json }: Answered, idName: 'id' | 'sid'): Delivery => {
  const reply = named.safeParse(json)
  if (status < 300 && reply.success) {
    const id = reply.data[idName]
    return { outcome: 'sent', by: 'sms', reference: typeof id === 'string' ? id : '' }
  }
  const words = reply.success ? (reply.data.message ?? '') : ''
  return {
    outcome: 'refused',
    permanent: true,
    reason: `the provider refused it (${status})${words === '' ? '' : `: ${words}`}`,
  }
}
