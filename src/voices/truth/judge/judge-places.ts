import type { ClaimVerdict, Language } from '../claim.ts'
import type { Holder } from '../known-facts.ts'
import { foldWord } from '../text/fold-text.ts'
import { beginningIn, standingIn } from '../text/in-clause.ts'
import { moodPatterns } from '../text/read-clauses.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { EventMention, Sentence } from '../text/read-sentence.ts'
import { carriers, placeWords, towns, withMaker } from '../words/places.ts'
import type { PlaceKind } from '../words/places.ts'
import { moreLocated, morePlaceWords } from '../words/more-place-words.ts'
import { phraseBook } from '../words/phrase-book.ts'
import type { PhraseBook } from '../words/phrase-book.ts'
import { has, matchesOf, phrase } from '../words/phrase.ts'
import { writeStatus } from '../write/write-status.ts'
import { writePlace } from '../write/write-place.ts'
import { clauseBody, fitCase } from './clause-words.ts'
import { factBeside, opposite } from './draft.ts'
import type { Draft, JudgeAid, OrderFacts } from './draft.ts'
import { subjectOf } from './find-topic.ts'
import { hasDateAhead } from './date-in-place.ts'
import { isNoPlace } from './no-place.ts'

const plainlyLocated: Readonly<Record<Language, string>> = {
  fr: "est|sont|se trouvent|reposent|restent|attendent|se trouve|reste|restee|demeure|repose|dort|sejourne|(?:a ete|est) (?:\\w+ )?(?:envoyee?|transmise?|confiee?|transferee?|expediee?|partie|repartie|arrivee?|deposee?)|avons (?:\\w+ )?(?:envoye|confie|transmis|transfere|depose)e?|toujours|actuellement|attend|vous attend|(?:la |votre montre )?trouverez|tourne|entre les mains|part chez|detient|l'a recue",
  en: "is|are|sit|lie|remain|'s|its|sits|sitting|remains|located|stays|lies|awaits|waiting|waits|currently|still|now|(?:you'll |you will )?find it|kept|being kept|(?:was|has been|been|have|we|'ve) (?:\\w+ )?(?:sent|moved|transferred|forwarded|passed|handed|shipped)|(?:has |have |'s |'ve )?reached|went|(?:has |have |'s |'ve )?gone|arrived|has (?:it|your|the)|have (?:it|your|the)|in the hands|travelling",
  de: '(?:wird|werden) (?:gerade|derzeit|zurzeit|zur zeit|momentan|aktuell|noch|nun|jetzt)|ist|sind|liegen|befinden|stehen|warten|lagern|liegt|befindet|wartet|bleibt|steht|lagert|weilt|parat|finden sie|(?:wurde|haben|ist|worden) (?:[\\w.]+ ){0,8}(?:geschickt|gesandt|übergeben|weitergeleitet|gebracht|gegangen|eingetroffen|überstellt|weitergegeben)|derzeit|momentan|immer noch|zurzeit|aktuell',
  it: "e|sono|si trovano|stanno|si trova|lo trova|la trova|sta|aspetta|attende|resta|rimane|giace|trovasi|(?:e stato|abbiamo|e) (?:\\w+ )?(?:inviat[oa]|trasferit[oa]|affidat[oa]|mandat[oa]|spedit[oa]|arrivat[oa]|consegnat[oa]|partit[oa])|attualmente|ancora|sempre|tuttora|ce l'ha",
}

const located = new Map<Language, RegExp>()
function locatedIn(language: Language): RegExp {
  const made = located.get(language) ?? phrase(`${plainlyLocated[language]}|${moreLocated[language]}`)
  located.set(language, made)
  return made
}

const HOUSE: readonly Holder[] = ['site', 'boutique', 'workshop']
const KINDS: readonly PlaceKind[] = [
  'transit',
  'carrier',
  'partner',
  'workshop',
  'boutique',
  'site',
  'house',
  'client',
]

