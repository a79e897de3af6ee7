import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import type { Tone } from '#ui/notes.tsx'
import { channelNames } from '#voices/channel-names.ts'
import type * as contract from '../contract.ts'

export type Message = EndpointReply<typeof contract.readConversation>['messages'][number]

const states = [
  'received',
  'answered',
  'dismissed',
  'queued',
  'sending',
  'sent',
  'failed',
  'held',
  'expired',
] as const

const tones: Readonly<Record<(typeof states)[number], Tone>> = {
  received: 'caution',
  answered: 'good',
  dismissed: 'neutral',
  queued: 'accent',
  sending: 'accent',
  sent: 'good',
  failed: 'danger',
  held: 'caution',
  expired: 'neutral',
}

const rules = [
  'truth',
  'watch-late',
  'watch-waits-for-part',
  'watch-in-redo',
  'watch-disputed',
  'watch-in-recovery',
  'no-consent',
  'quiet-hours',
  'cap',
] as const

/** By which channel, in words: "by mail", "in the chat". */
export const useChannelWord = () => {
  const t = useText()
  return (channel: string): string => {
    const known = channelNames.find((name) => name === channel)
    return known === undefined ? channel : t(`conversations.channel.${known}`)
  }
}

/** Why something was held back, as the end of a sentence: "because a watch was late". */
export const useBecause = () => {
  const t = useText()
  return (rule: string): string => {
    const known = rules.find((name) => name === rule)
    return known === undefined ? `(${rule})` : t(`conversations.held.because.${known}`)
  }
}

/** How messages are spoken of on every screen. */
export const useMessageWords = () => {
  const t = useText()
  const channelWord = useChannelWord()
  return {
    channel: (message: Message): string => channelWord(message.channel),
    /** Why it is held back: the rule, and what it was found in. */
    held: (message: Message): string => {
      const rule = rules.find((known) => known === message.heldRule)
      if (rule === undefined) return message.failure
      return [t(`conversations.held.${rule}`), message.failure].filter((part) => part !== '').join(': ')
    },
    state: (message: Message): { text: string; tone: Tone } | null => {
      const known = states.find((state) => state === message.state)
      if (known === undefined) return null
      // Said honestly: without a mail server a message stays in the outbox, it did not reach anybody.
      if (known === 'sent' && message.deliveredBy === 'outbox')
        return { text: t('conversations.state.would-have-left'), tone: 'neutral' }
      return { text: t(`conversations.state.${known}`), tone: tones[known] }
    },
  }
}

/** Moments are read on the clock of the reader's first site. */
export const useSiteZone = (): string => useSession().sites[0]?.timeZone ?? 'UTC'
