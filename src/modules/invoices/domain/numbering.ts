import { creditorReference, isQrIban, qrReference } from '#modules/papers/domain/references.ts'

export interface InvoicePlace {
  readonly siteCode: string
  /** The day of issue, on the site's own calendar. */
  readonly day: string
}

const yearOf = (place: InvoicePlace): string => place.day.slice(2, 4)

/** Counted per site and year without a gap: 'F-GVA-26'. */
export const invoiceSeries = (place: InvoicePlace): string => `F-${place.siteCode}-${yearOf(place)}`

export const invoiceNumber = (place: InvoicePlace, count: number): string =>
  `${invoiceSeries(place)}-${String(count).padStart(5, '0')}`

/** Each sign of a site's code as two digits, behind a one: no two codes can meet, whatever their length. */
const codeInDigits = (code: string): string =>
  `1${Array.from(code, (sign) => String(Number.parseInt(sign, 36)).padStart(2, '0')).join('')}`

/** What the bank gives back with the money: a QR reference on a QR account, else ISO 11649. */
export const paymentReference = (iban: string, place: InvoicePlace, count: number): string =>
  isQrIban(iban)
    ? qrReference(`${codeInDigits(place.siteCode)}${yearOf(place)}${String(count).padStart(8, '0')}`)
    : creditorReference(invoiceNumber(place, count))
