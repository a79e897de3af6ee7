import { expect } from 'vitest'
import type { Caller, Reply } from '../front-door.ts'
import type { LetterBox } from '../letter-box.ts'
import type { RealHouse } from '../real-house.ts'

/** What one order has left behind so far: facts, mails, papers. Each step of a journey is asserted by them. */
export interface Trace {
  page(): Promise<Page>
  version(): Promise<number>
  /** Every fact of the order by kind, oldest first. */
  facts(): Promise<string[]>
  mails(): Promise<Mail[]>
  /** Asserts that these kinds of fact stand in the ledger of this order. */
  expectFacts(...kinds: string[]): Promise<void>
  expectMail(template: string): Promise<Mail>
}

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into replies freely; the contract is checked by the door
type Page = any

export interface Mail {
  readonly template: string
  readonly subject: string
  readonly body: string
  readonly language: string
  readonly address: string
}

export const expectDone = (reply: Reply, what: string): Page => {
  expect(reply.status, `${what}: ${JSON.stringify(reply.body)}`).toBe(200)
  return reply.body
}

export const expectPdf = (reply: Reply, what: string): void => {
  expect(reply.status, what).toBe(200)
  expect(Buffer.from(reply.bytes).subarray(0, 5).toString(), what).toBe('%PDF-')
  // A page without its text and fonts would be a few hundred bytes.
  expect(reply.bytes.length, what).toBeGreaterThan(5000)
}

export const traceOf = (house: RealHouse, orderId: string): Trace => {
  const advisor = house.as('advisor')
  const page = async () => expectDone(await advisor.get(`/api/orders/${orderId}`), 'the page of the order')
  const facts = async (): Promise<string[]> =>
    (await page()).timeline.map(({ kind }: { kind: string }) => kind)
  const mails = async (): Promise<Mail[]> =>
    expectDone(await advisor.get('/api/outbox'), 'the outbox').messages.filter(
      (message: { orderId: string | null }) => message.orderId === orderId,
    )
  return {
    page,
    facts,
    mails,
    version: async () => (await page()).order.version,
    expectFacts: async (...kinds) => expect(await facts()).toEqual(expect.arrayContaining(kinds)),
    expectMail: async (template) => {
      const found = (await mails()).filter((mail) => mail.template === template)
      expect(found, `one letter ${template}`).toHaveLength(1)
      const [mail] = found
      if (mail === undefined) throw new Error(`no letter ${template}`)
      return mail
    },
  }
}

/** The letter as it came out of the wire, once and once only, and the way into the portal it carries. */
export const wayIn = async (box: LetterBox, mail: Mail, number: string): Promise<string> => {
  const received = await box.waitFor(
    ({ to, subject, text }) => to === mail.address && subject === mail.subject && text.includes(number),
  )
  expect(received, mail.subject).toHaveLength(1)
  const [link] = /https?:\/\/\S+\/p\/[\w-]+/.exec(received[0]?.text ?? '') ?? []
  if (link === undefined) throw new Error(`no link in: ${received[0]?.text}`)
  return link
}

const quoteLines = ({ menu }: RealHouse) =>
  [
    { necessity: 'needed', label: 'Révision complète', amountMinor: 68_000, serviceId: menu.overhaul.id },
    { necessity: 'advised', label: 'Verre', reason: 'Rayé', amountMinor: 9000 },
    { necessity: 'optional', label: 'Bracelet cuir', amountMinor: 12_000, serviceId: menu.strap.id },
  ].map((line) => ({ ...line, taxBasisPoints: 810, skill: 'mechanical', minutes: 60 }))

/** The watchmaker opens the watch, says what was found and writes it as a quote; nothing leaves yet. */
export const diagnose = async (
  house: RealHouse,
  orderId: string,
): Promise<{ quoteId: string; rowVersion: number }> => {
  const bench = house.as('watchmaker')
  const trace = traceOf(house, orderId)
  const finding = 'Le mouvement est sec, le verre est rayé.'
  expectDone(
    await bench.post(`/api/orders/${orderId}/assessment`, { version: await trace.version(), finding }),
    'the diagnosis',
  )
  const draft = expectDone(await bench.post(`/api/orders/${orderId}/quotes`, {}), 'the draft')
  const saved = expectDone(
    await bench.put(`/api/quotes/${draft.id}`, {
      rowVersion: draft.rowVersion,
      message: finding,
      validUntil: null,
      lines: quoteLines(house),
    }),
    'the lines',
  )
  return { quoteId: saved.id, rowVersion: saved.rowVersion }
}

