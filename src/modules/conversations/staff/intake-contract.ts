import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'

const id = z.uuid()
const params = z.strictObject({ id })
const moment = z.iso.datetime()

/** Who or what it may be, and why, in a sentence for the reader. Nothing follows from it until a person says so. */
const guess = z.strictObject({
  clientId: id,
  clientName: z.string(),
  orderId: id.nullable(),
  orderNumber: z.string(),
  reason: z.string(),
})

const contact = z.strictObject({
  id,
  channel: z.string(),
  address: z.string(),
  /** What they call themselves. */
  name: z.string(),
  state: z.enum(['open', 'recognised', 'dismissed']),
  since: moment,
  messages: z.number(),
  lastAt: moment.nullable(),
  lastSubject: z.string(),
  lastWords: z.string(),
  clientId: id.nullable(),
  clientName: z.string(),
})

/** Who wrote and is not known; the newest first. */
export const listContacts = endpoint({
  method: 'GET',
  path: '/api/contacts',
  query: z.strictObject({
    state: z.enum(['open', 'recognised', 'dismissed']).default('open'),
    before: id.optional(),
  }),
  reply: z.strictObject({
    contacts: z.array(contact),
    next: z.string().nullable(),
    mayRecognise: z.boolean(),
  }),
})

const file = z.strictObject({
  fileId: id,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  orderId: id.nullable(),
})

const intakeMessage = z.strictObject({
  id,
  at: moment,
  direction: z.enum(['in', 'out', 'remark']),
  subject: z.string(),
  body: z.string(),
  hasHtml: z.boolean(),
  arrivedAs: z.string(),
  state: z.string(),
  files: z.array(file),
  /** The order it seems to belong to, and why; null once confirmed or struck out. */
  suggestion: z
    .strictObject({
      orderId: id.nullable(),
      orderNumber: z.string(),
      watchId: id.nullable(),
      reason: z.string(),
    })
    .nullable(),
  /** Set where a signature did not hold: shown beside the message. */
  warning: z.string(),
})

export const readContact = endpoint({
  method: 'GET',
  path: '/api/contacts/:id',
  params,
  reply: z.strictObject({
    contact,
    messages: z.array(intakeMessage),
    guesses: z.array(guess),
    mayRecognise: z.boolean(),
  }),
})

/** This is that client: their messages join the conversation, the address becomes one of theirs. */
export const recogniseContact = endpoint({
  method: 'POST',
  path: '/api/contacts/:id/recognise',
  params,
  body: z.strictObject({ clientId: id }),
  reply: z.strictObject({ id, clientId: id, messages: z.number() }),
})

export const dismissContact = endpoint({
  method: 'POST',
  path: '/api/contacts/:id/dismiss',
  params,
  body: z.strictObject({}),
  reply: z.strictObject({ id }),
})

/** Takes a recognition or dismissal back: the messages are the contact's again, the address nobody's. */
export const undoContact = endpoint({
  method: 'POST',
  path: '/api/contacts/:id/undo',
  params,
  body: z.strictObject({}),
  reply: z.strictObject({ id }),
})

/** One message as it came: files, guess, the quoted part, and a whole sandboxed page for `<iframe sandbox srcDoc>`. */
export const readArrived = endpoint({
  method: 'GET',
  path: '/api/messages/:id/arrived',
  params,
  reply: z.strictObject({
    message: intakeMessage,
    clientId: id.nullable(),
    contactId: id.nullable(),
    quoted: z.string(),
    /** Empty where it had no HTML. Carries its own content security policy: nothing loads, nothing runs. */
    frame: z.string(),
    senderName: z.string(),
    address: z.string(),
  }),
})

/** A person says which order and watch a client's message belongs to; null for none. */
export const confirmSuggestion = endpoint({
  method: 'POST',
  path: '/api/messages/:id/suggestion',
  params,
  body: z.strictObject({ orderId: id.nullable() }),
  reply: z.strictObject({ id, orderId: id.nullable(), watchId: id.nullable() }),
})

/** What came in and could not be read: kept as it came. */
export const listUnread = endpoint({
  method: 'GET',
  path: '/api/arrivals/unread',
  reply: z.strictObject({
    arrivals: z.array(
      z.strictObject({
        id,
        channel: z.string(),
        account: z.string(),
        at: moment,
        bytes: z.number(),
        failure: z.string(),
      }),
    ),
    mayAgain: z.boolean(),
  }),
})

export const readAgain = endpoint({
  method: 'POST',
  path: '/api/arrivals/:id/again',
  params,
  body: z.strictObject({}),
  reply: z.strictObject({ id }),
})

/** The bytes as they came, to be opened in a mail program; always a download. */
export const readRaw = endpoint({
  method: 'GET',
  path: '/api/arrivals/:id/raw',
  params,
  reply: z.unknown(),
})
