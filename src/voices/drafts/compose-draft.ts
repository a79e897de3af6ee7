import type { Language } from '#platform/i18n/languages.ts'
import {
  checkTruth,
  type Claim,
  type FactBeside,
  type KnownOrder,
  type TruthContext,
} from '../truth/public.ts'
import type { DraftCase } from './draft-cases.ts'
import { phrases, type PhraseName, type Tone } from './phrases.ts'
import { valuesOf, type Values } from './values-of-order.ts'

/** One sentence after the other; of several names the first that the facts carry. */
type Plan = readonly (PhraseName | readonly PhraseName[])[]

const whatNext = ['we-write', 'nothing-to-do', 'quote-answer-there', 'fetch-it'] as const
const cause = ['back-from-partner', 'cause'] as const
const date = ['new-date', 'promise'] as const

const plans: Readonly<Record<DraftCase, Plan>> = {
  received: ['received-on', 'received-next', 'promise', 'page'],
  quote: ['quote-is', 'quote-valid', 'quote-answer-there', 'quote-questions', 'page'],
  reminder: ['quote-sent', 'quote-valid', 'quote-waits', 'quote-answer-there', 'quote-questions', 'page'],
  delay: ['sorry', cause, 'part-expected', date, whatNext],
  part_arrived: ['part-here', 'promise', whatNext],
  ready: ['status', 'fetch-it', 'to-pay', 'guaranteed'],
  after_return: ['handed-on', 'guaranteed', 'wear-it', 'trust'],
  where_is: ['thanks-for-writing', 'status', 'place', cause, 'part-expected', 'promise', whatNext, 'page'],
  apology: ['sorry-plain', 'first-said', cause, date, 'gesture', 'tell-us'],
  approval_by_mail: ['thanks-for-writing', 'quote-by-mail', 'quote-is', 'quote-questions', 'page'],
}

/** What must be so for a sentence that names no fact: that somebody waits too long, or that nothing is asked of them. */
const onlyWhere: Partial<Readonly<Record<PhraseName, string>>> = {
  sorry: 'isLater',
  'back-from-partner': 'isAtPartner',
  'we-write': 'restsUntil',
  'nothing-to-do': 'restsWithUs',
  'quote-answer-there': 'isQuoted',
  'quote-waits': 'isQuoted',
  'fetch-it': 'isReady',
}

export interface DraftSentence {
  readonly text: string
  /** What it rests on; empty for courtesy and for what asks nothing of the facts. */
  readonly facts: readonly FactBeside[]
}

export interface Draft {
  readonly text: string
  readonly sentences: readonly DraftSentence[]
}

export interface ToCompose {
  readonly draftCase: DraftCase
  readonly language: Language
  readonly tone: Tone
  readonly clientName: string
  readonly order: KnownOrder
  /** Something given, in the sender's words; only an apology speaks of it. */
  readonly gesture?: string
  /** What stands for the client's own page until the letter leaves; without it no sentence leads there. */
  readonly page?: string
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Undefined where a name of the phrase has no fact: then the sentence is not said. */
const fill = (name: PhraseName, language: Language, values: Values): string | undefined => {
  const needs = onlyWhere[name]
  if (needs !== undefined && values[needs] === undefined) return undefined
  const phrase = phrases[name][language]
  const names = [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  if (names.some((name) => values[name] === undefined)) return undefined
  return capital(phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''))
}

const isBacked = (claim: Claim): boolean => claim.verdict === 'backed'

/** What the house would say in this case, each sentence with the facts it rests on; a sentence the facts do not carry is left out. */
export const composeDraft = (wish: ToCompose, context: TruthContext): Draft => {
  const values = valuesOf(wish, context)
  const sentences: DraftSentence[] = []
  for (const step of plans[wish.draftCase])
    for (const name of typeof step === 'string' ? [step] : step) {
      const text = fill(name, wish.language, values)
      const said =
        text === undefined ? undefined : carried(text, sentences, { ...context, language: wish.language })
      if (said === undefined) continue
      sentences.push(said)
      break
    }
  return {
    sentences,
    text: framed(
      sentences.map(({ text }) => text),
      wish,
    ),
  }
}

/**
 * A sentence with the facts it rests on, undefined where they do not carry it. Read together with what stands before it, as
 * the gate will read it: "It is expected on" goes on about the sentence before.
 */
const carried = (
  text: string,
  said: readonly DraftSentence[],
  context: TruthContext,
): DraftSentence | undefined => {
  const before = said.map((one) => one.text).join(' ')
  const start = before === '' ? 0 : before.length + 1
  const { claims } = checkTruth(before === '' ? text : `${before} ${text}`, context)
  if (!claims.every(isBacked)) return undefined
  const own = claims.filter(({ span }) => span.start >= start)
  return { text, facts: own.flatMap(({ fact }) => (fact === undefined ? [] : [fact])) }
}

/** The body of a letter between the house's greeting and its leave. */
export const framed = (
  texts: readonly string[],
  { tone, clientName }: Pick<ToCompose, 'tone' | 'clientName'>,
): string => {
  const greeting = tone.greeting.replace('{name}', clientName).replace(/ +,/, ',')
  const leave = [tone.closing, tone.signature].filter((line) => line !== '').join('\n')
  // Where to click stands on a line of its own.
  const body = texts
    .map((text, index) => (index === 0 ? '' : text.includes('{{') ? '\n\n' : ' ') + text)
    .join('')
  return [greeting, body, leave].join('\n\n')
}

/** The case a conversation asks for: by what the client wants, and by where the order stands. */
export const proposeCase = (order: KnownOrder, triage: string, today: string): DraftCase => {
  const { stage, promise, quote } = order
  const isAsked = stage === 'quoted' || (quote !== undefined && quote.approvedOn === undefined)
  if (triage === 'quote_answer' && isAsked) return 'approval_by_mail'
  const isLate = promise !== undefined && promise.to < today && !['ready', 'returned'].includes(stage)
  if (triage === 'complaint') return 'apology'
  if (isLate) return 'delay'
  if (triage === 'question') return 'where_is'
  if (stage === 'ready') return 'ready'
  if (stage === 'returned') return 'after_return'
  if (stage === 'quoted') return 'reminder'
  return stage === 'received' ? 'received' : 'where_is'
}
