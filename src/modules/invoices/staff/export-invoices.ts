import type { FileAnswer } from '#doors/answers.ts'
import type { Foundation } from '#doors/house.ts'
import { exportList, exportPageSize } from '#doors/list-export.ts'
import type { StaffScope } from '#doors/scope.ts'
import { localDay } from '#modules/orders/public.ts'
import type { CsvCell } from '#platform/csv/csv-writer.ts'
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

/** The books as they stand on screen, to their last page. */
export const exportInvoices = (
  scope: StaffScope,
  foundation: Foundation,
  asked: { filters: InvoiceFilters; today: string },
): FileAnswer =>
  exportList(scope, foundation, {
    list: 'invoices',
    header,
    readPage: async (reading, before) => {
      const { invoices, next } = await listInvoices(reading, { ...asked, before, size: exportPageSize })
      return { rows: invoices.map(cells), next }
    },
  })
