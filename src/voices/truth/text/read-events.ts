import type { Language } from '../claim.ts'
import { eventKinds } from '../words/event-words.ts'
import type { EventKind, EventWords, NounKind } from '../words/event-words.ts'
import { eventWordsDe } from '../words/event-words-de.ts'
import { eventWordsEn } from '../words/event-words-en.ts'
import { eventWordsFr } from '../words/event-words-fr.ts'
import { eventWordsIt } from '../words/event-words-it.ts'
import { familyWords } from '../words/event-words-by-family.ts'
import { furtherWords } from '../words/more-event-words.ts'
import type { PartMention } from '../words/parts.ts'
import { phraseBook } from '../words/phrase-book.ts'
import type { PhraseBook } from '../words/phrase-book.ts'
import type { EventMention } from './read-sentence.ts'

const words: Readonly<Record<Language, EventWords>> = {
  fr: eventWordsFr,
  en: eventWordsEn,
  de: eventWordsDe,
  it: eventWordsIt,
}
const nounKinds: readonly NounKind[] = [
  'quote',
  'parcel',
  'appointment',
  'payment',
  'watch',
  'work',
  'part',
  'other',
]

type OwnWords = keyof EventWords['events']
const hasOwnWords = (kind: EventKind): kind is OwnWords =>
  kind !== 'not_controlled' && kind !== 'no_quote' && kind !== 'not_assessed'

const wordsOf = (table: EventWords, language: Language, kind: EventKind): string =>
  `${hasOwnWords(kind) ? table.events[kind] : ''}${furtherWords(language, kind)}${familyWords(language, kind)}`.replace(
    /^\|/,
    '',
  )

interface Patterns {
  readonly events: PhraseBook<EventKind>
  readonly nouns: PhraseBook<NounKind>
}

const compiled = new Map<Language, Patterns>()

function patterns(language: Language): Patterns {
  const known = compiled.get(language)
  if (known) return known
  const table = words[language]
  const made: Patterns = {
    events: phraseBook(
      eventKinds
        .map((kind) => [kind, wordsOf(table, language, kind)] as const)
        // What is read from several words of a clause has none of its own (text/read-answers.ts).
        .filter(([, source]) => source !== ''),
    ),
    nouns: phraseBook(nounKinds.map((kind) => [kind, table.nouns[kind]] as const)),
  }
  compiled.set(language, made)
  return made
}

export function readEvents(text: string, language: Language): EventMention[] {
  const found = patterns(language)
    .events.find(text)
    .map(({ label, from, to }): EventMention => ({ kind: label, from, to }))
    .filter(({ kind, from, to }) => kind !== 'handed' || !TO_THE_BENCH.test(text.slice(from, to + 30)))
  return found.map((event) => takenByCarrier(text, event)).sort((a, b) => a.from - b.from)
}

const CARRIER =
  /(?<![a-z])(?:dhl|ups|fedex|tnt|dpd|gls|chronopost|post|kurier|courier|transporteur|coursier|corriere|carrier|spediteur|alla posta)(?![a-z])/
const TAKEN =
  /(?:abgeholt|picked up|collected|ritirat|retire|recupere|enlev|pris(?:e)? en charge|ubergeben|ubergab|remis|confie|handed (?:it |over )|affidat|consegnat[oa] a|pres[oa] in carico)/

/** "Haben die Uhr intern an die Werkstatt übergeben", "handed over to our workshop": from hand to hand in the house. */
const TO_THE_BENCH =
  /(?:an (?:die|unsere|unser|den|das) (?:\w+ )?(?:werkstatt|atelier|uhrmacher|partner)|intern|a (?:l'|notre |nos )(?:atelier|horloger)|to (?:the|our) (?:\w+ )?(?:workshop|watchmaker|bench|team)|al (?:nostro )?(?:laboratorio|orologiaio)|all'(?:atelier|officina))/

/** "Was handed to us" is how it came in. */
const TO_US = /(?<![a-z])(?:uns|to us|nous (?:a|l'|avez)|ce l[oa]|ci ha|ci)(?![a-z])/

/** "DHL picked it up on Friday": a carrier that fetches sends it on its way; it hands nothing to the client. */
function takenByCarrier(text: string, event: EventMention): EventMention {
  if (event.kind !== 'handed' && event.kind !== 'pickup') return event
  if (event.kind === 'handed' && TO_US.test(text.slice(Math.max(0, event.from - 5), event.to)))
    return { ...event, kind: 'received' }
  const around = text.slice(Math.max(0, event.from - 40), event.to + 40)
  return TAKEN.test(text.slice(event.from, event.to)) && CARRIER.test(around)
    ? { ...event, kind: 'shipped' }
    : event
}

export interface NounMention {
  readonly kind: NounKind
  readonly from: number
  readonly to: number
}

export function readNouns(text: string, language: Language, parts: readonly PartMention[]): NounMention[] {
  const found = patterns(language)
    .nouns.find(text)
    .map(({ label, from, to }): NounMention => ({ kind: label, from, to }))
  const named = parts.map((part): NounMention => ({ kind: 'part', from: part.from, to: part.to }))
  // "La couronne": the article is no "it".
  const nouns = found.filter(
    (noun) =>
      noun.to - noun.from > 3 || noun.kind !== 'watch' || named.every((part) => part.from !== noun.to + 1),
  )
  return [...nouns, ...named].sort((a, b) => a.from - b.from)
}
