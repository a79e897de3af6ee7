import type { Language } from '#platform/i18n/languages.ts'

/** Where a line came from, so that nothing is ever charged twice. */
export const lineSources = ['service', 'quote_line', 'diagnosis', 'gesture', 'other'] as const
export type LineSource = (typeof lineSources)[number]

export interface InvoiceLine {
  readonly source: LineSource
  readonly sourceId: string | null
  readonly label: string
  readonly note: string
  /** Tax included; negative for what is given or taken back. */
  readonly amountMinor: number
  readonly taxBasisPoints: number
}

/** The buyer as printed; it stays when the client's record is erased, because the books must. */
export interface Buyer {
  readonly name: string
  readonly street: string
  readonly postalCode: string
  readonly town: string
  readonly country: string
  readonly taxNumber: string
  readonly language: Language
}

export interface Invoice {
  readonly id: string
  readonly number: string
  readonly orderId: string
  readonly siteId: string
  readonly buyer: Buyer
  readonly currency: string
  readonly lines: readonly InvoiceLine[]
  readonly netMinor: number
  readonly taxMinor: number
  readonly roundingMinor: number
  readonly totalMinor: number
  readonly paymentReference: string
  readonly issuedAt: Date
  readonly dueOn: string
  /** The first invoice that this one corrects. */
  readonly corrects: string | null
  readonly reason: string
  readonly settledAt: Date | null
}

export const paymentMethods = ['cash', 'card', 'transfer', 'twint', 'other'] as const
export type PaymentMethod = (typeof paymentMethods)[number]

export interface Payment {
  readonly id: string
  readonly invoiceId: string
  /** Negative when money goes back. */
  readonly amountMinor: number
  readonly method: PaymentMethod
  readonly receivedAt: Date
  readonly remark: string
}

/** One claim on one client: the first invoice, everything that corrected it, everything that was paid. */
export interface Account {
  readonly first: Invoice
  readonly corrections: readonly Invoice[]
  readonly payments: readonly Payment[]
}