const placePatterns = new Map<Language, PhraseBook<PlaceKind>>()
function patternsFor(language: Language): PhraseBook<PlaceKind> {
  const known = placePatterns.get(language)
  if (known) return known
  const made = phraseBook(
    KINDS.map(
      (kind) =>
        [
          kind,
          [placeWords[language][kind], morePlaceWords[language][kind]].filter(Boolean).join('|'),
        ] as const,
    ),
  )
  placePatterns.set(language, made)
  return made
}
const anyTown = new RegExp(
  Object.values(towns)
    .map((source) => source.replace(/\(\?<=[^)]*\)/g, ''))
    .join('|'),
)
const townPatterns = Object.entries(towns).map(
  ([key, source]) =>
    [
      key,
      new RegExp(
        `(?<=(?:a|in|aus|bei|de|di|da|nach|from|of|to|at|en|nach|our|notre|unsere[rnm]?|nostr[oa]|unserem|the|d'|von|boutique|atelier|werkstatt|workshop|laboratorio|geschaft|negozio|sede di|sede|branch in|shop in|boutique de|boutique a|atelier de|atelier a|filiale|sala|siege de) ?'?)(?:${source})(?![a-z])`,
        'g',
      ),
    ] as const,
)

interface PlaceSaid {
  /** Every kind of place the clause names; "on its way to the maker" names two. */
  readonly kinds: readonly PlaceKind[]
  readonly town?: string
  readonly from: number
  readonly to: number
}

function townKey(name: string | undefined): string | undefined {
  if (!name) return undefined
  const folded = foldWord(name)
  return Object.entries(towns).find(([, source]) =>
    new RegExp(`(?<![a-z])(?:${source.replace(/\(\?<=[^)]*\)/g, '')})(?![a-z])`).test(folded),
  )?.[0]
}

/** A shop or bench named by a town no table holds: "nella nostra sede di Bellinzona". */
const OTHER_TOWN =
  /(?:sede|boutique|atelier|workshop|shop|store|branch|filiale|werkstatt|laboratorio|negozio|geschäft|laden)\s+(?:de|di|à|a|in|von|of|en)\s+(\p{Lu}\p{L}{2,})/iu

/** False where the clause names a town, unknown to us, that is not the one custody holds. */
function otherTown(aid: JudgeAid, clause: Clause): boolean {
  const { sentence, order } = aid
  const span = sentence.span(clause.from, clause.to)
  const start = sentence.span(0, 1).start
  const name = OTHER_TOWN.exec(sentence.original.slice(span.start - start, span.end - start))?.[1]
  const known = order.custody?.place
  if (!name || !known || !/^\p{Lu}/u.test(name) || townKey(name) !== undefined) return false
  return !foldWord(known).includes(foldWord(name)) && !foldWord(name).includes(foldWord(known))
}

function blankName(words: string, name: string): string {
  return foldWord(name)
    .split(' ')
    .filter((word) => word.length > 3)
    .reduce((left, word) => left.replaceAll(word, '_'.repeat(word.length)), words)
}

interface PlaceFound {
  readonly kind: PlaceKind
  readonly at: number
  readonly length: number
}

/** Before a place: where it comes from, or where it is not. */
const FROM_THERE =
  /(?<![a-z])(?:from|away from|off|left|leaving|aus|(?<!kollegen )(?<!team )(?<!handen )vom|von|verlassen|de chez|parti[re]?e? d[eu]|weg aus|uscito|partit[oa] d|de retour d[eu]|quitte|sort(?:ie?|ant) d[eu]|revenue? d[eu]|rentree? d[eu]|dal|dalla|dall'|lasciato|uscit[oa] dal(?:la)?|rather than|instead of|plutot que|statt|anziche|et non|and not|und nicht|e non)\s*(?:(?:la|le|l'|the|our|notre|der|dem|die|das|il|lo|unsere[rm]?|nostr[oa])\s*)*$/
const LEADS_AWAY = /^(?:from|aus|vom|dal|dalla)(?![a-z])/
const VAGUER: Partial<Record<PlaceKind, readonly PlaceKind[]>> = {
  house: ['partner', 'workshop', 'boutique', 'carrier', 'transit'],
  site: ['partner', 'workshop', 'boutique'],
  workshop: ['partner'],
  boutique: ['partner'],
}

