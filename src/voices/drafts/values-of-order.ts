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

const TAXED = {
  fr: ', TVA comprise',
  en: ', VAT included',
  de: ' inklusive Mehrwertsteuer',
  it: ', IVA inclusa',
} as const

interface Writing {
  readonly language: ToCompose['language']
  readonly today: number
}

const writing = ({ language, today }: Writing) => {
  const on = (civil: CivilDate | undefined): string | undefined => {
    const at = fromCivil(civil)
    return at === undefined ? undefined : writeDate({ from: at, to: at }, { language, today, relation: 'on' })
  }
  const plain = (civil: CivilDate | undefined): string | undefined => {
    const at = fromCivil(civil)
    return at === undefined ? undefined : writeDay(at, language, today)
  }
  const span = (known: KnownWindow | undefined): string | undefined => {
    const to = fromCivil(known?.to)
    if (known === undefined || to === undefined) return undefined
    return writeDate({ from: fromCivil(known.from) ?? to, to }, { language, today, relation: 'on' })
  }
  return { on, plain, span }
}

/** Reads an order for the phrases. Nothing is computed that a fact does not say, but the sum still to pay. */
export const valuesOf = ({ order, language, gesture, page }: ToCompose, context: TruthContext): Values => {
  const { today } = siteClock(context)
  const { on } = writing({ language, today })
  return {
    watch: order.watch?.slice(0, 2).join(' ') || undefined,
    receivedOn: on(order.reached?.received),
    returnedOn: on(order.reached?.returned),
    status: writeStatus(order.stage, language),
    place: placeOf(order, language),
    wait: waitOf(order, language),
    balance: balanceOf(order, language),
    months: order.warranty?.months?.toString(),
    gesture: gesture?.trim() === '' ? undefined : gesture?.trim(),
    page,
    ...standingOf(order, today),
    ...valuesOfQuote(order, { language, today }),
    ...valuesOfParts(order, { language, today }),
    ...valuesOfPromise(order, { language, today }),
  }
}

const valuesOfQuote = ({ quote, reached }: KnownOrder, to: Writing): Values => ({
  total: quote === undefined ? undefined : writeMoney(quote.total, to.language),
  taxed: quote?.tax?.included === true ? TAXED[to.language] : '',
  quotedOn: writing(to).on(quote?.sentOn ?? reached?.quoted),
  validUntil: writing(to).plain(quote?.validUntil),
})

const valuesOfParts = ({ wait, needs }: KnownOrder, to: Writing): Values => {
  const { on, span } = writing(to)
  const expected = wait?.reason === 'part' ? wait.expected : undefined
  const arrived = needs?.findLast(({ state }) => state === 'arrived')
  return {
    partOn: typeof expected === 'string' ? on(expected) : span(expected),
    part: arrived === undefined ? undefined : namePart(partKey(arrived.part), to.language),
    arrivedOn: on(arrived?.arrivedOn),
  }
}

/** Nobody waits for the client: neither for their answer nor for their coming. */
const isInOurHands = ({ stage, wait }: Pick<KnownOrder, 'stage' | 'wait'>): boolean =>
  isUnderWay({ stage }) && stage !== 'quoted' && wait?.reason !== 'client'

/** Not said in words, but asked before some are: set where it is so. */
const standingOf = (order: KnownOrder, today: number): Values => {
  const { stage, wait, promise, firstPromise } = order
  const hasPassed = promise !== undefined && (fromCivil(promise.to) ?? today) < today
  const wasMoved = promise !== undefined && firstPromise !== undefined && firstPromise.to < promise.to
  const set = (holds: boolean): string | undefined => (holds ? '' : undefined)
  return {
    isLater: set(isUnderWay(order) && (hasPassed || wasMoved)),
    isQuoted: set(stage === 'quoted'),
    isReady: set(stage === 'ready'),
    isAtPartner: set(wait?.reason === 'partner'),
    restsWithUs: set(isInOurHands(order)),
  }
}

const subjects = { fr: 'votre montre', en: 'your watch', de: 'Ihre Uhr', it: 'il Suo orologio' } as const
const again = { fr: 'elle', en: 'it', de: 'sie', it: '' } as const

/** Where it is, once it was said how it stands: the watch is not named twice in a row. */
const placeOf = ({ stage, custody }: KnownOrder, language: ToCompose['language']): string | undefined => {
  if (custody === undefined || stage === 'returned') return undefined
  const place = writePlace(custody, language)
  const follows = writeStatus(stage, language).startsWith(subjects[language])
  return follows ? place.replace(subjects[language], again[language]).trim() : place
}

// A promise that has passed promises nothing any more.
const valuesOfPromise = (order: KnownOrder, to: Writing): Values => {
  const { span, plain } = writing(to)
  const { promise, firstPromise } = order
  const stands = (fromCivil(promise?.to) ?? 0) >= to.today && isUnderWay(order)
  const written = stands ? span(promise) : undefined
  const wasMoved = firstPromise !== undefined && firstPromise.to !== promise?.to
  // A word is broken once its day has passed, not while another follows in time.
  const hasPassed = (fromCivil(firstPromise?.to) ?? to.today) < to.today
  return {
    promise: written,
    restsUntil: isInOurHands(order) ? written : undefined,
    newPromise: wasMoved ? written : undefined,
    firstPromise: wasMoved && hasPassed ? plain(firstPromise.to) : undefined,
  }
}

const isUnderWay = ({ stage }: Pick<KnownOrder, 'stage'>): boolean =>
  !['ready', 'returned', 'declined', 'cancelled'].includes(stage)

const waitOf = ({ stage, wait }: KnownOrder, language: ToCompose['language']): string | undefined => {
  // Where the answer is waited for, or the watch on its way, stage and place have said it already.
  if (wait === undefined || stage === 'quoted' || ['incident', 'transit'].includes(wait.reason))
    return undefined
  const part = wait.part === undefined ? undefined : namePart(partKey(wait.part), language)
  return writeWait(part ?? nameReason(wait.reason, language), language)
}

const balanceOf = ({ quote, payments }: KnownOrder, language: ToCompose['language']): string | undefined => {
  if (quote?.tax?.included !== true) return undefined
  const minor = quote.total.minor - (payments ?? []).reduce((sum, { price }) => sum + price.minor, 0)
  return minor <= 0 ? undefined : writeMoney({ ...quote.total, minor }, language)
}
