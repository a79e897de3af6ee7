import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { WebhookAnswer, WebhookCall, WebhookRoute } from '#doors/webhooks.ts'
import { takeIn } from '../intake/arrival.ts'
import type { IntakeChannel } from '../intake/understood.ts'
import { findAccount, openAccountSecret, type ChannelAccount } from '../store/channel-accounts.ts'

type Secret = Readonly<Record<string, string>>

interface SignedWebhook {
  readonly channel: IntakeChannel
  /** Whether the other side, and nobody else, wrote this. */
  readonly isGenuine: (call: WebhookCall, secret: Secret, account: ChannelAccount) => boolean
  /** The outside's own name of this call, so that a repeat is recognised. */
  readonly keyOf: (call: WebhookCall) => string
  /** Some ask before they send whether it is really us. */
  readonly handshake?: (call: WebhookCall, secret: Secret) => WebhookAnswer
}

/** Signature first; then it is kept as it came, and only when that has committed the other side hears 200. */
export const signedWebhook = ({ channel, isGenuine, keyOf, handshake }: SignedWebhook): WebhookRoute => ({
  channel,
  answer: async (call) => {
    const { house, accountId } = call
    const account = await house.read((scope) => findAccount(scope, accountId))
    if (account === undefined || account.channel !== channel || !account.enabled) return { status: 404 }
    const secret = openAccountSecret(house.foundation.vault, house.houseId, account)
    if (call.method === 'GET') return handshake?.(call, secret) ?? { status: 404 }
    if (!isGenuine(call, secret, account)) return { status: 401 }
    await house.write(async (scope) => {
      await takeIn(scope, {
        accountId,
        channel,
        externalKey: keyOf(call),
        raw: call.raw,
        arrivedAt: scope.now,
      })
    })
    return { status: 200 }
  },
})

/** The same length of time whether the first letter is wrong or the last; an empty secret proves nothing. */
export const sameSecret = (one: string, other: string): boolean => {
  if (one === '' || other === '') return false
  const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()
  return timingSafeEqual(digest(one), digest(other))
}

export const hmacHex = (key: string, raw: Uint8Array): string =>
  createHmac('sha256', key).update(raw).digest('hex')

export const digestOf = (raw: Uint8Array): string => createHash('sha256').update(raw).digest('hex')
