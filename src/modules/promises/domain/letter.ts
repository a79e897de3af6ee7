import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import type { PromiseCause } from './promise-states.ts'

export interface NewWindowFacts {
  readonly language: Language
  readonly clientName: string
  readonly watch: string
  readonly number: string
  readonly promisedOn: string
  readonly windowFrom: string
  readonly windowUntil: string
  readonly probability: number
  readonly cause: PromiseCause
  readonly hasPassed: boolean
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
  const values = {
    name: facts.clientName,
    watch: facts.watch,
    number: facts.number,
    day: formats.day(facts.promisedOn, 'long'),
    window: formats.window(facts.windowFrom, facts.windowUntil),
    tenths: Math.min(9, Math.max(1, Math.floor(facts.probability * 10))),
  }
  const cause = spokenCause(facts.cause)
  const say = (id: Parameters<typeof translate>[1]): string => translate(facts.language, id, values)
  return {
    subject: say('promises.mail.subject'),
    body: [
      say('promises.mail.greeting'),
      say(facts.hasPassed ? 'promises.mail.passed' : 'promises.mail.changed'),
      say(`promises.mail.why.${cause}`),
      say('promises.mail.window'),
      say(`promises.mail.deed.${cause}`),
    ].join('\n\n'),
  }
}
