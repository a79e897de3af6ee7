import type { Invoice as Paper, DueAccount } from '#modules/papers/domain/invoice-data.ts'
import { sepaPaymentFault } from '#modules/papers/domain/sepa-payment.ts'
import { swissPaymentFault } from '#modules/papers/domain/swiss-payment.ts'
import { siteAddress } from '#modules/quotes/domain/paper-parts.ts'
import { localDay } from '#modules/orders/domain/local-day.ts'
import type { Site } from '#modules/sites/domain/site.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import type { Account, Invoice } from './invoice.ts'

interface Settled {
  readonly payment: Paper['payment']
  readonly paidBefore?: { readonly minor: number; readonly on: string }
}

interface Place {
  readonly site: Site
  readonly holder: string
  readonly language: Language
}

/** What the paper says about money: paid and how, or what is open and where to. */
export const paymentOnPaper = (
  { invoice, account, kind }: { invoice: Invoice; account: Account; kind: 'invoice' | 'receipt' },
  place: Place,
): Settled | Refusal => {
  const last = account.payments.at(-1)
  const isFirst = invoice.id === account.first.id
  const paidMinor = isFirst ? account.payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0) : 0
  const day = (at: Date): string => localDay(at, place.site.timeZone)
  if (kind === 'receipt') {
    if (last === undefined || paidMinor < invoice.totalMinor) return refuse('invoices.refusal.not-paid-yet')
    const methods = [...new Set(account.payments.map(({ method }) => method))]
    const method = methods
      .map((one) => translate(place.language, 'invoices.paper.method', { method: one }))
      .join(', ')
    return { payment: { kind: 'paid', on: day(last.receivedAt), method } }
  }
  const openMinor = invoice.totalMinor - paidMinor
  const dueTo = openMinor > 0 ? dueAccount(invoice, openMinor, place) : nowhere
  if (isRefusal(dueTo)) return dueTo
  return {
    payment: { kind: 'due', by: invoice.dueOn, account: dueTo },
    ...(last === undefined || !isFirst || paidMinor === 0
      ? {}
      : { paidBefore: { minor: paidMinor, on: day(last.receivedAt) } }),
  }
}

// Nothing is open: no payment part is drawn, so no account is read.
const nowhere: DueAccount = { kind: 'swiss', iban: '', reference: '' }

const dueAccount = (invoice: Invoice, openMinor: number, { site, holder }: Place): DueAccount | Refusal => {
  const { iban } = site
  if (iban === '') return refuse('invoices.refusal.no-account', { values: { site: site.name } })
  const reference = invoice.paymentReference
  const isSwiss = /^(CH|LI)/.test(iban)
  const currency = invoice.currency === 'EUR' ? 'EUR' : 'CHF'
  const fault = isSwiss
    ? swissPaymentFault({
        iban,
        reference,
        creditor: siteAddress(site, holder),
        amount: { minor: openMinor, currency },
      })
    : sepaPaymentFault({ iban, reference, holder, amountMinor: openMinor })
  if (fault !== undefined || (!isSwiss && currency !== 'EUR')) {
    return refuse('invoices.refusal.account-does-not-fit', { values: { site: site.name } })
  }
  return isSwiss ? { kind: 'swiss', iban, reference } : { kind: 'sepa', iban, holder, reference }
}
