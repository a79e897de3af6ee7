import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isRefusal } from '#platform/refusal.ts'
import { isCreditorReference, isQrReference } from '#modules/papers/domain/references.ts'
import { balanceOf, unfitPayment } from './balance.ts'
import { difference, standingLines } from './correction.ts'
import { withGestures } from './gesture.ts'
import type { Invoice, InvoiceLine } from './invoice.ts'
import { linesToInvoice, type InvoicedOrder } from './lines-to-invoice.ts'
import { paymentReference } from './numbering.ts'
import { totalsOfInvoice } from './totals.ts'

const anyLine: fc.Arbitrary<InvoiceLine> = fc.record({
  source: fc.constant('other' as const),
  sourceId: fc.constant(null),
  label: fc.constantFrom('Révision', 'Verre', 'Joints'),
  note: fc.constant(''),
  amountMinor: fc.integer({ min: -50_000, max: 200_000 }).filter((minor) => minor !== 0),
  taxBasisPoints: fc.constantFrom(0, 260, 810, 2000),
})
const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 10 })

const sum = (lines: readonly InvoiceLine[]): number =>
  lines.reduce((minor, { amountMinor }) => minor + amountMinor, 0)

const invoiceOf = (lines: readonly InvoiceLine[], totalMinor = sum(lines)): Invoice => ({
  id: 'one',
  number: 'F-GVA-26-00001',
  orderId: 'order',
  siteId: 'site',
  buyer: {
    name: '',
    street: '',
    postalCode: '',
    town: '',
    country: 'CH',
    taxNumber: '',
    language: 'fr',
  },
  currency: 'CHF',
  lines,
  netMinor: 0,
  taxMinor: 0,
  roundingMinor: 0,
  totalMinor,
  paymentReference: '',
  issuedAt: new Date('2026-03-12T09:00:00Z'),
  dueOn: '2026-04-11',
  corrects: null,
  reason: '',
  settledAt: null,
})

describe('totals of an invoice', () => {
  it('satisfy the books: net, tax and rounding make the total, and the total can be paid in coins', () => {
    fc.assert(
      fc.property(anyLines, fc.constantFrom('CHF', 'EUR'), (lines, currency) => {
        const totals = totalsOfInvoice(lines, currency)
        expect(totals.netMinor + totals.taxMinor + totals.roundingMinor).toBe(totals.payableMinor)
        expect(Math.abs(totals.payableMinor % (currency === 'CHF' ? 5 : 1))).toBe(0)
        expect(Math.abs(totals.payableMinor - sum(lines))).toBeLessThanOrEqual(currency === 'CHF' ? 2 : 0)
      }),
    )
  })
})

describe('a correction', () => {
  it('says exactly the difference, and the lines that stand afterwards are the ones meant', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (before, after) => {
        const delta = difference(before, after)
        expect(sum(before) + sum(delta)).toBe(sum(after))
        const first = invoiceOf(before)
        const standing = standingLines({ first, corrections: [invoiceOf(delta)] })
        const words = (lines: readonly InvoiceLine[]): string[] =>
          lines.map((line) => JSON.stringify(line)).sort()
        // A line taken back and the same amount given are one another's opposite: what is compared is what is left.
        expect(sum(standing)).toBe(sum(after))
        if ([...before, ...after].every(({ amountMinor }) => amountMinor > 0)) {
          expect(words(standing)).toEqual(words(after))
        }
      }),
    )
  })

  it('says nothing where nothing is different', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        expect(difference(lines, [...lines].reverse())).toEqual([])
      }),
    )
  })
})

describe('a balance', () => {
  it('reaches nothing by payments and never passes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.array(fc.integer({ min: -60_000, max: 60_000 }), { maxLength: 12 }),
        (totalMinor, wishes) => {
          const first = invoiceOf([], totalMinor)
          let payments: { amountMinor: number }[] = []
          const balance = () =>
            balanceOf({
              first,
              corrections: [],
              payments: payments.map(({ amountMinor }) => ({
                id: '',
                invoiceId: 'one',
                amountMinor,
                method: 'cash',
                receivedAt: first.issuedAt,
                remark: '',
              })),
            })
          for (const amountMinor of wishes) {
            if (unfitPayment(balance(), amountMinor) === undefined) payments = [...payments, { amountMinor }]
            expect(balance().openMinor * Math.sign(totalMinor)).toBeGreaterThanOrEqual(0)
          }
        },
      ),
    )
  })
})

