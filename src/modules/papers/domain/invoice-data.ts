import type { Address, LocalDate, PaperFrame, PaperWatch } from './paper-data.ts'
import type { NamedLine, Pricing } from './priced-lines.ts'
import type { PaperWarranty } from './warranty.ts'

/** Where an unpaid invoice is paid: a Swiss QR bill or a SEPA transfer. */
export type DueAccount =
  | { kind: 'swiss'; iban: string; reference: string }
  | { kind: 'sepa'; iban: string; bic?: string; holder: string; reference: string }

export type InvoicePayment =
  | { kind: 'paid'; on: LocalDate; method: string }
  | { kind: 'due'; by: LocalDate; account: DueAccount }

export type Invoice = PaperFrame & {
  invoiceNumber: string
  orderNumber: string
  performedOn?: LocalDate
  buyer: Address & { taxNumber?: string }
  watch: PaperWatch
  lines: NamedLine[]
  pricing: Pricing
  /** A part payment before this invoice. */
  paidBefore?: { minor: number; on: LocalDate }
  payment: InvoicePayment
  warranty?: PaperWarranty
  conditions?: string
}
