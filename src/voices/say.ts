import type { SharedScope } from '#doors/scope.ts'
import { insertMessage } from './store/messages.ts'
import type { Utterance } from './utterance.ts'

/**
 * The one way anything reaches a client. Queued in the transaction of its cause; leaves when that commits.
 * Answers the message's id, or null when this cause has already spoken (same attempt key).
 */
export const say = async (scope: SharedScope, utterance: Utterance): Promise<string | null> => {
  const messageId = await insertMessage(scope, utterance, 'queued')
  if (messageId !== null) scope.enqueue('send-message', { messageId })
  return messageId
}
