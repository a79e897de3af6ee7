import type { Block } from '#platform/paper/blocks.ts'

import { nothingDrawn, type Drawn } from './draft.ts'
import type { DueAccount, Invoice, InvoicePayment } from './invoice-data.ts'
import type { PaperAmount } from './paper-data.ts'
import { spacedIban, spacedReference } from './references.ts'
import { sepaPayload } from './sepa-payment.ts'
import { swissPaymentFault, type SwissPayment } from './swiss-payment.ts'
import { wordingOf } from './wording.ts'

const drawingModule = new URL('./swiss-payment-drawing.ts', import.meta.url).href

type DuePayment = Extract<InvoicePayment, { kind: 'due' }>
type DrawnPayment = { blocks: Block[]; drawn: Drawn }

export const drawPayment = (invoice: Invoice, payment: DuePayment, dueMinor: number): DrawnPayment => {
  const amount: PaperAmount = { minor: dueMinor, currency: invoice.pricing.currency }
  const { account } = payment
  return account.kind === 'swiss' ? swissSlip(invoice, account, amount) : sepaCode(invoice, account, amount)
}

const swissSlip = (
  invoice: Invoice,
  account: Extract<DueAccount, { kind: 'swiss' }>,
  amount: PaperAmount,
): DrawnPayment => {
  const { say, money } = wordingOf(invoice.language)
  const creditor = invoice.head.address
  const { iban, reference } = account
  const message = `${say('invoice-title')} ${invoice.invoiceNumber}`
  const payment: SwissPayment = { iban, reference, creditor, debtor: invoice.buyer, amount, message }
  const fault = swissPaymentFault(payment)
  if (fault !== undefined) throw new Error(`no payment part: ${fault}`)
  const alternative = say('swiss-slip', {
    amount: money(amount),
    name: creditor.name,
    iban: spacedIban(iban),
    reference: spacedReference(reference),
  })
  return {
    blocks: [{ kind: 'slip', drawing: 'payment', alternative }],
    drawn: {
      ...nothingDrawn(),
      drawings: { payment: { module: drawingModule, words: { language: invoice.language, payment } } },
    },
  }
}

const sepaCode = (
  invoice: Invoice,
  account: Extract<DueAccount, { kind: 'sepa' }>,
  amount: PaperAmount,
): DrawnPayment => {
  const { say, money } = wordingOf(invoice.language)
  if (amount.currency !== 'EUR') throw new Error('a SEPA transfer is in euros')
  const { kind: _, ...transfer } = account
  const values = {
    amount: money(amount),
    name: account.holder,
    iban: spacedIban(account.iban),
    reference: spacedReference(account.reference),
  }
  const block: Block = {
    kind: 'scan',
    heading: say('sepa-heading'),
    symbol: 'transfer',
    alternative: say('sepa-symbol', values),
    lines: [
      say('sepa-scan', { amount: values.amount }),
      account.holder,
      [values.iban, account.bic].filter(Boolean).join(' · '),
      say('payment-reference', { reference: values.reference }),
    ],
  }
  const symbols = {
    transfer: { kind: 'qr' as const, text: sepaPayload({ ...transfer, amountMinor: amount.minor }) },
  }
  return { blocks: [block], drawn: { ...nothingDrawn(), symbols } }
}
