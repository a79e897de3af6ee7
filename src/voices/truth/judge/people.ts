import type { Language } from '../claim.ts'
import { foldWord } from '../text/fold-text.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { JudgeAid } from './draft.ts'

const ROLE: Readonly<Record<Language, string>> = {
  fr: 'par|horlog(?:er|ere)|collegue|collaborat(?:eur|rice)|conseill(?:er|ere)|monsieur|madame|mme|m\\.|mlle|maitre|responsable|polisseur|notre|mon collegue',
  en: 'by|watchmaker|colleague|advisor|adviser|manager|our|mr\\.?|mrs\\.?|ms\\.?|polisher',
  de: 'von|durch|uhrmacher(?:in)?|kollegin|kollegen?|herrn?|frau|berater(?:in)?|mitarbeiter(?:in)?|meister',
  it: 'da|orologiai[oa]|collega|signora?|sig\\.?|sig\\.ra|dott\\.?|responsabile|consulente|maestro|nostr[oa]',
}
const SUBJECT: Readonly<Record<Language, string>> = {
  fr: "a|avait|vous|va|doit|s'est|s'en|qui|l'a|prendra|reviendra|rappellera",
  en: 'has|had|will|is|was|who|serviced|replaced|polished|repaired|would|did|calls|regulated|overhauled|tested|changed|finished|checked|cleaned|fitted',
  de: 'hat|hatte|wird|ist|ruft|meldet|kontaktiert|informiert|kummert',
  it: 'ha|la|le|aveva|e|si|provvedera|richiamera|contattera|ha\\s',
}

/** "Daniel from our service desk will ...": what stands between a person and what they do. */
const OF_US: Readonly<Record<Language, string>> = {
  fr: "de notre|du|de l'",
  en: 'from our|from the|in our|at our',
  de: 'aus unserem|aus unserer|von unserem|vom',
  it: 'del nostro|della nostra|dal nostro|del',
}

