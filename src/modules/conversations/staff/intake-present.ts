import type { StaffScope } from '#doors/scope.ts'
import { clientName, type Client } from '#modules/clients/public.ts'
import { reasonInWords } from '../domain/intake-reason.ts'
import { withoutKeys } from '../domain/without-keys.ts'
import type { ListedContact } from '../store/intake-contacts.ts'
import type { ClientGuess } from '../store/intake-guesses.ts'
import type { ArrivedMessage, MessageFile } from '../store/intake-messages.ts'

export const presentContact = (contact: ListedContact, client: Client | undefined) => ({
  id: contact.id,
  channel: contact.channel,
  address: contact.address,
  name: contact.name,
  state: contact.state,
  since: contact.createdAt.toISOString(),
  messages: contact.messages,
  lastAt: contact.lastAt?.toISOString() ?? null,
  lastSubject: contact.lastSubject,
  lastWords: withoutKeys(contact.lastWords, ''),
  clientId: contact.clientId,
  clientName: client === undefined ? '' : clientName(client),
})

export const presentGuess = (scope: StaffScope) => (guess: ClientGuess) => ({
  clientId: guess.client.id,
  clientName: clientName(guess.client),
  orderId: guess.order?.id ?? null,
  orderNumber: guess.order?.number ?? '',
  reason: reasonInWords(scope.staff.language, guess.reason),
})

export const presentArrived =
  (scope: StaffScope, files: readonly MessageFile[]) => (message: ArrivedMessage) => {
    const reason = reasonInWords(scope.staff.language, message.suggestion_reason)
    return {
      id: message.id,
      at: message.created_at.toISOString(),
      direction: message.direction,
      subject: message.subject,
      body: withoutKeys(message.body, ''),
      hasHtml: message.body_html !== '',
      arrivedAs: message.arrived_as,
      state: message.state,
      files: files
        .filter(({ messageId }) => messageId === message.id)
        .map(({ messageId: _messageId, ...file }) => file),
      suggestion:
        message.suggested_order_id === null
          ? null
          : {
              orderId: message.suggested_order_id,
              orderNumber: message.suggested_number ?? '',
              watchId: message.suggested_watch_id,
              reason,
            },
      warning: message.suggestion_reason === 'forged' ? reason : '',
    }
  }
