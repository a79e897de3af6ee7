import { z } from 'zod'
import { factKind } from './fact-kind.ts'

const id = z.uuid()
const text = z.string()
const day = z.iso.date()
const minor = z.number().int()
const changes = z.array(z.string())

const person = {
  givenName: text.optional(),
  familyName: text.optional(),
  company: text.optional(),
  mail: text.optional(),
  phone: text.optional(),
  address: text.optional(),
}
const personal = ['givenName', 'familyName', 'company', 'mail', 'phone', 'address'] as const

const people = {
  'client-created': factKind({ language: text, ...person }, personal),
  'client-changed': factKind({ changed: changes, ...person }, personal),
  'clients-merged': factKind({
    kept: id,
    merged: id,
    watches: z.array(id),
    orders: z.array(id),
    messages: z.array(id).optional(),
    links: z.array(id).optional(),
  }),
  'clients-separated': factKind({ kept: id, merged: id }),
  'client-erased': factKind({ reason: text }),
  'client-data-exported': factKind({ by: z.enum(['client', 'staff']) }),
  'portal-link-issued': factKind({ linkId: id, until: text }),
  'portal-link-revoked': factKind({ linkId: id }),
  'portal-opened': factKind({ by: z.enum(['link', 'code']) }),
  'portal-code-sent': factKind({}),
  'consent-changed': factKind({ purpose: text, channel: text, granted: z.boolean(), proof: text }),
}

const pieces = {
  'watch-created': factKind({
    brand: text,
    model: text.optional(),
    reference: text.optional(),
    serialState: text,
    serial: text.optional(),
  }),
  'watch-changed': factKind({ changed: changes }),
  'watch-owner-changed': factKind({ from: id.nullable(), to: id.nullable() }),
}

const orderLife = {
  'order-received': factKind(
    {
      number: text,
      kind: text,
      services: z.array(text),
      clientWords: text.optional(),
      redoOf: id.optional(),
      source: text.optional(),
    },
    ['clientWords'],
  ),
  'order-changed': factKind({ changed: changes }),
  'mandate-agreed': factKind({
    version: z.number(),
    polishCase: z.boolean(),
    polishBracelet: z.boolean(),
    keepDial: z.boolean(),
    returnOldParts: z.boolean(),
    movementExchange: z.boolean(),
    ceilingMinor: minor.nullable(),
  }),
  'photograph-added': factKind({ photographId: id, fileId: id, moment: text }),
  'photograph-annotated': factKind({ photographId: id }),
  'accessory-taken': factKind({ label: text, description: text }),
  'accessory-returned': factKind({ label: text }),
  'loan-given': factKind({ loanId: id, label: text }),
  'loan-returned': factKind({ loanId: id, label: text }),
  'slip-signed': factKind({ on: z.enum(['glass', 'paper']), fileId: id.optional() }),
  'stage-changed': factKind({ from: text, to: text, reason: text.optional() }),
  'waiting-began': factKind({ reason: text, note: text.optional() }),
  'waiting-ended': factKind({ reason: text, minutes: z.number() }),
  'order-assigned': factKind({ staffId: id.nullable() }),
  'order-assessed': factKind({ finding: text }),
  'custody-moved': factKind(
    { fromKind: text, fromName: text, toKind: text, toName: text, signedBy: text, tracking: text.optional() },
    ['signedBy'],
  ),
  'control-passed': factKind({
    remark: text.optional(),
    controlId: id.optional(),
    checked: z.array(text).optional(),
    measurements: z.array(id).optional(),
    departure: text.optional(),
  }),
  'control-failed': factKind({ remark: text, controlId: id.optional() }),
  'redo-cause-found': factKind({ cause: text, note: text.optional() }),
  'order-closed': factKind({ outcome: z.enum(['serviced', 'declined', 'cancelled', 'abandoned']) }),
  'reminder-recorded': factKind({ how: text, note: text.optional() }),
  'redo-opened': factKind({ redoOrder: id, underWarranty: z.boolean() }),
  'warranty-started': factKind({ startsOn: day, endsOn: day, scope: text }),
  'measurement-taken': factKind({
    measurementId: id,
    kind: text,
    moment: text,
    passed: z.boolean().nullable(),
    reading: z.record(text, z.unknown()),
  }),
  'measurement-withdrawn': factKind({ measurementId: id, kind: text, reason: text }),
}

