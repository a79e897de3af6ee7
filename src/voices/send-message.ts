import { worker, type Worker } from '#doors/background.ts'
import type { HouseScope } from '#doors/scope.ts'
import { stopAtGates } from './gates.ts'
import { claimMessage, holdMessage, settleMessage, type ClaimedMessage } from './store/messages.ts'
import type { Channel } from './utterance.ts'

/** Sends one message of the outbox. A passing refusal throws, so that the queue tries again later with backoff. */
export const sendMessageWorker = (channels: readonly Channel[]): Worker =>
  worker('send-message', async (house, { messageId }) => {
    const message = await house.write((scope) => takeThroughGates(scope, messageId))
    if (message === null) return
    const channel = channels.find(({ name }) => name === message.channel)
    const delivery =
      channel === undefined
        ? {
            outcome: 'refused' as const,
            reason: `no channel for ${message.channel} is configured`,
            permanent: true,
          }
        : await channel.deliver(message, house)
    await house.write((scope) => settleMessage(scope, message, delivery))
    if (delivery.outcome === 'refused' && !delivery.permanent) throw new Error(delivery.reason)
  })

const takeThroughGates = async (scope: HouseScope, id: string): Promise<ClaimedMessage | null> => {
  const message = await claimMessage(scope, id)
  if (message === null) return null
  const held = await stopAtGates(scope, message)
  if (held === null) return message
  await holdMessage(scope, message, held)
  return null
}