const overlap = (one: PlaceFound, other: PlaceFound): boolean =>
  one !== other && other.at < one.at + one.length && one.at < other.at + other.length

/** Of two readings of the same words: "repair shop" is a bench before it is a shop, "banco della boutique" a counter. */
function outdoes(one: PlaceFound, other: PlaceFound): boolean {
  if (one.kind === 'workshop' && other.kind === 'boutique') return true
  return one.length > other.length && !(one.kind === 'boutique' && other.kind === 'workshop')
}

/** Of all places a clause names: not where it comes from, nor "with us" beside "at our bench"; a partner's bench is the partner's. */
function mostTelling(words: string, found: readonly PlaceFound[]): readonly PlaceFound[] {
  const here = found.filter(
    (one) => !FROM_THERE.test(words.slice(0, one.at)) && !LEADS_AWAY.test(words.slice(one.at)),
  )
  const left = here
  const telling = left.filter(
    (one) =>
      !left.some(
        (other) =>
          (VAGUER[one.kind] ?? []).includes(other.kind) || (overlap(one, other) && outdoes(other, one)),
      ),
  )
  return telling.length > 0 ? telling : left
}

/** A workshop called by its name: "Atelier Rossi", "da Rossi", "chez Rossi". */
const HOUSE_BY_NAME =
  /(?:atelier|laboratorio|ditta|maison|officina|bottega|firma|casa)\s+(\p{Lu}\p{Ll}{2,})/giu
const AT_NAME =
  /(?<!\p{L})(?:chez|at|bei|von|da|dal|presso|with|an|to|by)\s+(\p{Lu}\p{Ll}{2,})(?=[\s]*(?:$|[,.;:!)]|\s(?:in|à|a|en|at|to|und|et|and|e|betreut|for)(?!\p{L})))/gu
/** "Rossi in Milan have got it." */
const NAME_HAS =
  /(?:^|[.:,;]\s*)(\p{Lu}\p{Ll}{2,})\s+(?:in|à|a)\s+\p{Lu}\p{Ll}+\s+(?:ha|has|have|hat|l'a|ce l'ha)/gu

function isHouseOfItsOwn(aid: JudgeAid, name: string): boolean {
  const folded = foldWord(name)
  const ours = [
    ...(aid.order.operations ?? []).map((one) => one.by),
    ...(aid.facts.duties ?? []).map((one) => one.owner),
  ]
  return (
    townKey(name) === undefined &&
    !NO_HOUSE.test(folded) &&
    !(aid.order.watch ?? []).some((watch) => foldWord(watch).includes(folded)) &&
    !ours.some((person) => person !== undefined && foldWord(person).includes(folded)) &&
    !(aid.order.custody?.holder !== 'partner' && foldWord(aid.order.custody?.name ?? '').includes(folded))
  )
}

const NO_HOUSE =
  /^(?:dhl|ups|fedex|vous|nous|ihnen|uns|lei|noi|lui|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|suisse|schweiz|switzerland|svizzera|italie|italien|italy|italia|marc|claire|luca|monsieur|madame|herrn?|frau|bedarf|fragen|haus|hause|bord|gelegenheit|ort|sie|ihrer?|der|die|das|dem|den|your|our|the|this|votre|notre|cette|suo|sua|nostr[oa]|horlog\w*|werkstatt|uhrmacher\w*|service|rueckfragen|ruckfragen|arbeitsbeginn|abholung|versand|hand|eingang)$/

function namedHouse(aid: JudgeAid, clause: Clause): PlaceFound | undefined {
  const { sentence } = aid
  const start = sentence.span(0, 1).start
  const span = sentence.span(clause.from, clause.to)
  const words = sentence.original.slice(span.start - start, span.end - start)
  for (const pattern of [HOUSE_BY_NAME, AT_NAME, NAME_HAS])
    for (const match of words.matchAll(pattern)) {
      const name = match[1] ?? ''
      if (!/^\p{Lu}/u.test(name) || !isHouseOfItsOwn(aid, name)) continue
      // Folding may change lengths by a letter; the place need only be near.
      const at = Math.max(0, sentence.text.slice(clause.from, clause.to).indexOf(foldWord(match[0]).trim()))
      return { kind: 'partner', at, length: match[0].trim().length }
    }
  return undefined
}

