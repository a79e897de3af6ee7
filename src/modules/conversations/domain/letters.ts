import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'

/** What the house writes by itself about one order, and the facts each letter rests on. */
export interface LetterFacts {
  readonly language: Language
  readonly clientName: string
  readonly watch: string
  readonly number: string
  readonly site: { readonly name: string; readonly city: string; readonly phone: string }
  readonly link: string
}

export interface Letter {
  readonly subject: string
  readonly body: string
}

interface DepositFacts extends LetterFacts {
  /** Only what was really promised is written. */
  readonly promise: { readonly from: string; readonly until: string } | undefined
  readonly quoteFollows: boolean
}

export const depositLetter = (facts: DepositFacts): Letter => {
  const say = speaker(facts)
  const promise = facts.promise
  const next =
    promise === undefined
      ? []
      : [
          say('conversations.mail.deposit.promise', {
            window: formatsFor(facts.language).window(promise.from, promise.until),
          }),
        ]
  return letter(facts, 'deposit', [
    say('conversations.mail.deposit.thanks'),
    ...(facts.quoteFollows ? [say('conversations.mail.deposit.quote-follows')] : []),
    ...next,
  ])
}

export const readyLetter = (facts: LetterFacts): Letter =>
  letter(facts, 'ready', [speaker(facts)('conversations.mail.ready.body')])

export const reminderLetter = (facts: LetterFacts & { readonly readySince: string }): Letter => {
  const day = formatsFor(facts.language).day(facts.readySince, 'long')
  return letter(facts, 'reminder', [speaker(facts)('conversations.mail.reminder.body', { day })])
}

type LetterText =
  | 'conversations.mail.greeting'
  | 'conversations.mail.link'
  | 'conversations.mail.signature'
  | `conversations.mail.${'deposit' | 'ready' | 'reminder'}.subject`
  | 'conversations.mail.deposit.thanks'
  | 'conversations.mail.deposit.quote-follows'
  | 'conversations.mail.deposit.promise'
  | 'conversations.mail.ready.body'
  | 'conversations.mail.reminder.body'

const speaker =
  (facts: LetterFacts) =>
  (id: LetterText, more: Record<string, string> = {}): string =>
    translate(facts.language, id, {
      name: facts.clientName,
      watch: facts.watch,
      number: facts.number,
      site: siteName(facts.site),
      phone: facts.site.phone,
      ...more,
    })

// «Genève, Genève» helps nobody.
const siteName = ({ name, city }: LetterFacts['site']): string =>
  city === '' || name.includes(city) ? name : `${name}, ${city}`

const letter = (
  facts: LetterFacts,
  kind: 'deposit' | 'ready' | 'reminder',
  paragraphs: readonly string[],
): Letter => {
  const say = speaker(facts)
  return {
    subject: say(`conversations.mail.${kind}.subject`),
    body: [
      say('conversations.mail.greeting'),
      ...paragraphs,
      say('conversations.mail.link'),
      facts.link,
      say('conversations.mail.signature').trim(),
    ].join('\n\n'),
  }
}
