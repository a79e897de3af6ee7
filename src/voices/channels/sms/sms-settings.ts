import { z } from 'zod'

const webAddress = z.url({ protocol: /^https?$/ }).max(500)

/** A number of the house at a provider: one that speaks JSON, or one that speaks as Twilio does. */
export const smsSettings = z.discriminatedUnion('provider', [
  z.strictObject({ provider: z.literal('json'), apiUrl: webAddress }),
  z.strictObject({
    provider: z.literal('twilio'),
    apiUrl: webAddress.default('https://api.twilio.com'),
    accountSid: z.string().trim().min(1).max(64),
  }),
])

/** Lower bars than a mail's: digits with a plus in front, as the network writes them. */
export const asNumber = (text: string): string => {
  const digits = text.replace(/[^\d+]/g, '')
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  return digits.startsWith('+') ? digits : `+${digits}`
}
