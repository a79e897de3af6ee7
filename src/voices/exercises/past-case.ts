import { createHash } from 'node:crypto'
import type { Fact } from '#facts/catalogue.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { localDay } from '#platform/local-day.ts'
import { knownOrder } from '../known-facts-of-client.ts'
import { textOf } from '../read-payload.ts'
import { clientWords } from './client-words.ts'
import { neutralNumber, neutralOrder, type ExerciseCase } from './exercise-case.ts'
import { recogniseTrouble } from './recognise-trouble.ts'
import { withoutPersons, type Personal } from './without-persons.ts'

/** What the house knows of one message of its past. */
export interface PastMessage {
  readonly key: string
  readonly language: Language
  readonly at: Date
  readonly timeZone: string
  readonly body: string
  readonly asks: boolean
  readonly isRedo: boolean
  readonly silentDays: number | null
  /** Facts of the order, oldest first, with the sealed fields left closed; also those written later. */
  readonly facts: readonly Fact[]
  readonly personal: Personal
}

/** The name of a case: nobody finds the conversation by it, and the house finds the case again. */
export const caseKey = (houseId: string, messageId: string): string =>
  createHash('sha256').update(`exercise ${houseId} ${messageId}`).digest('hex').slice(0, 20)

/** Shorter than this, what is left of a client's words says too little to be answered. */
const LEAST_LETTERS = 40

/** Makes a case of a message, as the facts stood when it came in; undefined where nothing can be learnt from it. Nothing of it is kept. */
export const pastCase = (message: PastMessage): ExerciseCase | undefined => {
  const { key, language, at, timeZone, facts, personal } = message
  const known = facts.filter((fact) => fact.at <= at)
  const today = localDay(at, timeZone)
  const order = neutralOrder(
    knownOrder(
      {
        number: neutralNumber,
        stage: stageAt(known),
        isRedo: message.isRedo,
        watch: [],
        place: { name: '', timeZone },
        quote: null,
      },
      known,
    ),
  )
  const full = { ...order, ...quoteAt(known, timeZone) }
  const said = withoutPersons(message.body, language, personal)
  const gestureFollowed = facts.some((fact) => fact.kind === 'gesture-given' && fact.at > at)
  const trouble = recogniseTrouble({
    order: full,
    said: message.body,
    today,
    gestureFollowed,
    silentDays: message.silentDays,
    asks: message.asks,
  })
  if (trouble === undefined) return undefined
  const isTold = (said.match(/\p{L}/gu) ?? []).length >= LEAST_LETTERS
  return {
    key,
    trouble,
    language,
    today,
    order: full,
    said: isTold ? said : clientWords[trouble][language],
    isOwn: true,
  }
}

const stageAt = (facts: readonly Fact[]): string => {
  const moved = facts.findLast(({ kind }) => kind === 'stage-changed')
  return moved === undefined ? 'received' : textOf(moved, 'to')
}

/** The quote in the client's hands then, from the fact alone: its lines may name somebody. */
const quoteAt = (facts: readonly Fact[], timeZone: string): Pick<ExerciseCase['order'], 'quote'> => {
  const sent = facts.findLast(({ kind }) => kind === 'quote-sent')
  const minor = sent?.payload['totalMinor']
  if (sent === undefined || typeof minor !== 'number') return {}
  const quote = {
    total: { minor, currency: textOf(sent, 'currency') },
    sentOn: localDay(sent.at, timeZone),
    validUntil: textOf(sent, 'validUntil'),
  }
  return { quote }
}
