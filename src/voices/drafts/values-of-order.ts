import { fromCivil } from '../truth/dates/civil-date.ts'
import { siteClock } from '../truth/dates/site-clock.ts'
import type { CivilDate, KnownOrder, KnownWindow, TruthContext } from '../truth/public.ts'
import { nameReason, writeWait } from '../truth/words/cause-words.ts'
import { namePart, partKey } from '../truth/words/parts.ts'
import { writeDate, writeDay } from '../truth/write/write-date.ts'
import { writeMoney } from '../truth/write/write-money.ts'
import { writePlace } from '../truth/write/write-place.ts'
import { writeStatus } from '../truth/write/write-status.ts'
import type { ToCompose } from './compose-draft.ts'

/** What can stand in a phrase, as the language writes it; undefined where no fact says. */
export type Values = Readonly<Record<string, string | undefined>>

const TAXED = { fr: ', TVA comprise', en: ', VAT included', de: ' inkl. MwSt.', it: ', IVA inclusa' } as const

/** Reads an order for the phrases. Nothing is computed that a fact does not say, but the sum still to pay. */
export const valuesOf = ({ order, language, gesture }: ToCompose, context: TruthContext): Values => {
  const { today } = siteClock(context)
  const day = (civil: CivilDate | undefined): number | undefined => fromCivil(civil)
  const on = (civil: CivilDate | undefined): string | undefined => {
    const at = day(civil)
    return at === undefined ? undefined : writeDate({ from: at, to: at }, { language, today, relation: 'on' })
  }
  const plain = (civil: CivilDate | undefined): string | undefined => {
    const at = day(civil)
    return at === undefined ? undefined : writeDay(at, language, today)
  }
  const span = (known: KnownWindow | undefined): string | undefined => {
    const to = day(known?.to)
    if (known === undefined || to === undefined) return undefined
    return writeDate({ from: day(known.from) ?? to, to }, { language, today, relation: 'on' })
  }
  const expected = order.wait?.expected
  const { reached, quote } = order
  const arrived = (order.needs ?? []).findLast(({ state }) => state === 'arrived')
  // A promise that has passed promises nothing any more.
  const standing = (day(order.promise?.to) ?? 0) >= today && isUnderWay(order) ? order.promise : undefined
  return {
    watch: order.watch?.slice(0, 2).join(' ') || undefined,
    receivedOn: on(reached?.received),
    returnedOn: on(reached?.returned),
    total: quote === undefined ? undefined : writeMoney(quote.total, language),
    taxed: quote?.tax?.included === true ? TAXED[language] : '',
    quotedOn: on(quote?.sentOn ?? reached?.quoted),
    validUntil: plain(quote?.validUntil),
    status: writeStatus(order.stage, language),
    place: order.custody === undefined ? undefined : writePlace(order.custody, language),
    wait: waitOf(order, language),
    partOn:
      order.wait?.reason === 'part'
        ? typeof expected === 'string'
          ? on(expected)
          : span(expected)
        : undefined,
    part: arrived === undefined ? undefined : namePart(partKey(arrived.part), language),
    arrivedOn: on(arrived?.arrivedOn),
    promise: span(standing),
    firstPromise: order.firstPromise?.to === order.promise?.to ? undefined : span(order.firstPromise),
    balance: balanceOf(order, language),
    months: order.warranty?.months === undefined ? undefined : String(order.warranty.months),
    gesture: gesture === undefined || gesture.trim() === '' ? undefined : gesture.trim(),
  }
}

const isUnderWay = ({ stage }: KnownOrder): boolean =>
  !['ready', 'returned', 'declined', 'cancelled'].includes(stage)

const waitOf = ({ wait }: KnownOrder, language: ToCompose['language']): string | undefined => {
  if (wait === undefined || wait.reason === 'incident') return undefined
  const part = wait.part === undefined ? undefined : namePart(partKey(wait.part), language)
  return writeWait(part ?? nameReason(wait.reason, language), language)
}

const balanceOf = ({ quote, payments }: KnownOrder, language: ToCompose['language']): string | undefined => {
  if (quote?.tax?.included !== true) return undefined
  const minor = quote.total.minor - (payments ?? []).reduce((sum, { price }) => sum + price.minor, 0)
  return minor <= 0 ? undefined : writeMoney({ ...quote.total, minor }, language)
}
