import type { Channel } from '../../utterance.ts'

/** Said in the window of the chat, which asks for what is new: it stands there as soon as it is written. */
export const chatChannel: Channel = {
  name: 'chat',
  deliver: (message) => Promise.resolve({ outcome: 'sent', by: 'chat', reference: message.id }),
  trouble: () => null,
}
