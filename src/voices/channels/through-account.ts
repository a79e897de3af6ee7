import { z } from 'zod'
import type { HouseAccess } from '#doors/house.ts'
import { OutboundRefused, type OutboundGuard } from '#platform/outbound-guard.ts'
import type { IntakeChannel } from '../intake/understood.ts'
import {
  clearTrouble,
  noteTrouble,
  openAccountSecret,
  type ChannelAccount,
} from '../store/channel-accounts.ts'
import { sendingOfMessage } from '../store/sending-of-message.ts'
import type { Channel, Delivery, OutgoingMessage } from '../utterance.ts'

/** What a channel's own code gets for one message: the account it leaves through, opened. */
export interface Leaving {
  readonly message: OutgoingMessage
  readonly account: ChannelAccount
  readonly secret: Readonly<Record<string, string>>
  readonly outbound: OutboundGuard
  readonly house: HouseAccess
}

interface AccountChannel {
  readonly name: IntakeChannel
  /** Throws when the other side does not answer: that is tried again and said on the screen. */
  readonly send: (leaving: Leaving) => Promise<Delivery>
}

/** A channel of the outside with an account per site: opens the account, says when it is down, and is tried again. */
export const throughAccount = ({ name, send }: AccountChannel): Channel => {
  let lastTrouble: string | null = null
  const deliver = async (message: OutgoingMessage, house: HouseAccess): Promise<Delivery> => {
    const { account } = await house.read((scope) => sendingOfMessage(scope, message.id, name))
    if (account === undefined)
      return { outcome: 'refused', permanent: true, reason: `no account for ${name} is open` }
    const { vault, outbound } = house.foundation
    const secret = openAccountSecret(vault, house.houseId, account)
    const delivery = await send({ message, account, secret, outbound, house }).catch(asRefused)
    const trouble = delivery.outcome === 'refused' && !delivery.permanent ? delivery.reason : null
    lastTrouble = trouble
    await tellAccount(house, account, trouble)
    return delivery
  }
  return { name, deliver, trouble: () => lastTrouble }
}

const asRefused = (error: unknown): Delivery => ({
  outcome: 'refused',
  // A host that may not be reached will not become one that may by waiting.
  permanent: error instanceof OutboundRefused || error instanceof z.ZodError,
  reason: error instanceof z.ZodError ? 'the settings of the account are not complete' : wordsOf(error),
})

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const tellAccount = async (
  house: HouseAccess,
  account: ChannelAccount,
  trouble: string | null,
): Promise<void> => {
  if (trouble === null && account.trouble === '') return
  await house.write((scope) =>
    trouble === null ? clearTrouble(scope, account.id) : noteTrouble(scope, account.id, trouble),
  )
}

const patience = 20_000

interface Asked {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Answered {
  readonly status: number
  /** Undefined where it was no JSON. */
  readonly json: unknown
}

/** One POST to a provider, with an end to the waiting. A server in trouble (5xx, 429) throws: it is tried again later. */
export const post = async (outbound: OutboundGuard, { address, headers, body }: Asked): Promise<Answered> => {
  const response = await outbound.fetch(address, {
    method: 'POST',
    headers,
    body,
    signal: AbortSignal.timeout(patience),
  })
  const text = await response.text()
  if (response.status >= 500 || response.status === 429)
    throw new Error(`${new URL(address).host} answered ${response.status}`)
  return { status: response.status, json: asJson(text) }
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