/** Capitalised words that are no person, though they stand where one might. */
const NOBODY =
  /^(?:der|die|das|den|dem|ihre?[rnms]?|unsere?[rnms]?|wir|sie|es|notre|votre|nous|vous|elle|il|le|la|les|je|j|on|ich|io|man|chi|qui|ils|elles|they|he|she|you|er|wer|noi|voi|i|our|your|the|we|it|nostr[oa]|suo|sua|lo|l|un|une|ein|eine[rnm]?|a|uhr|werkstatt|hand|atelier|dhl|ups|fedex|post|monsieur|madame|herrn?|frau|mr|mrs|ms|signora?|sig|dott|m|mme|hersteller|manufaktur|partner|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|monday|tuesday|wednesday|thursday|friday|saturday|sunday|march|may|june|july|geneve|geneva|genf|paris|london|zurich|milano|schlussendlich|danach|ultraschall|grund|service|boutique|spezialist\w*|experte\w*|profi\w*|ci|vi|si|se|mi|ne|da|del|per|con|um|an|so|auch|nun|jetzt|selbst|alles|niemand|kein|keine|nobody|no|none|it's|its|all|so|now|yes|oui|si|ja|personne|nul|tout|seul|bien|merci|bonjour|hello|guten|gerne|cher|chere|dear|gentile|buongiorno|egregio|uhrmacher\w*|horlogere?s?|watchmakers?|orologiai[aoe]|technicien\w*|techniker\w*|tecnic[oi]|lavoro|lavori|revisione|arbeit|arbeiten|werk|meister|atelier|team|equipe|squadra|cela|ceci|ce|this|that|there|hier|dies|questo|rolex|omega|cartier|tudor|breitling|iwc|longines|tissot)$/

export interface PersonSaid {
  readonly name: string
  readonly from: number
  readonly to: number
}

function knownNames(aid: JudgeAid): string[] {
  const by = (aid.order.operations ?? []).map((operation) => operation.by)
  const owners = (aid.facts.duties ?? []).map((duty) => duty.owner)
  return [...by, ...owners].filter((name) => name !== undefined)
}

/** Whether a name as said can be the person known: "Marc" and "Marc Perrin" and "M. Perrin" are one. */
export function samePerson(said: string, known: string): boolean {
  const one = foldWord(said).split(/[\s.-]+/)
  const other = foldWord(known).split(/[\s.-]+/)
  return one.some((word) => word.length > 1 && other.includes(word))
}

/** A person named in the clause as the one who does or did it; positions are folded, capitals come from the original. */
export function personIn(aid: JudgeAid, clause: Clause, near = clause.from): PersonSaid | undefined {
  const all = personsIn(aid, clause)
  return all.sort((a, b) => apart(a, near) - apart(b, near))[0]
}

/** The doer stands before the deed more often than after it. */
function apart(person: PersonSaid, near: number): number {
  return person.from <= near ? near - person.to : person.from - near + 15
}

/** "Die Wasserdichtigkeit hat ...": what carries an article is a thing. */
const ARTICLED =
  /(?<![a-z])(?:die|der|das|den|dem|ihre?|unsere?|diese[rs]?|eine?|la|le|les|l'|notre|votre|cette|ce|the|your|our|this|il|lo|sua|suo|i|gli)\s*$/

/** "La chiama Luca", "ruft Sie Luca an": the caller after the verb. */
const CALLER =
  /(?<![a-z])(?:(?:la|le|vi) (?:ri)?(?:chiama|chiamera|telefona|telefonera|contatta|contattera|scrive|scrivera|avvisa|sente)|(?:ruft|kontaktiert|informiert|meldet|schreibt) (?:sie|ihnen|sich))\s+([a-z][a-z-]+)/g

const compiled = new Map<Language, readonly [role: RegExp, subject: RegExp]>()

function patternsFor(language: Language): readonly [role: RegExp, subject: RegExp] {
  const known = compiled.get(language)
  if (known) return known
  const role = new RegExp(
    `(?<![a-z])(?:${ROLE[language]})\\s+(?:(?:notre|our|unser(?:e[rnm]?)?|nostr[oa]|il|la|dem|der|horloger|horlogere|watchmaker|uhrmacher(?:in)?|orologiaio|collegue|colleague|kollegin|kollege|collega|maitre|herrn?|frau|mr|mrs|ms|m\\.|mme|signora?|sig\\.?)\\s+)*([a-z][a-z'-]+)`,
    'g',
  )
  const subject = new RegExp(
    `(?<![a-z])([a-z][a-z-]+)\\s+(?:(?:${OF_US[language]})\\s+(?:[a-z']+\\s+){1,3}?)?(?:${SUBJECT[language]})(?![a-z])`,
    'g',
  )
  const made = [role, subject] as const
  compiled.set(language, made)
  return made
}

function personsIn(aid: JudgeAid, clause: Clause): PersonSaid[] {
  const found: PersonSaid[] = []
  const { sentence } = aid
  const words = sentence.text.slice(clause.from, clause.to)
  for (const name of knownNames(aid))
    for (const part of foldWord(name).split(/\s+/)) {
      const at =
        part.length > 2 ? new RegExp(`(?<![a-z])${part.replace(/[^a-z-]/g, '.')}(?![a-z])`).exec(words) : null
      if (at) found.push({ name, from: clause.from + at.index, to: clause.from + at.index + part.length })
    }
  const [role, subject] = patternsFor(sentence.language)
  for (const pattern of [role, subject, CALLER])
    for (const match of words.matchAll(pattern)) {
      const name = match[1] ?? ''
      const from =
        clause.from +
        match.index +
        match[0].indexOf(name, pattern === role ? match[0].length - name.length : 0)
      const clash = found.some((one) => one.from < from + name.length && from < one.to)
      const articled = pattern === subject && ARTICLED.test(sentence.text.slice(Math.max(0, from - 12), from))
      if (!clash && !articled && isName(aid, { from, to: from + name.length }, name))
        found.push({ name, from, to: from + name.length })
    }
  return found
}

/** A watch stands where a person might: "die Speedmaster hat", "le Black Bay a". */
function isWatch({ facts }: JudgeAid, folded: string): boolean {
  return facts.orders.some((order) =>
    (order.watch ?? []).some((name) =>
      foldWord(name)
        .split(/[\s-]+/)
        .includes(folded),
    ),
  )
}

function isName(aid: JudgeAid, at: { from: number; to: number }, folded: string): boolean {
  const { sentence } = aid
  const span = sentence.span(at.from, at.to)
  const start = span.start - sentence.span(0, 1).start
  const word = sentence.original.slice(start, start + (span.end - span.start))
  if (!/^\p{Lu}\p{Ll}/u.test(word) || NOBODY.test(folded) || isWatch(aid, folded)) return false
  if (sentence.dates.some((date) => date.from <= at.from && at.to <= date.to)) return false
  const inLexicon = [...sentence.parts, ...sentence.operations, ...sentence.nouns, ...sentence.events].some(
    (one) => one.from <= at.from && at.to <= one.to && one.to - one.from < 40 && one.from >= at.from - 1,
  )
  return !inLexicon
}

/** The person whose name begins here: as many of its words as are written as a name. Undefined where none is. */
export function nameAt(aid: JudgeAid, from: number, said: string): PersonSaid | undefined {
  const words = said.replace(/'s$/, '')
  const first = words.split(/\s+/)[0] ?? ''
  const whole = { from, to: from + words.length }
  const known = knownNames(aid).some((name) => samePerson(words, name))
  if (!known && !isName(aid, { from, to: from + first.length }, first)) return undefined
  const rest = words.slice(first.length).trimStart()
  const second = rest !== '' && isName(aid, { from: whole.to - rest.length, to: whole.to }, rest)
  return second ? { name: words, ...whole } : { name: first, from, to: from + first.length }
}
