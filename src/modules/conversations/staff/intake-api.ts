import { FileAnswer } from '#doors/answers.ts'
import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { findClients } from '#modules/clients/public.ts'
import { isRefusal, notFound } from '#platform/refusal.ts'
import { listUnreadArrivals, readArrivalAgain, readRawArrival } from '#voices/store/arrivals.ts'
import { framePage } from '../domain/intake-frame.ts'
import { withoutKeys } from '../domain/without-keys.ts'
import { mayAnswer } from '../policy.ts'
import {
  contactPage,
  dismissContact,
  findContact,
  listContacts,
  recogniseContact,
  undoContact,
} from '../store/intake-contacts.ts'
import { guessClients } from '../store/intake-guesses.ts'
import { filesOfMessages, findArrived, messagesOfContact, tieMessage } from '../store/intake-messages.ts'
import * as contract from './intake-contract.ts'
import { presentArrived, presentContact, presentGuess } from './intake-present.ts'

/** Who wrote and is not known, what their words seem to belong to, and what could not be read. */
export const intakeApi: StaffRoute[] = [
  staffRoute(contract.listContacts, anyStaff, async ({ scope, query }) => {
    const rows = await listContacts(scope, query)
    const shown = rows.slice(0, contactPage)
    const clients = await findClients(
      scope,
      shown.flatMap(({ clientId }) => (clientId === null ? [] : [clientId])),
    )
    return {
      contacts: shown.map((contact) => presentContact(contact, clients.get(contact.clientId ?? ''))),
      next: rows.length > contactPage ? (shown.at(-1)?.id ?? null) : null,
      mayRecognise: mayAnswer(scope.staff),
    }
  }),

  staffRoute(contract.readContact, anyStaff, async ({ scope, params }) => {
    const contact = await findContact(scope, params.id)
    if (contact === undefined) return notFound()
    const messages = await messagesOfContact(scope, contact.id)
    const files = await filesOfMessages(
      scope,
      messages.map(({ id }) => id),
    )
    const orders = messages.flatMap(({ suggested_order_id: orderId, suggestion_reason: reason }) =>
      orderId === null ? [] : [{ orderId, reason }],
    )
    const clients = await findClients(scope, contact.clientId === null ? [] : [contact.clientId])
    const last = messages.at(-1)
    const listed = {
      ...contact,
      messages: messages.length,
      lastAt: last?.created_at ?? null,
      lastSubject: last?.subject ?? '',
      lastWords: (last?.body ?? '').slice(0, 200),
    }
    return {
      contact: presentContact(listed, clients.get(contact.clientId ?? '')),
      messages: messages.map(presentArrived(scope, files)),
      guesses:
        contact.state === 'recognised'
          ? []
          : (await guessClients(scope, contact, orders)).map(presentGuess(scope)),
      mayRecognise: mayAnswer(scope.staff),
    }
  }),

  staffRoute(contract.recogniseContact, mayAnswer, async ({ scope, params, body }) => {
    const done = await recogniseContact(scope, params.id, body.clientId)
    return isRefusal(done) ? done : { id: params.id, clientId: body.clientId, messages: done.messages.length }
  }),

  staffRoute(
    contract.dismissContact,
    mayAnswer,
    async ({ scope, params }) => (await dismissContact(scope, params.id)) ?? { id: params.id },
  ),

  staffRoute(
    contract.undoContact,
    mayAnswer,
    async ({ scope, params }) => (await undoContact(scope, params.id)) ?? { id: params.id },
  ),

  staffRoute(contract.readArrived, anyStaff, async ({ scope, params }) => {
    const message = await findArrived(scope, params.id)
    if (message === undefined) return notFound()
    const files = await filesOfMessages(scope, [message.id])
    return {
      message: presentArrived(scope, files)(message),
      clientId: message.client_id,
      contactId: message.contact_id,
      quoted: withoutKeys(message.quoted, ''),
      frame: framePage(withoutKeys(message.body_html, '')),
      senderName: message.sender_name,
      address: message.address,
    }
  }),

  staffRoute(contract.confirmSuggestion, mayAnswer, async ({ scope, params, body }) => {
    const tied = await tieMessage(scope, params.id, body.orderId)
    return isRefusal(tied) ? tied : { id: params.id, ...tied }
  }),

  staffRoute(contract.listUnread, anyStaff, async ({ scope }) => ({
    arrivals: (await listUnreadArrivals(scope)).map(({ at, ...arrival }) => ({
      ...arrival,
      at: at.toISOString(),
    })),
    mayAgain: mayAnswer(scope.staff),
  })),

  staffRoute(contract.readAgain, mayAnswer, async ({ scope, params }) =>
    (await readArrivalAgain(scope, params.id)) ? { id: params.id } : notFound(),
  ),

  // Raw mail holds what a client wrote and the keys a quoted letter carried: for whoever answers, not for everybody.
  staffRoute(contract.readRaw, mayAnswer, async ({ scope, params }) => {
    const arrival = await readRawArrival(scope, params.id)
    if (arrival === undefined) return notFound()
    const name = arrival.channel === 'mail' ? `${params.id}.eml` : `${params.id}.bin`
    return new FileAnswer({ bytes: arrival.raw, mediaType: 'application/octet-stream', name })
  }),
]