export const sendQuote = async (
  house: RealHouse,
  quote: { quoteId: string; rowVersion: number },
): Promise<void> => {
  const sent = await house
    .as('advisor')
    .post(`/api/quotes/${quote.quoteId}/send`, { rowVersion: quote.rowVersion })
  expectDone(sent, 'the quote sent')
}

interface Operation {
  readonly id: string
  readonly version: number
  readonly state: string
}

const workOf = async (bench: Caller, orderId: string) =>
  expectDone(await bench.get(`/api/orders/${orderId}/work`), 'the work')

/** Every approved step begun and finished by the watchmaker. */
export const doTheWork = async (house: RealHouse, orderId: string): Promise<void> => {
  const bench = house.as('watchmaker')
  const operations: readonly Operation[] = (await workOf(bench, orderId)).operations
  for (const operation of operations) {
    const begun = await bench.post(`/api/operations/${operation.id}/start`, { version: operation.version })
    const { version } = expectDone(begun, 'the step begun').operation
    expectDone(
      await bench.post(`/api/operations/${operation.id}/done`, { version, minutesSpent: 60 }),
      'the step done',
    )
  }
}

const readings = {
  timing: {
    kind: 'timing',
    winding: 'full',
    liftAngle: 52,
    vibrationsPerHour: 28_800,
    positions: ['CH', 'FH', '3H', '6H', '9H'].map((position) => ({ position, rate: 3, amplitude: 280 })),
  },
  water_resistance: { kind: 'water_resistance', medium: 'air', pressureBar: 3, minutes: 2, result: 'passed' },
} as const

/** Whatever the finished work asks to be measured. */
export const measure = async (house: RealHouse, orderId: string): Promise<void> => {
  const bench = house.as('watchmaker')
  for (const { kind } of (await workOf(bench, orderId)).control.required) {
    const reading = kind === 'timing' ? readings.timing : readings.water_resistance
    expectDone(
      await bench.post(`/api/orders/${orderId}/measurements`, { moment: 'final', reading }),
      `measured ${kind}`,
    )
  }
}

/** Looked at and passed. */
export const passControl = async (house: RealHouse, orderId: string): Promise<void> => {
  const bench = house.as('watchmaker')
  const { control, order } = await workOf(bench, orderId)
  expectDone(
    await bench.post(`/api/orders/${orderId}/control/pass`, {
      version: order.version,
      checked: control.checklist,
    }),
    'the final control',
  )
}

export const makeReady = async (house: RealHouse, orderId: string): Promise<void> => {
  const { order } = await workOf(house.as('watchmaker'), orderId)
  const ready = await house
    .as('watchmaker')
    .post(`/api/orders/${orderId}/ready`, { version: order.version, notify: true })
  expectDone(ready, 'ready')
}

/** Invoiced, paid by card, and back in the owner's hands with everything that came along. */
export const payAndReturn = async (house: RealHouse, orderId: string): Promise<string> => {
  const advisor = house.as('advisor')
  const account = expectDone(await advisor.post(`/api/orders/${orderId}/invoices`, {}), 'the invoice')
  const payment = { amountMinor: account.openMinor, method: 'card' }
  const paid = expectDone(
    await advisor.post(`/api/invoices/${account.first.id}/payments`, payment),
    'the payment',
  )
  expect(paid.openMinor).toBe(0)
  const { order, accessories } = await traceOf(house, orderId).page()
  const returned = await advisor.post(`/api/orders/${orderId}/return`, {
    version: order.version,
    by: 'collection',
    signedBy: 'Chiara Rossi',
    accessories: accessories.map(({ id }: { id: string }) => id),
  })
  expectDone(returned, 'the return')
  return String(account.first.id)
}