const money = {
  'diagnosis-fee-waived': factKind({ amountMinor: minor, currency: text }),
  'quote-drafted': factKind({
    quoteId: id,
    version: z.number(),
    kind: text,
    totalMinor: minor,
    currency: text,
  }),
  'quote-sent': factKind({
    quoteId: id,
    version: z.number(),
    totalMinor: minor,
    currency: text,
    validUntil: day,
  }),
  'quote-answered': factKind(
    {
      quoteId: id,
      version: z.number(),
      approved: z.array(id),
      refused: z.array(id),
      approvedMinor: minor,
      /** In whose name: 'client', or 'house' within the ceiling. */
      by: text,
      how: text.optional(),
      name: text.optional(),
    },
    ['name'],
  ),
  'quote-withdrawn': factKind({ quoteId: id, version: z.number(), reason: text.optional() }),
  'quote-expired': factKind({ quoteId: id, version: z.number() }),
  'quote-renewal-asked': factKind({ quoteId: id, version: z.number() }),
  'invoice-issued': factKind({
    invoiceId: id,
    number: text,
    totalMinor: minor,
    currency: text,
    corrects: id.optional(),
    reason: text.optional(),
  }),
  'payment-received': factKind({ invoiceId: id, amountMinor: minor, currency: text, method: text }),
  // The words of a dispute are the client's matter, and go with them; that there was one stays.
  'dispute-opened': factKind({ disputeId: id, what: text.optional() }, ['what']),
  'dispute-closed': factKind({ disputeId: id, remark: text.optional() }, ['remark']),
  'recovery-opened': factKind(
    {
      recoveryId: id,
      due: day,
      apology: z.boolean(),
      amountMinor: minor.optional(),
      currency: text.optional(),
      what: text.optional(),
      note: text.optional(),
    },
    ['what', 'note'],
  ),
  'recovery-closed': factKind({ recoveryId: id, remark: text.optional() }, ['remark']),
  'gesture-given': factKind({ amountMinor: minor, currency: text, reason: text }),
}

const work = {
  'operation-planned': factKind({ operationId: id, label: text, skill: text, minutes: z.number() }),
  'operation-started': factKind({ operationId: id, label: text, staffId: id.nullable() }),
  'operation-paused': factKind({
    operationId: id,
    label: text,
    staffId: id.nullable(),
    minutes: z.number(),
  }),
  'operation-done': factKind({
    operationId: id,
    label: text,
    staffId: id.nullable(),
    minutesSpent: z.number().nullable(),
    remark: text.optional(),
  }),
  'operation-reopened': factKind({ operationId: id, label: text, reason: text.optional() }),
  'operation-dropped': factKind({ operationId: id, label: text, reason: text.optional() }),
  'part-wanted': factKind({ needId: id, part: text, partNumber: text.optional() }),
  'part-ordered': factKind({ needId: id, part: text, supplier: text, expectedOn: day.nullable() }),
  'part-arrived': factKind({ needId: id, part: text }),
  'part-fitted': factKind({ needId: id, part: text }),
  'part-dropped': factKind({ needId: id, part: text }),
  'part-expected': factKind({
    needId: id,
    part: text,
    expectedOn: day.nullable(),
    tracking: text.optional(),
  }),
  'part-order-cancelled': factKind({ needId: id, part: text }),
  'part-not-procurable': factKind({ needId: id, part: text, route: text }),
}

const promises = {
  'promise-given': factKind({
    promiseId: id,
    position: z.number(),
    windowFrom: day,
    windowUntil: day,
    promisedOn: day,
    probability: z.number(),
    voice: text,
    modelVersion: text,
    reason: text,
  }),
  'promise-followed': factKind({ promiseId: id, by: id, reason: text }),
  'promise-endangered': factKind({ promiseId: id, cause: text, forecastUntil: day, probability: z.number() }),
  'promise-kept': factKind({ promiseId: id, promisedOn: day }),
  'promise-broken': factKind({ promiseId: id, promisedOn: day, inSilence: z.boolean() }),
  'promise-released': factKind({ promiseId: id, reason: text }),
}

const said = {
  'message-queued': factKind(
    {
      messageId: id,
      channel: text,
      purpose: text,
      template: text.optional(),
      subject: text.optional(),
      body: text,
    },
    ['subject', 'body'],
  ),
  'message-sent': factKind({ messageId: id, channel: text }),
  'message-failed': factKind({ messageId: id, channel: text, reason: text }),
  'message-held': factKind({ messageId: id, reason: text, rule: text.optional() }),
  'message-released': factKind({ messageId: id }),
  'message-expired': factKind({ messageId: id, reason: text }),
  'message-received': factKind({ messageId: id, channel: text, body: text }, ['body']),
  'message-answered': factKind({ messageId: id, by: id.optional() }),
  'message-dismissed': factKind({ messageId: id }),
  'contact-opened': factKind({ contactId: id, channel: text }),
  'contact-recognised': factKind({ contactId: id, messages: z.array(id) }),
  'contact-dismissed': factKind({ contactId: id }),
  'contact-reopened': factKind({ contactId: id, messages: z.array(id) }),
  'message-tied': factKind({ messageId: id }),
  'message-reopened': factKind({ messageId: id }),
  'remark-written': factKind({ messageId: id }),
  'person-mentioned': factKind({ messageId: id, staffId: id }),
  'attachment-put-into-order': factKind({ messageId: id, fileId: id }),
  // Of one conversation: with a client, or with a contact whom nobody has recognised yet.
  'conversation-assigned': factKind({ subjectId: id, to: id.nullable() }),
  'conversation-snoozed': factKind({ subjectId: id, until: text.nullable() }),
  'conversation-needs-fact': factKind({ subjectId: id, what: text.optional() }, ['what']),
  'chat-handed-over': factKind({ contactId: id }),
  'claim-overruled': factKind({ messageId: id, claim: text, reason: text }),
  'duty-taken': factKind({ dutyId: id, due: day, what: text, owner: text.optional() }),
  'triage-corrected': factKind({ messageId: id, triage: text }),
  'duty-done': factKind({ dutyId: id }),
}

/** What happens to clients, watches and orders. */
export const tradeFacts = {
  ...people,
  ...pieces,
  ...orderLife,
  ...money,
  ...work,
  ...promises,
  ...said,
} as const
