import { linesToInvoice } from '#modules/invoices/domain/lines-to-invoice.ts'
import { invoiceNumber, invoiceSeries, paymentReference } from '#modules/invoices/domain/numbering.ts'
import { totalsOfInvoice } from '#modules/invoices/domain/totals.ts'
import { daysAfter } from '#modules/orders/domain/local-day.ts'
import { translate } from '#src/texts.ts'
import { whenOpen } from './hours.ts'
import { dayAt, dayLength } from './local-time.ts'
import { moment, tell, type Story } from './story.ts'
import { asStaff, countOn, type Flow, type Fresh, type Worker } from './world.ts'

/** One invoice for everything done, as the product's own rules compute it; none where nothing is owed. */
export const invoice = (flow: Flow, story: Story, by: Worker): void => {
  const lines = chargeable(story)
  const totals = totalsOfInvoice(lines, story.counter.currency)
  if (lines.length === 0 || totals.payableMinor === 0) return
  const place = { siteCode: story.counter.code, day: dayAt(flow.agenda.now) }
  const count = countOn(flow, invoiceSeries(place))
  const dueInDays = story.client.row.company === '' ? 10 : 30
  const row: Fresh<'invoices'> = {
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    number: invoiceNumber(place, count),
    order_id: story.order.id,
    site_id: story.counter.id,
    client_id: story.client.row.id,
    buyer: JSON.stringify(buyerOf(story)),
    currency: story.counter.currency,
    lines: JSON.stringify(lines),
    net_minor: totals.netMinor,
    tax_minor: totals.taxMinor,
    rounding_minor: totals.roundingMinor,
    total_minor: totals.payableMinor,
    payment_reference: paymentReference(story.counter.iban, place, count),
    issued_at: moment(flow),
    due_on: daysAfter(place.day, dueInDays),
  }
  story.rows.invoices.push(row)
  tell(flow, story, {
    by: asStaff(by),
    kind: 'invoice-issued',
    payload: {
      invoiceId: row.id,
      number: row.number,
      totalMinor: totals.payableMinor,
      currency: row.currency,
    },
  })
  collectPayment(flow, story, { row, by, dueInDays })
}

const chargeable = (story: Story) => {
  const { language } = story.client.row
  const approved = story.rows.quote_lines.filter(({ answer }) => answer === 'approved')
  const workOf = (row: { id: string; label: string; amount_minor: number; tax_basis_points: number }) => ({
    id: row.id,
    label: row.label,
    amountMinor: Number(row.amount_minor),
    taxBasisPoints: row.tax_basis_points,
  })
  const idsIn = (state: string): Set<string> =>
    new Set(
      story.rows.operations
        .filter((operation) => operation.state === state)
        .flatMap(({ quote_line_id, order_service_id }) => quote_line_id ?? order_service_id ?? []),
    )
  return linesToInvoice(
    {
      stage: story.order.stage,
      outcome: story.order.outcome,
      diagnosisFeeMinor: story.order.diagnosisFeeMinor,
      diagnosisFeeWaived: story.order.feeWaived,
      taxBasisPoints: story.counter.taxBasisPoints,
      isUnderWarranty: story.first !== null,
      byHand: [],
      services: story.rows.order_services.filter(({ is_agreed }) => is_agreed).map(workOf),
      approvedLines: approved.map(workOf),
      dropped: idsIn('dropped'),
      done: idsIn('done'),
      invoiced: new Set(),
    },
    {
      diagnosis: translate(language, 'invoices.paper.diagnosis'),
      underWarranty: translate(language, 'invoices.paper.under-warranty'),
    },
  )
}

const buyerOf = ({ client }: Story) => ({
  name: client.row.company === '' ? client.name : `${client.row.company}, ${client.name}`,
  street: client.row.street,
  postalCode: client.row.postal_code,
  town: client.row.city,
  country: client.row.country,
  taxNumber: '',
  language: client.row.language,
})

interface Due {
  readonly row: Fresh<'invoices'>
  readonly by: Worker
  readonly dueInDays: number
}

/** At the counter by card, cash or telephone; companies and parcels by transfer, in their time. */
const collectPayment = (flow: Flow, story: Story, { row, by, dueInDays }: Due): void => {
  const isByTransfer = story.client.row.company !== '' || story.order.holderKind === 'courier'
  const method = isByTransfer ? 'transfer' : wayToPay(flow, story)
  const days = isByTransfer ? flow.chance.skewed(dueInDays * 0.7, 1.8) : 0
  const at = isByTransfer
    ? whenOpen(flow, story.counter, flow.agenda.now + days * dayLength)
    : flow.agenda.now
  flow.agenda.plan(at, () => {
    row.settled_at = moment(flow)
    story.rows.payments.push({
      house_id: flow.world.houseId,
      id: flow.chance.id(moment(flow)),
      invoice_id: row.id,
      amount_minor: row.total_minor,
      method,
      received_at: moment(flow),
      received_by: by.id,
    })
    tell(flow, story, {
      by: asStaff(by),
      kind: 'payment-received',
      payload: { invoiceId: row.id, amountMinor: Number(row.total_minor), currency: row.currency, method },
    })
  })
}

const wayToPay = (flow: Flow, story: Story): 'card' | 'cash' | 'twint' =>
  flow.chance.weighted([
    ['card', 74],
    ['cash', 12],
    ['twint', story.counter.currency === 'CHF' ? 22 : 0],
  ])
