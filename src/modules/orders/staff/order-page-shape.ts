import { z } from 'zod'
import * as shape from './shapes.ts'

const text = z.string()
const count = z.number()
const maybe = z.string().nullable()

const person = z.strictObject({
  id: text,
  name: text,
  mail: text,
  phone: text,
  language: text,
  address: text,
})

const watch = z.strictObject({
  id: text,
  name: text,
  brand: text,
  model: text,
  reference: text,
  serial: text,
  serialState: text,
  calibre: text,
  movement: text,
  material: text,
  strap: text,
  dial: text,
  marks: text,
})

const order = z.strictObject({
  id: text,
  number: text,
  kind: text,
  stage: text,
  stageSince: text,
  waitReason: maybe,
  waitSince: maybe,
  waitNote: text,
  outcome: maybe,
  receivedAt: text,
  readyAt: maybe,
  returnedAt: maybe,
  clientWords: text,
  condition: text,
  currency: text,
  diagnosisFeeMinor: count,
  diagnosisFeeWaived: z.boolean(),
  holderKind: text,
  holderName: text,
  siteId: text,
  siteName: text,
  siteTimeZone: text,
  workshopSiteId: text,
  workshopName: text,
  assignedTo: maybe,
  assignedName: text,
  redoOf: maybe,
  redoOfNumber: maybe,
  promisedOn: maybe,
  source: text,
  version: count,
})

/** Everything the page of one order shows, in one answer. */
export const page = z.strictObject({
  order,
  client: person.nullable(),
  watch,
  /** Newest last; the last one holds. */
  mandates: z.array(shape.mandate),
  accessories: z.array(z.strictObject({ id: text, label: text, description: text, returnedAt: maybe })),
  loans: z.array(z.strictObject({ id: text, label: text, lentAt: text, returnedAt: maybe })),
  services: z.array(
    z.strictObject({
      id: text,
      serviceId: text,
      label: text,
      amountMinor: count,
      taxBasisPoints: count,
      isAgreed: z.boolean(),
      minutes: count,
      skill: text,
    }),
  ),
  photographs: z.array(
    z.strictObject({
      id: text,
      fileId: text,
      moment: text,
      caption: text,
      annotations: z.array(shape.mark),
      shownToClient: z.boolean(),
      takenAt: text,
    }),
  ),
  operations: z.array(
    z.strictObject({
      id: text,
      label: text,
      skill: text,
      minutes: count,
      state: text,
      surface: text,
      assignedTo: maybe,
      doneAt: maybe,
      minutesSpent: count.nullable(),
      version: count,
    }),
  ),
  needs: z.array(
    z.strictObject({
      id: text,
      part: text,
      partNumber: text,
      state: text,
      supplier: text,
      expectedOn: maybe,
      version: count,
    }),
  ),
  quotes: z.array(
    z.strictObject({
      id: text,
      version: count,
      kind: text,
      state: text,
      validUntil: maybe,
      sentAt: maybe,
      answeredAt: maybe,
      lines: count,
      approvedMinor: count,
    }),
  ),
  invoices: z.array(
    z.strictObject({
      id: text,
      number: text,
      currency: text,
      totalMinor: count,
      paidMinor: count,
      issuedAt: text,
      dueOn: text,
    }),
  ),
  promises: z.array(
    z.strictObject({
      id: text,
      position: count,
      windowFrom: text,
      windowUntil: text,
      promisedOn: text,
      probability: count,
      state: text,
      reason: text,
      givenAt: text,
    }),
  ),
  warranty: z.strictObject({ startsOn: text, endsOn: text, scope: text }).nullable(),
  redos: z.array(z.strictObject({ id: text, number: text, stage: text })),
  /** The legal clock of a watch that waits to be collected. */
  unclaimed: z.strictObject({ since: text, until: text, daysLeft: count, reminders: count }).nullable(),
  /** Steps that may follow now. */
  nextStages: z.array(text),
  mayChange: z.boolean(),
  timeline: z.array(shape.fact),
})