/** Whether these words name the house, its counter or its bench. */
export function namesOurHouse(words: string, language: Language): boolean {
  return patternsFor(language)
    .find(words)
    .some(({ label }) => label === 'workshop' || label === 'boutique')
}

function placeSaid(aid: JudgeAid, clause: Clause): PlaceSaid | undefined {
  const { text, language } = aid.sentence
  const words = text.slice(clause.from, clause.to)
  // A watch called Glashütte is no town.
  const plainWords = (aid.order.watch ?? []).reduce((left, name) => blankName(left, name), words)
  const town = anyTown.test(plainWords)
    ? townPatterns.flatMap(([key, pattern]) =>
        [...plainWords.matchAll(pattern)].map((match) => ({ key, at: match.index, length: match[0].length })),
      )[0]
    : undefined
  const named = namedHouse(aid, clause)
  const found: readonly PlaceFound[] = mostTelling(words, [
    ...patternsFor(language)
      .find(words)
      .map(({ label, from, to }): PlaceFound => ({ kind: label, at: from, length: to - from })),
    ...[...words.matchAll(withMaker)].map((match): PlaceFound => ({
      kind: 'partner',
      at: match.index,
      length: match[0].length,
    })),
    ...(named ? [named] : []),
  ])
  const first = found[0] ?? town
  if (!first) return undefined
  const end = first.at + first.length
  const to = town && town.at >= first.at ? Math.max(end, town.at + town.length) : end
  return {
    kinds: found.map((one) => one.kind),
    ...(town ? { town: town.key } : {}),
    from: clause.from + first.at,
    to: clause.from + to,
  }
}

/** A house of one site may call it shop or bench as it likes. */
const FITS: Readonly<Record<Exclude<PlaceKind, 'transit'>, readonly Holder[]>> = {
  house: HOUSE,
  site: HOUSE,
  boutique: ['boutique', 'site'],
  workshop: ['workshop', 'site'],
  partner: ['partner'],
  carrier: ['carrier'],
  client: ['client'],
}

function holderVerdict(kind: PlaceKind, order: OrderFacts): ClaimVerdict {
  const holder = order.custody?.holder
  const moving = holder === 'carrier' || (order.wait?.reason === 'transit' && holder === undefined)
  if (kind === 'transit' && moving) return 'backed'
  if (holder === undefined) return moving ? 'contradicted' : 'unknown'
  return kind !== 'transit' && FITS[kind].includes(holder) ? 'backed' : 'contradicted'
}

function carrierClash(words: string, order: OrderFacts): boolean {
  const said = words.match(carriers)?.[0]
  const known = order.custody?.holder === 'carrier' ? order.custody.name : undefined
  return said !== undefined && known !== undefined && !sameCarrier(said, known)
}

export function sameCarrier(said: string, known: string): boolean {
  const post = /post/
  const one = foldWord(said)
  const other = foldWord(known)
  return other.includes(one) || one.includes(other) || (post.test(one) && post.test(other))
}

function verdictOf(aid: JudgeAid, said: PlaceSaid, words: string): ClaimVerdict {
  // "On its way to our workshop": the way is where it is, the workshop only where it goes.
  const moving = said.kinds.filter((kind) => kind === 'transit' || kind === 'carrier')
  const verdicts = (moving.length > 0 ? moving : said.kinds).map((kind) => holderVerdict(kind, aid.order))
  const byHolder =
    verdicts.length === 0 || verdicts.includes('backed') ? 'backed' : (verdicts[0] ?? 'unknown')
  if (byHolder !== 'backed') return byHolder
  if (carrierClash(words, aid.order)) return 'contradicted'
  if (!said.town) return byHolder
  const { custody } = aid.order
  const known = townKey(custody?.place) ?? townKey(custody?.name)
  if (!known) return said.kinds.length > 0 ? byHolder : 'unknown'
  return known === said.town ? 'backed' : 'contradicted'
}

