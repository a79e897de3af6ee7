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

const plans: Readonly<Record<DraftCase, readonly PhraseName[]>> = {
  received: ['received-on', 'received-next', 'promise'],
  quote: ['quote-is', 'quote-answer-there', 'quote-valid', 'quote-questions'],
  reminder: ['quote-sent', 'quote-valid', 'quote-waits', 'quote-answer-there', 'quote-questions'],
  delay: ['sorry', 'cause', 'part-expected', 'new-date', 'we-write'],
  part_arrived: ['part-here', 'promise', 'we-write'],
  ready: ['status', 'fetch-it', 'to-pay', 'guaranteed'],
  after_return: ['handed-on', 'guaranteed', 'wear-it'],
  where_is: ['thanks-for-writing', 'status', 'place', 'cause', 'part-expected', 'promise', 'we-write'],
  apology: ['sorry-plain', 'first-said', 'cause', 'new-date', 'gesture', 'tell-us'],
  approval_by_mail: ['thanks-for-writing', 'quote-by-mail', 'page-is', 'quote-is', 'quote-questions'],
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
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Undefined where a name of the phrase has no fact: then the sentence is not said. */
const fill = (phrase: string, values: Values): string | undefined => {
  const names = [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  if (names.some((name) => values[name] === undefined)) return undefined
  return capital(phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''))
}

const isBacked = (claim: Claim): boolean => claim.verdict === 'backed'

/** What the house would say in this case, each sentence with the facts it rests on; a sentence the facts do not carry is left out. */
export const composeDraft = (wish: ToCompose, context: TruthContext): Draft => {
  const values = valuesOf(wish, context)
  const sentences: DraftSentence[] = []
  for (const name of plans[wish.draftCase]) {
    const text = fill(phrases[name][wish.language], values)
    if (text === undefined) continue
    // Read together with what stands before it, as the gate will read it: "It is expected on" goes on about the sentence before.
    const before = sentences.map((one) => one.text).join(' ')
    const start = before === '' ? 0 : before.length + 1
    const whole = before === '' ? text : `${before} ${text}`
    const claims = checkTruth(whole, { ...context, language: wish.language }).claims
    if (!claims.every(isBacked)) continue
    const own = claims.filter(({ span }) => span.start >= start)
    sentences.push({ text, facts: own.flatMap(({ fact }) => (fact === undefined ? [] : [fact])) })
  }
  return {
    sentences,
    text: framed(
      sentences.map(({ text }) => text),
      wish,
    ),
  }
}

/** The body of a letter between the house's greeting and its leave. */
export const framed = (
  texts: readonly string[],
  { tone, clientName }: Pick<ToCompose, 'tone' | 'clientName'>,
): string => {
  const greeting = tone.greeting.replace('{name}', clientName).replace(/ +,/, ',')
  const leave = [tone.closing, tone.signature].filter((line) => line !== '').join('\n')
  return [greeting, texts.join(' '), leave].join('\n\n')
}

/** The case a conversation asks for: by what the client wants, and by where the order stands. */
export const proposeCase = (order: KnownOrder, triage: string, today: string): DraftCase => {
  if (triage === 'quote_answer') return 'approval_by_mail'
  const { stage, promise } = order
  const isLate = promise !== undefined && promise.to < today && !['ready', 'returned'].includes(stage)
  if (triage === 'complaint') return 'apology'
  if (isLate) return 'delay'
  if (triage === 'question') return 'where_is'
  if (stage === 'ready') return 'ready'
  if (stage === 'returned') return 'after_return'
  if (stage === 'quoted') return 'reminder'
  return stage === 'received' ? 'received' : 'where_is'
}
