import type { StaffScope } from '#doors/scope.ts'
import { findClient } from '#modules/clients/public.ts'
import {
  currentMandate,
  findOrder,
  listOrderServices,
  listPhotographs,
  localDay,
  servesOrder,
  type MandateRow,
  type OrderRow,
} from '#modules/orders/public.ts'
import { findSite } from '#modules/sites/public.ts'
import { findWatch, watchName } from '#modules/watches/public.ts'
import { notFound } from '#platform/refusal.ts'
import { ceilingLeft } from '../domain/house-approval.ts'
import { kindFor } from '../domain/quote.ts'
import { maySpeakForHouse, mayWriteQuotes } from '../policy.ts'
import { listQuotes } from '../store/queries.ts'
import { presentQuote } from './present-quote.ts'

/** Everybody of the house reads every quote; what each may do with it is said along. */
export const readQuotes = async (scope: StaffScope, orderId: string) => {
  const order = await findOrder(scope, orderId)
  if (order === undefined) return notFound()
  const quotes = await listQuotes(scope, order.id)
  const mandate = await currentMandate(scope, order.id)
  const serves = servesOrder(scope.staff, order)
  return {
    order: await presentHead(scope, order),
    quotes: quotes.map(presentQuote),
    nextKind: kindFor(order.stage) ?? null,
    agreedServices: (await listOrderServices(scope, order.id))
      .filter(({ is_agreed }) => is_agreed)
      .map(({ id, label, amount_minor }) => ({ id, label, amountMinor: amount_minor })),
    photographs: (await listPhotographs(scope, order.id)).map((row) => ({
      id: row.id,
      fileId: row.file_id,
      caption: row.caption,
      moment: row.moment,
      shownToClient: row.shown_to_client,
    })),
    mandate: mandate === undefined ? null : presentMandate(mandate),
    ceilingLeftMinor: ceilingLeft(mandate, quotes),
    mayWrite: serves && mayWriteQuotes(scope.staff),
    maySpeak: serves && maySpeakForHouse(scope.staff),
  }
}

const presentHead = async (scope: StaffScope, order: OrderRow) => {
  const site = await findSite(scope, order.site_id)
  const watch = await findWatch(scope, order.watch_id)
  const client = order.client_id === null ? undefined : await findClient(scope, order.client_id)
  const timeZone = site?.timeZone ?? 'UTC'
  return {
    id: order.id,
    number: order.number,
    version: order.version,
    stage: order.stage,
    currency: order.currency,
    taxBasisPoints: site?.taxBasisPoints ?? 0,
    siteId: order.site_id,
    timeZone,
    today: localDay(scope.now, timeZone),
    clientMail: client?.mail ?? '',
    clientLanguage: client?.language ?? site?.language ?? 'en',
    watch: watch === undefined ? '' : watchName(watch),
    diagnosisFeeMinor: order.diagnosis_fee_minor,
    diagnosisFeeWaived: order.diagnosis_fee_waived,
  }
}

const presentMandate = (mandate: MandateRow) => ({
  polishCase: mandate.polish_case,
  polishBracelet: mandate.polish_bracelet,
  keepDial: mandate.keep_dial,
  movementExchange: mandate.movement_exchange,
  ceilingMinor: mandate.ceiling_minor,
})