/** Words by which a clause tells where to come, write or leave something, not where the watch is. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'pickup',
  'appointment',
  'callback',
  'paid',
  'ordered',
  'valid',
])
/** A move that lies behind us: "was received at our workshop" says where it went then. */
const MOVED: ReadonlySet<string> = new Set(['received', 'handed', 'delivered'])

/** "Has arrived at the boutique", with no day to it, is there now; "was received at the boutique" may have gone on since. */
const ARRIVED =
  /(?:est (?:bien )?(?:arrivee|revenue|rentree|de retour)|regagne|(?:has|have|is|'s) (?:\w+ )?(?:arrived|come back|back|moved)|transferr|ist (?:[\w.]+ ){0,4}(?:eingetroffen|angekommen|zuruck)|(?:wieder|zuruck) (?:in|im|bei)|ubergeben|(?:haben wir|wir haben|wurde) (?:[\w.]+ ){0,7}(?:gebracht|verlegt)|e (?:\w+ )?(?:arrivat|giunt|tornat|rientrat))/

/** "Still here, waiting to be fetched" says where it is, whatever fetching it speaks of. */
const AWAITS_PICKUP =
  /(?:en attente d|en attendant|dans l'attente d|await|waiting (?:for|to be)|wartet auf (?:die |ihre )?abhol|warte[nt] (?:\w+ )?darauf|zur abholung bereit|in attesa d|attende (?:di|il|solo)|aspetta (?:di|il|solo))/

/** We ask the carrier, and the watch need not be there for it; somebody works here, and is no watch. */
const IN_TOUCH =
  /(?:follow\w* up|in touch|in contact|in discussion|(?:speak|talk|check|chas)ing|en contact|relanc|nous renseign|klaren|in kontakt|ruckfrag|nachfrag|hakt? nach|in contatto|sollecit|ci siamo sentiti|seit \d+ jahren|depuis \d+ ans|for \d+ years|da \d+ anni|weather|passage (?:a|en|par)|(?:vous|la) (?:avoir|accueillir|recevoir)|averl[ao]|averla|having you|(?:have|see|welcome) you|sie (?:bei uns|hier|in unser\w* \w+) (?:zu )?(?:begruss|empfang|haben|sehen)|(?:liegt|lag) (?:\w+ ){0,2}nicht an (?:unser|der|uns)|benutzbar|zuganglich|unusable|inutilisable|inaccessible|inagibil|l'autre montre|the other (?:one|watch)|die andere (?:uhr)?|l'altro)/
/** "We sent it by FedEx" tells how it went, not where it is. */
const WENT =
  /(?:expedi|envoy|partie?|quitt|sent|shipped|left|went|dispatch|versandt|verschickt|geschickt|spedit|inviat|mandat|partit)/

/** "Was overhauled by our watchmaker at his bench": whose work it was, not where the watch is. */
const BY_HAND =
  /(?<![a-z])(?:(?:par|by|von|durch|da|dal) (?:notre |our |unsere[mn] |nostro |monsieur |m\. |herrn )?(?:maitre[- ])?(?:horloger|watchmaker|uhrmacher|orologiaio)|(?:a son|at his|on his|an seine[mr]|auf seine[mr]|al suo|sul suo) (?:propre |own |eigenen )?(?:etabli|bench|workbench|werktisch|werkbank|arbeitstisch|banco))(?![a-z])/
/** A specialist of the house it waits its turn with, or a part that is at its maker: "your crown is on back order at the maker". */
function notOfTheWatch({ sentence, order }: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  const words = sentence.text.slice(clause.from, clause.to)
  if (order.wait?.reason === 'skill' && SPECIALIST.test(words)) return true
  if (clause.past && BY_HAND.test(words)) return true
  const first = standingIn(clause, sentence.nouns)[0]
  if (said.kinds.includes('house') && clause.negated && PEOPLE.test(sentence.text.slice(0, said.from)))
    return true
  return said.kinds.includes('partner') && first?.kind === 'part' && first.to <= said.from
}

const PEOPLE =
  /(?<![a-z])(?:horloger|horlogere|watchmaker|uhrmacher(?:in)?|orologiaio|specialist\w*|specialiste|spezialist\w*|tecnico|technicien|collegue|colleague|kolleg\w+|collega|personne|person)(?![a-z])/
const SPECIALIST = /(?:specialist|specialiste|spezialist|expert|esperto|fachmann|fachuhrmacher)/

/** What is transferred without a sum is the watch. */
function movesMoney({ sentence }: JudgeAid, { kind, from, to }: EventMention): boolean {
  return kind === 'paid' && /transferred/.test(sentence.text.slice(from, to)) && sentence.amounts.length === 0
}

/** "I'm glad to let you know that it is back": telling now, no call to come. */
function tellsThat({ sentence }: JudgeAid, event: EventMention): boolean {
  return (
    event.kind === 'callback' &&
    /^\s*(?:que|qu'|that|your|the watch|,? ?dass|daruber|che)(?![a-z])/.test(sentence.text.slice(event.to))
  )
}

function namesWatch({ order }: JudgeAid, words: string): boolean {
  return (order.watch ?? []).some((name) =>
    foldWord(name)
      .split(' ')
      .some((word) => word.length > 3 && words.includes(word.slice(0, 6))),
  )
}

/** German puts its verb last: "dass die Uhr bei uns am Schalter liegt". */
function watchBefore(aid: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  const { nouns, text } = aid.sentence
  return (
    nouns.some(({ kind, from, to }) => kind === 'watch' && from >= clause.from && to <= said.from) ||
    namesWatch(aid, text.slice(clause.from, said.from))
  )
}

const STANDS =
  /^[^a-z0-9]*(?:standort|location|emplacement|lieu|ubicazione|posizione|ort|lager(?:ort)?|where|localisation)/

/** "A-2207 at the counter.", "Location: bench.": a few words without a verb, with the watch or its number in them. */
function isFragment(aid: JudgeAid, clause: Clause): boolean {
  const { sentence, order } = aid
  const words = sentence.text.slice(0, clause.to)
  if ((sentence.text.match(/[a-z]{2,}/g)?.length ?? 0) > 9) return false
  if (STANDS.test(words)) return true
  return (
    (order.number !== undefined && words.includes(foldWord(order.number))) ||
    namesWatch(aid, words) ||
    sentence.nouns.some(({ kind, from, to }) => kind === 'watch' && from < 12 && to - from > 3) ||
    /^[^a-z0-9]*(?:piece|pieza|pezzo|stuck|montre|watch|uhr|orologio)/.test(words)
  )
}

/** "It is in Italy, with our specialist": the clause goes on with the verb of the one before. */
function goesOnFrom({ sentence }: JudgeAid, clause: Clause): boolean {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (!before || before.mood !== 'said' || before.ahead) return false
  const words = sentence.text.slice(clause.from, clause.to)
  if ((words.match(/[a-z]{2,}/g)?.length ?? 0) > 8 || sentence.parts.length > 0) return false
  if (beginningIn(clause, sentence.events).length + beginningIn(clause, sentence.amounts).length > 0)
    return false
  return has(locatedIn(sentence.language), sentence.text.slice(before.from, before.to))
}

/** "The workshop has not begun", "seen by our specialist": who does it, not where the watch is. */
function namesDoer({ sentence }: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  const told = beginningIn(clause, sentence.events).find((event) => event.weighed)
  if (!told) return false
  if (told.kind === 'assessed') return said.kinds.includes('partner')
  return told.kind === 'not_begun' && said.from - clause.from < 6
}

function tellsPlace(aid: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  const { sentence } = aid
  const here = beginningIn(clause, sentence.events)
  const words = sentence.text.slice(clause.from, clause.to)
  const waits = AWAITS_PICKUP.test(words)
  if (
    here.some(
      (event) =>
        ELSEWHERE.has(event.kind) &&
        !(waits && event.kind === 'pickup') &&
        !tellsThat(aid, event) &&
        !movesMoney(aid, event),
    )
  )
    return false
  const away = said.kinds.includes('partner') || said.kinds.includes('carrier')
  const came =
    ARRIVED.test(words) && !sentence.dates.some(({ core }) => core >= clause.from && core < clause.to)
  if (!away && !came && here.some((event) => MOVED.has(event.kind) && !event.weighed) && clause.past)
    return false
  if (notOfTheWatch(aid, clause, said) || namesDoer(aid, clause, said)) return false
  if (IN_TOUCH.test(words) || (clause.past && said.kinds.includes('carrier') && WENT.test(words)))
    return false
  const verb = matchesOf(locatedIn(sentence.language), words)[0]
  if (!verb) return isFragment(aid, clause) || goesOnFrom(aid, clause)
  // "The workshop is closed": a place that leads its clause is its subject, unless the watch is named in it too.
  const leads = said.from < clause.from + verb.index && !watchBefore(aid, clause, said)
  if (
    leads &&
    !sentence.nouns.some((noun) => noun.kind === 'watch' && noun.from >= said.to && noun.to <= clause.to) &&
    !namesWatch(aid, sentence.text.slice(said.to, clause.to))
  )
    return false
  return aboutWatch(sentence, said)
}

function aboutWatch(sentence: Sentence, said: PlaceSaid): boolean {
  const subject = subjectOf(sentence, { from: said.from, to: said.to })
  // "The repair is under way" is no journey.
  return subject === 'watch' || (subject === 'work' && !said.kinds.includes('transit'))
}

const REASONS: Partial<Record<ClaimVerdict, string>> = {
  backed: 'Custody says so',
  contradicted: 'Custody says the watch is elsewhere',
}

function placeCorrection(
  aid: JudgeAid,
  clause: Clause,
): { correction: NonNullable<Draft['correction']> } | Record<string, never> {
  const { custody, stage } = aid.order
  const { language } = aid.sentence
  const text = custody ? writePlace(custody, language) : stage && writeStatus(stage, language)
  if (!text) return {}
  const body = clauseBody(aid.sentence, clause)
  return { correction: { ...body, text: fitCase(aid.sentence, body.from, text) } }
}

/** "Is down at the workshop and will stay there": what is to come stands behind. */
function isToCome({ sentence }: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  if (!clause.ahead) return false
  const { ahead } = moodPatterns(sentence.language)
  const verb = matchesOf(locatedIn(sentence.language), sentence.text.slice(clause.from, said.from))[0]
  return verb === undefined || has(ahead, sentence.text.slice(clause.from, said.to))
}

/** "It is at our partner's and not in our workshop": the "not" is the other place's. */
function deniesTheOther({ sentence }: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  const { negation } = moodPatterns(sentence.language)
  return (
    !has(negation, sentence.text.slice(clause.from, said.from)) &&
    /^\s*,?\s*(?:e non|et non|and not|und nicht|not|non|nicht|et pas|pas)\s/.test(
      sentence.text.slice(said.to, clause.to),
    )
  )
}

function placeOf(aid: JudgeAid, clause: Clause): Draft[] {
  if (clause.mood !== 'said' || hasDateAhead(aid, clause)) return []
  const said = placeSaid(aid, clause)
  if (
    !said ||
    isNoPlace(aid, clause, said.kinds) ||
    isToCome(aid, clause, said) ||
    !tellsPlace(aid, clause, said)
  )
    return []
  const words = aid.sentence.text.slice(clause.from, clause.to)
  const plain = otherTown(aid, clause) ? 'contradicted' : verdictOf(aid, said, words)
  const negated = clause.negated && !deniesTheOther(aid, clause, said)
  const verdict = negated ? opposite(plain) : plain
  const { custody } = aid.order
  const value = [said.kinds.join(' ') || 'town', said.town].filter(Boolean).join(' ')
  return [
    {
      kind: 'place',
      from: said.from,
      to: said.to,
      value: negated ? `not ${value}` : value,
      verdict,
      rule: 'place-against-custody',
      reason: REASONS[verdict] ?? 'Custody is not known',
      ...(custody
        ? {
            fact: factBeside(
              'custody',
              [custody.holder, custody.name, custody.place].filter(Boolean).join(' '),
              custody.ref,
            ),
          }
        : {}),
      ...(verdict === 'contradicted' ? placeCorrection(aid, clause) : {}),
      ...(verdict === 'unknown' ? { suggestion: { becomes: 'fact' as const } } : {}),
    },
  ]
}

export function judgePlaces(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => placeOf(aid, clause))
}
