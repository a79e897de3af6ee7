import type { Language } from '../claim.ts'
import { foldWord } from '../text/fold-text.ts'
import { beginningIn, standingIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { EventMention, Sentence } from '../text/read-sentence.ts'
import { moreLocated } from '../words/more-place-words.ts'
import { has, matchesOf, phrase } from '../words/phrase.ts'
import type { JudgeAid } from './draft.ts'
import { subjectOf } from './find-topic.ts'
import type { PlaceSaid } from './place-said.ts'

const plainlyLocated: Readonly<Record<Language, string>> = {
  fr: "est|sont|se trouvent|reposent|restent|attendent|se trouve|reste|restee|demeure|repose|dort|sejourne|(?:a ete|est) (?:\\w+ )?(?:envoyee?|transmise?|confiee?|transferee?|expediee?|partie|repartie|arrivee?|deposee?)|avons (?:\\w+ )?(?:envoye|confie|transmis|transfere|depose)e?|toujours|actuellement|attend|vous attend|(?:la |votre montre )?trouverez|tourne|entre les mains|part chez|detient|l'a recue",
  en: "is|are|sit|lie|remain|'s|its|sits|sitting|remains|located|stays|lies|awaits|waiting|waits|currently|still|now|(?:you'll |you will )?find it|kept|being kept|(?:was|has been|been|have|we|'ve) (?:\\w+ )?(?:sent|moved|transferred|forwarded|passed|handed|shipped)|(?:has |have |'s |'ve )?reached|went|(?:has |have |'s |'ve )?gone|arrived|has (?:it|your|the)|have (?:it|your|the)|in the hands|travelling",
  de: '(?:wird|werden) (?:gerade|derzeit|zurzeit|zur zeit|momentan|aktuell|noch|nun|jetzt)|ist|sind|liegen|befinden|stehen|warten|lagern|liegt|befindet|wartet|bleibt|steht|lagert|weilt|parat|finden sie|(?:wurde|haben|ist|worden) (?:[\\w.]+ ){0,8}(?:geschickt|gesandt|übergeben|weitergeleitet|gebracht|gegangen|eingetroffen|überstellt|weitergegeben)|derzeit|momentan|immer noch|zurzeit|aktuell',
  it: "e|sono|si trovano|stanno|si trova|lo trova|la trova|sta|aspetta|attende|resta|rimane|giace|trovasi|(?:e stato|abbiamo|e) (?:\\w+ )?(?:inviat[oa]|trasferit[oa]|affidat[oa]|mandat[oa]|spedit[oa]|arrivat[oa]|consegnat[oa]|partit[oa])|attualmente|ancora|sempre|tuttora|ce l'ha",
}

const located = new Map<Language, RegExp>()
export function locatedIn(language: Language): RegExp {
  const made = located.get(language) ?? phrase(`${plainlyLocated[language]}|${moreLocated[language]}`)
  located.set(language, made)
  return made
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
  /(?:follow\w* up|in touch|in contact|in discussion|(?:speak|talk|check|chas)ing|en contact|relanc|nous renseign|klaren|in kontakt|ruckfrag|nachfrag|hakt? nach|in contatto|sollecit|ci siamo sentiti|seit \d+ jahren|depuis \d+ ans|for \d+ years|da \d+ anni|weather|obstacle|hindernis|ostacol|ruckantwort|(?:keine|aucune|no|nessuna) (?:\w+ )?(?:antwort|reponse|reply|answer|risposta)|passage (?:a|en|par)|plus de travail|more work|mehr arbeit|piu lavoro|(?:garde|keeps|behalt|mantiene) (?:sa|its|ihren|il suo) (?:place|platz|posto)|(?:vous|la) (?:avoir|accueillir|recevoir)|averl[ao]|averla|having you|(?:have|see|welcome) you|sie (?:bei uns|hier|in unser\w* \w+) (?:zu )?(?:begruss|empfang|haben|sehen)|(?:liegt|lag) (?:\w+ ){0,2}nicht an (?:unser|der|uns)|benutzbar|zuganglich|unusable|inutilisable|inaccessible|inagibil|l'autre montre|the other (?:one|watch)|die andere (?:uhr)?|l'altro)/
/** "We sent it by FedEx" tells how it went, not where it is. */
const WENT =
  /(?:expedi|envoy|partie?|quitt|sent|shipped|left|went|dispatch|versandt|verschickt|geschickt|spedit|inviat|mandat|partit)/

/** "Was overhauled by our watchmaker at his bench": whose work it was, not where the watch is. */
const BY_HAND =
  /(?<![a-z])(?:(?:par|by|von|durch|da|dal) (?:notre |(?:our )?own |our own |our |unsere[mn] |nostro |monsieur |m\. |herrn )?(?:maitre[- ])?(?:horloger|watchmaker|uhrmacher|orologiaio)|(?:a son|at his|on his|an seine[mr]|auf seine[mr]|al suo|sul suo) (?:propre |own |eigenen )?(?:etabli|bench|workbench|werktisch|werkbank|arbeitstisch|banco))(?![a-z])/
/** "Rentrée de l'atelier, elle est au magasin": where it was. */
const COMES_FROM =
  /(?:rentree?|revenue?|sortie?|retour|back|returned|zuruck|zuruckgekehrt|tornat[oa]|rientrat[oa]|uscit[oa])\s+$/
const FROM = /^(?:de|d'|du|from|aus|vom|von|dal|dalla|da)(?![a-z])/

/** A specialist of the house it waits its turn with, or a part that is at its maker: "your crown is on back order at the maker". */
function notOfTheWatch({ sentence, order }: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  const words = sentence.text.slice(clause.from, clause.to)
  if (order.wait?.reason === 'skill' && SPECIALIST.test(words)) return true
  if (clause.past && BY_HAND.test(words)) return true
  if (
    COMES_FROM.test(sentence.text.slice(clause.from, said.from)) &&
    FROM.test(sentence.text.slice(said.from))
  )
    return true
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

/** A clause about something else that has a place in it. */
function ofSomethingElse(aid: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  const { sentence } = aid
  const here = beginningIn(clause, sentence.events)
  const words = sentence.text.slice(clause.from, clause.to)
  const waits = AWAITS_PICKUP.test(words)
  const invites = here.some(
    (event) =>
      ELSEWHERE.has(event.kind) &&
      !(waits && event.kind === 'pickup') &&
      !tellsThat(aid, event) &&
      !movesMoney(aid, event),
  )
  if (invites || notOfTheWatch(aid, clause, said) || namesDoer(aid, clause, said) || IN_TOUCH.test(words))
    return true
  if (!clause.past) return false
  if (said.kinds.includes('carrier') && WENT.test(words)) return true
  const away = said.kinds.includes('partner') || said.kinds.includes('carrier')
  const dated = sentence.dates.some(({ core }) => core >= clause.from && core < clause.to)
  const came = ARRIVED.test(words) && !dated
  return (
    (!away && !came && here.some((event) => MOVED.has(event.kind) && !event.weighed)) ||
    FETCHED_FROM.test(words)
  )
}

/** "The carrier collected it at our place": where it was then. */
const FETCHED_FROM =
  /(?:transporteur|coursier|dhl|ups|fedex|courier|carrier|kurier|corriere)[^,.]{0,30}(?:enlev|collect|picked|abgeholt|ritirat|pris en charge)/

export function tellsPlace(aid: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  const { sentence } = aid
  if (ofSomethingElse(aid, clause, said)) return false
  const words = sentence.text.slice(clause.from, clause.to)
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
