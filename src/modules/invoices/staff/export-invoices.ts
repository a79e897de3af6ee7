import { FileAnswer } from '#doors/answers.ts'
import { openHouse, type Foundation } from '#doors/house.ts'
import type { StaffScope } from '#doors/scope.ts'
import { localDay } from '#modules/orders/public.ts'
import { csvStream, type CsvCell } from '#platform/csv/csv-writer.ts'
import { minorDigits } from '#platform/i18n/format.ts'
import { listInvoices, openOf, type InvoiceFilters, type ListedInvoice } from '../store/list-invoices.ts'

const header = [
  'number',
  'issued_on',
  'due_on',
  'site',
  'order',
  'buyer',
  'currency',
  'net',
  'tax',
  'rounding',
  'total',
  'open',
  'reference',
  'corrects',
  'reason',
]

const cells = (row: ListedInvoice): CsvCell[] => {
  const digits = minorDigits(row.currency)
  const money = (minor: number): number => Number((minor / 10 ** digits).toFixed(digits))
  return [
    row.number,
    localDay(row.issued_at, row.time_zone),
    row.due_on,
    row.site_code,
    row.order_number,
    row.buyerName,
    row.currency,
    money(row.net_minor),
    money(row.tax_minor),
    money(row.rounding_minor),
    money(row.total_minor),
    money(openOf(row)),
    row.payment_reference,
    row.corrected_number,
    row.reason,
  ]
}

/** The books as a file, page after page, each read in a short transaction of its own; that it left the house is a fact. */
export const exportInvoices = (
  scope: StaffScope,
  foundation: Foundation,
  asked: { filters: InvoiceFilters; today: string },
): FileAnswer => {
  const house = openHouse(foundation, scope.houseId, scope.actor)
  let before: string | undefined
  let isDone = false
  const nextPage = async (): Promise<CsvCell[][]> => {
    if (isDone) return []
    const page = await house.read((reading) => listInvoices(reading, { ...asked, before, size: 500 }))
    isDone = page.next === null
    before = page.next ?? undefined
    return page.invoices.map(cells)
  }
  const finished = (rows: number): Promise<void> =>
    house.write((writing) =>
      Promise.resolve(writing.record({ kind: 'list-exported', payload: { list: 'invoices', rows } })),
    )
  return new FileAnswer({
    bytes: csvStream({ header, nextPage, finished }),
    mediaType: 'text/csv; charset=utf-8',
    name: 'invoices.csv',
  })
}