const order: InvoicedOrder = {
  stage: 'ready',
  outcome: null,
  diagnosisFeeMinor: 9000,
  diagnosisFeeWaived: true,
  taxBasisPoints: 810,
  isUnderWarranty: false,
  services: [{ id: 'service', label: 'Révision', amountMinor: 68_000, taxBasisPoints: 810 }],
  approvedLines: [{ id: 'line', label: 'Verre', amountMinor: 9000, taxBasisPoints: 810 }],
  byHand: [],
  dropped: new Set(),
  done: new Set(),
  invoiced: new Set(),
}
const words = { diagnosis: 'Diagnostic', underWarranty: 'Sous garantie' }
const charged = (parts: Partial<InvoicedOrder>): string[] =>
  linesToInvoice({ ...order, ...parts }, words).map(({ label, amountMinor }) => `${label} ${amountMinor}`)

describe('what an invoice charges', () => {
  test('is the work agreed and approved, once', () => {
    expect(charged({})).toEqual(['Révision 68000', 'Verre 9000'])
    expect(charged({ invoiced: new Set(['service']) })).toEqual(['Verre 9000'])
    expect(charged({ dropped: new Set(['line']) })).toEqual(['Révision 68000'])
  })

  test('is the fee alone where the client declined, and nothing before anybody decided', () => {
    expect(charged({ stage: 'declined', diagnosisFeeWaived: false })).toEqual(['Diagnostic 9000'])
    expect(charged({ stage: 'returned', outcome: 'declined', diagnosisFeeWaived: false })).toEqual([
      'Diagnostic 9000',
    ])
    expect(charged({ stage: 'quoted', diagnosisFeeWaived: false })).toEqual([])
  })

  test('of a cancelled order is what was done before', () => {
    expect(charged({ stage: 'cancelled', done: new Set(['line']) })).toEqual(['Verre 9000'])
  })

  test('under warranty is the work at no price, so that the client sees what was done', () => {
    const redo = { isUnderWarranty: true, approvedLines: [], byHand: [{ id: 'hand', label: 'Réglage' }] }
    expect(charged(redo)).toEqual(['Révision 0', 'Réglage 0'])
    expect(charged({ ...redo, isUnderWarranty: false })).toEqual(['Révision 68000'])
  })
})

test('a gesture lowers an invoice at most to nothing', () => {
  const lines = linesToInvoice(order, words)
  const given = withGestures(lines, [{ reason: 'Retard', amountMinor: 77_000 }])
  expect(isRefusal(given) ? given.code : sum(given)).toBe(0)
  expect(withGestures(lines, [{ reason: 'Retard', amountMinor: 77_001 }])).toMatchObject({
    code: 'invoices.refusal.gesture-too-large',
  })
})

test('no two invoices of a house share a payment reference, whatever their sites are called', () => {
  const place = fc.record({
    siteCode: fc.stringMatching(/^[A-Z0-9]{2,6}$/),
    day: fc.constantFrom('2026-03-12', '2027-01-02'),
    count: fc.integer({ min: 1, max: 9_999_999 }),
  })
  const of = (iban: string, { count, ...where }: { siteCode: string; day: string; count: number }) =>
    paymentReference(iban, where, count)
  fc.assert(
    fc.property(place, place, (one, other) => {
      const [qr, plain] = ['CH4431999123000889012', 'CH9300762011623852957']
      expect(isQrReference(of(qr, one))).toBe(true)
      expect(isCreditorReference(of(plain, one))).toBe(true)
      const isSame = one.siteCode === other.siteCode && one.day === other.day && one.count === other.count
      if (!isSame) expect(of(qr, one)).not.toBe(of(qr, other))
    }),
  )
})
