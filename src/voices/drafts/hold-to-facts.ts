import type { Language } from '#platform/i18n/languages.ts'
import { checkTruth, type TruthContext } from '../truth/public.ts'
import type { DraftSentence } from './compose-draft.ts'

export interface HeldText {
  readonly sentences: readonly DraftSentence[]
  /** What a machine wrote and no fact carries; shown struck out, never sent. */
  readonly removed: readonly string[]
}

/** Sentences and line breaks; a full stop after a figure or an abbreviation does not end one. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?])(?<!\b(?:Nr|St|Mr|Mrs|Ms|Dr|Fr|ca|env|sig|z\.B)\.)(?<!\d\.)\s+(?=[\p{Lu}«"„])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/**
 * Words of unknown origin, held to the facts: a sentence with anything contradicted, unknown or of two meanings is taken out. Each is
 * read together with what is kept before it, so that none rests on a sentence that is gone.
 */
export const holdToFacts = (text: string, language: Language, context: TruthContext): HeldText => {
  const kept: DraftSentence[] = []
  const removed: string[] = []
  for (const sentence of sentencesOf(text)) {
    const before = kept.map((one) => one.text).join(' ')
    const whole = before === '' ? sentence : `${before} ${sentence}`
    const start = whole.length - sentence.length
    const { claims } = checkTruth(whole, { ...context, language })
    if (claims.some(({ verdict }) => verdict !== 'backed')) removed.push(sentence)
    else {
      const own = claims.filter(({ span }) => span.start >= start)
      kept.push({ text: sentence, facts: own.flatMap(({ fact }) => (fact === undefined ? [] : [fact])) })
    }
  }
  return { sentences: kept, removed }
}
