import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import type { PromiseCause } from './promise-states.ts'

/** Why the client is written to: the day is in danger, it has passed, they have answered the quote, or it is the first date. */
export type LetterOccasion = 'endangered' | 'passed' | 'approved' | 'first'

export interface NewWindowFacts {
  readonly language: Language
  readonly clientName: string
  readonly watch: string
  readonly number: string
  readonly occasion: LetterOccasion
  /** The day the client was told before; null where none was given. */
  readonly promisedOn: string | null
  /** What that day means by now: waits for the client move it on. */
  readonly heldUntil: string | null
  readonly windowFrom: string
  /** The day the house wants to be held to from now on. */
  readonly windowUntil: string
  readonly probability: number
  readonly cause: PromiseCause
}

const spoken = [
  'part',
  'queue',
  'partner',
  'transit',
  'incident',
  'found-more',
  'approval',
  'client',
] as const

type SpokenCause = (typeof spoken)[number]

const spokenCause = (cause: PromiseCause): SpokenCause => spoken.find((known) => known === cause) ?? 'queue'

/** What changed, why, the new window, what the house does about it; each sentence rests on a fact that is handed in. */
export const newWindowLetter = (facts: NewWindowFacts): { subject: string; body: string } => {
  const formats = formatsFor(facts.language)
  const { occasion, promisedOn, windowUntil } = facts
  const values = {
    name: facts.clientName,
    watch: facts.watch,
    number: facts.number,
    day: promisedOn === null ? '' : formats.day(promisedOn, 'long'),
    window: formats.window(facts.windowFrom, windowUntil),
    tenths: Math.min(9, Math.max(1, Math.floor(facts.probability * 10))),
  }
  const cause = spokenCause(facts.cause)
  const say = (id: Parameters<typeof translate>[1]): string => translate(facts.language, id, values)
  const isLate = occasion === 'endangered' || occasion === 'passed'
  const moves = promisedOn !== null && promisedOn !== windowUntil
  return {
    subject: say(moves ? 'promises.mail.subject' : 'promises.mail.subject.date'),
    body: [
      say('promises.mail.greeting'),
      ...(occasion === 'approved' ? [say('promises.mail.approved')] : []),
      ...(promisedOn === null ? [] : [say(changeText(facts, promisedOn))]),
      ...(isLate ? [say(`promises.mail.why.${cause}`)] : []),
      say(moves ? 'promises.mail.window' : 'promises.mail.window.first'),
      say(`promises.mail.deed.${isLate ? cause : 'queue'}`),
    ].join('\n\n'),
  }
}

const changeText = ({ occasion, windowUntil, heldUntil }: NewWindowFacts, promisedOn: string) => {
  if (occasion === 'passed') return 'promises.mail.passed'
  if (windowUntil === promisedOn) return 'promises.mail.holds'
  if (windowUntil < promisedOn) return 'promises.mail.sooner'
  if (occasion === 'approved' && heldUntil !== null && windowUntil <= heldUntil) return 'promises.mail.paused'
  return occasion === 'approved' ? 'promises.mail.later-approved' : 'promises.mail.changed'
}
