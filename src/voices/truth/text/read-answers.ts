import type { Language } from '../claim.ts'
import { readAnswerWords } from '../words/answer-words.ts'
import type { AnswerWord, AnswerWordMention } from '../words/answer-words.ts'
import type { EventKind } from '../words/event-words.ts'
import type { PartMention } from '../words/parts.ts'
import { standingIn } from './in-clause.ts'
import type { Clause } from './read-clauses.ts'
import type { EventMention } from './read-sentence.ts'

interface ClauseWords {
  readonly text: string
  readonly clause: Clause
  readonly words: readonly AnswerWordMention[]
  readonly has: (label: AnswerWord) => boolean
  readonly before?: ClauseWords
}

type Labels = readonly AnswerWord[]

/** Where the words that matter begin and end. */
function spanOf({ words, clause }: ClauseWords, labels: Labels): { from: number; to: number } {
  const meant = words.filter(({ label }) => labels.includes(label))
  if (meant.length === 0) return { from: clause.from, to: clause.to }
  return { from: Math.min(...meant.map(({ from }) => from)), to: Math.max(...meant.map(({ to }) => to)) }
}

/** Words of two kinds no farther apart than a short run of others. */
function near({ words }: ClauseWords, first: AnswerWord, second: AnswerWord): boolean {
  return words.some(
    (one) =>
      one.label === first &&
      words.some((other) => other.label === second && one.from - other.to < 45 && other.from - one.to < 45),
  )
}

/** "We wait for nothing but your approval": a "not" that means "only". */
const ONLY = /(?<![a-z])(?:que|qu'|but|altro|anderes als)(?![a-z])/
const NOT =
  /(?<![a-z])(?:not|never|neither|nor|no|nothing|cannot|pas|jamais|ni|rien|aucune?|nicht|noch nie|weder|keine?[nrs]?|nichts|non|mai|ne|nulla|niente)(?![a-z])|n't|n'/
/** "Which we have not received", "die uns fehlt": goes on about what the clause before names. */
const RELATIVE =
  /^[^a-z0-9]*(?:which|that|it|this|qui|que|qu'|laquelle|lequel|celle-ci|celui-ci|elle|(?:auf |zu |fur )?(?:die|der|das|den|dieser?s?|welcher?s?)|sie|che|il quale|la quale|quest[oa]|cui|al quale|alla quale)(?![a-z])/
/** "We wait for you to agree", told in a clause of its own. */
const THAT = /^[^a-z0-9]*(?:dass|que|qu'|che|that|if|whether|ob|se)(?![a-z])/
const REFUSES = /(?:not to|against|ne pas|de ne|renonc|verzicht|gegen|rinunci|di non|contro)/

function decidedNot({ words, text, clause }: ClauseWords): boolean {
  return words.some(
    ({ label, to }) =>
      (label === 'decided' || label === 'agreed') &&
      NOT.test(text.slice(0, to - clause.from)) &&
      !REFUSES.test(text),
  )
}

const NONE_BEFORE = /(?<![a-z])(?:keine?[nrsm]?|no|aucune?|pas d[e']|nessun[oa]?|alcun[oa]?)\s*(?:[a-z]+ )?$/

/** "Still no okay from the client." */
function saidNone({ words, text, clause }: ClauseWords, mine: AnswerWord): boolean {
  return words.some(
    ({ label, from }) => label === mine && NONE_BEFORE.test(text.slice(0, from - clause.from)),
  )
}

function awaitedAnswer(at: ClauseWords, mine: AnswerWord): Labels | undefined {
  const { clause, has, text } = at
  if (near(at, mine, 'lack')) return [mine, 'lack']
  if (near(at, mine, 'await') && (!clause.negated || ONLY.test(text))) return [mine, 'await']
  if (near(at, mine, 'come') && clause.negated) return [mine, 'come']
  if (has('unanswered') || saidNone(at, mine)) return [mine, 'unanswered']
  // "Thanks to your answer the watch is on hold no more" is told by what has come.
  if (near(at, mine, 'held') && !has('come') && !clause.negated) return [mine, 'held']
  return has('until') && (has('held') || has('go')) ? [mine, 'until', 'held', 'go'] : undefined
}

function awaitedQuote(at: ClauseWords): Labels | undefined {
  const { has, before } = at
  const named = has('quote') || (before?.has('quote') ?? false)
  if (named && has('unanswered')) return ['quote', 'unanswered']
  return has('quote') && has('signed') && (has('lack') || has('await') !== at.clause.negated)
    ? ['quote', 'signed']
    : undefined
}

/** Others whose approval may be wanted. */
const OTHERS =
  /(?:manufactur|manifattur|hersteller|herstellerin|fabrik|fabbric|fabricant|marque|marke\b|brand|partner|partenaire|fournisseur|supplier|lieferant|fornitor|assuranc|insur|versicher|assicura|casa madre|swatch|siege|headquarter)/

const YOURS = /(?<![a-z])(?:votre|vos|your|ihre?[nrms]?|su[oae]|client[ei]?|kunden?)(?![a-z])/

/** Told by a verb of the client's: "you have not decided", "nothing moves until you answer", "we wait for you to agree". */
function awaitedVerb(at: ClauseWords): Labels | undefined {
  const { has, before, clause, text } = at
  if (has('decided') && has('until') && (has('held') || has('go'))) return ['decided', 'until', 'held', 'go']
  if (decidedNot(at)) return ['decided', 'agreed']
  const awaitsThat = before?.has('await') && !before.clause.negated && THAT.test(text)
  const awaits = (has('await') && !clause.negated) || awaitsThat
  return awaits && has('decided') ? ['await', 'decided'] : undefined
}

/** "Your approval, which we have not received". */
function awaitedBefore({ has, before, clause, text }: ClauseWords): Labels | undefined {
  const goesOn = (before?.has('yes') || before?.has('answer')) && RELATIVE.test(text)
  return goesOn && ((has('come') && clause.negated) || has('lack')) ? ['come', 'lack'] : undefined
}

/** The client's word is still to come. */
function isAwaited(at: ClauseWords): Labels | undefined {
  const mine: AnswerWord | undefined = at.has('yes') ? 'yes' : at.has('answer') ? 'answer' : undefined
  // "The go-ahead of the manufacturer" is not the client's.
  const others = OTHERS.test(at.text) && !YOURS.test(at.text)
  const open: Labels | undefined = at.has('open_answer') && !others ? ['open_answer'] : undefined
  const named = mine && !others ? awaitedAnswer(at, mine) : undefined
  return named ?? open ?? awaitedVerb(at) ?? awaitedBefore(at) ?? awaitedQuote(at)
}

/** "For your approval": what is asked for, not what has come; "thanks for your approval" has. */
const ASKED_FOR =
  /(?<![a-z])(?:for|pour|zur?|fur|per|alla|al|upon|on|a|apres|after|nach|dopo|before|vor|prima d\w+|depending on|sous reserve de|to get|obtain|solicit\w*)\s+(?:la |il |l'|the )?$/
const THANKED =
  /(?:thank|merci|remerci|dank|grazi|ringrazi|grateful|appreciat|receipt|reception|eingang|ricezione)/
const WITH_IT = /(?:not|only|merely) (?:yet )?$/

function isGiven({ words, text, clause }: ClauseWords): boolean {
  return words.some(({ label, from }) => {
    const before = text.slice(0, from - clause.from)
    return label === 'yes' && !WITH_IT.test(before) && (!ASKED_FOR.test(before) || THANKED.test(before))
  })
}

/** The client has agreed. */
function isApproved(at: ClauseWords): Labels | undefined {
  const { clause, has } = at
  if (clause.negated || (clause.ahead && !clause.past) || has('until') || OTHERS.test(at.text))
    return undefined
  if (has('agreed')) return ['agreed']
  if (near(at, 'yes', 'come') && isGiven(at)) return ['yes', 'come']
  return near(at, 'quote', 'signed') && has('come') ? ['quote', 'signed'] : undefined
}

/** Another quote, or one for something besides. */
const ANOTHER =
  /(?<![a-z])(?:attached|enclosed|herewith|find|ci-joint|ci-jointe?|annexe|beiliegend\w*|anbei|anhang|beilage|allegat[oa]|revised?|updated|new|second|additional|further|another|again|copy|nouve\w+|complementaire|supplementaire|rectifie|copie|a nouveau|neuen?r?s?|uberarbeitet\w*|angepasst\w*|zusatzlich\w*|nochmals?|erganz\w*|kopie|nuov[oa]|aggiornat[oa]|rivist[oa]|di nuovo|copia|obligation|engagement|verbindlich|valid\w*|valable|gultig\w*|scad\w*|decad\w*|expir\w*)(?![a-z])/

/** "It will not cost you a centime" keeps no price back. */
const COSTS_NOTHING =
  /(?<![a-z])(?:centimes?|sou|penny|pennies|cents?|rappen|batzen|kostenlos|gratis|gratuit\w*|free|centesim[oi]|nulla|niente|rien|garanti\w*|warranty|garanzia)(?![a-z])/

/** There is no quote yet, or nobody has looked at the watch. */
function lacksQuote(at: ClauseWords): Labels | undefined {
  const { clause, has, text } = at
  if (ANOTHER.test(text)) return undefined
  if (has('none')) return ['none']
  if (near(at, 'quote', 'to_make')) return ['quote', 'to_make']
  if (near(at, 'cost', 'to_set') || near(at, 'quote', 'to_set')) return ['cost', 'quote', 'to_set']
  if (has('quote') && clause.negated && near(at, 'quote', 'made')) return ['quote', 'made']
  if (COSTS_NOTHING.test(text)) return undefined
  const priced = has('cost') || (at.before?.has('cost') && at.words.length > 0)
  return priced && has('tell') && clause.negated ? ['cost', 'tell'] : undefined
}

/** "We have not got round to" and its kin: what follows them has not been done. */
const NOT_GOT_TO =
  /(?:dazu gekommen|zeit|gelegenheit|geschafft|moglich|le temps|l'occasion|pu|en mesure|time|chance|able|got (?:round|around|to)|tempo|occasione|modo|riuscit\w)[^a-z]*$/

function lacksLook(at: ClauseWords): Labels | undefined {
  const { clause, has, before } = at
  if (before?.clause.negated && NOT_GOT_TO.test(before.text) && has('looked')) return ['looked']
  if (has('look') && near(at, 'look', 'to_make')) return ['look', 'to_make']
  if (has('look') && clause.negated && near(at, 'look', 'made')) return ['look', 'made']
  if (has('to_look')) return ['to_look']
  return has('looked') && clause.negated ? ['looked'] : undefined
}

const UNTIL_FIRST =
  /^[^a-z0-9]*(?:(?:and|und|et|e) )?(?:bis|until|till|jusqu'a|finche|fino a|tant que|solange)(?![a-z])/

/** "We begin once you agree", "nothing moves until you answer": the clause beside tells what hangs on the answer. */
function hangsOnIt(at: ClauseWords, beside: readonly ClauseWords[]): boolean {
  const { clause } = at
  return (
    (clause.mood === 'whenever' ||
      clause.mood === 'condition' ||
      (at.has('until') && UNTIL_FIRST.test(at.text))) &&
    ['yes', 'answer', 'decided', 'agreed'].some((label) => at.words.some((word) => word.label === label)) &&
    beside.some((other) => (other.has('held') || other.has('go')) && other.clause.mood !== 'question')
  )
}

const PLAIN: ReadonlySet<AnswerWord> = new Set<AnswerWord>(['await', 'lack', 'held', 'until', 'open_answer'])
/** "You said yes": told by us; "you said that you had agreed" is not. */
const SAYS_THAT = /(?<![a-z])(?:que|qu'|that|whether|if|dass|ob|che|se)(?![a-z])/

/** "Nothing is done without your yes": how the house works, and no word that it waits. */
const STANDING_RULE =
  /(?:rien (?:[\w'-]+ ){0,9}(?:se fait|est fait|sera fait|entrepris)|rien n'(?:est|a ete|sera) (?:fait|entrepris|engage)|nothing (?:\w+ ){0,5}(?:is|will be|gets) (?:done|undertaken)|(?:wird|geschieht|machen wir|unternehmen wir) (?:\w+ ){0,5}nichts|nichts (?:\w+ ){0,6}(?:gemacht|geschieht|unternommen)|(?:nulla|niente) (?:\w+ ){0,9}(?:si fa|si fara|fatto)|non si fa (?:nulla|niente))/
/** "As long as we were waiting for your answer": behind us. */
const WAITED =
  /(?:warteten|wartete|gewartet|attendions|attendait|avons attendu|were waiting|was waiting|waited|aspettavamo|attendevamo|abbiamo atteso|(?:occorre|serve|faut|need|needs|braucht|benotigt|takes?) (?:\w+ )?(?:piu|plus de|more|mehr|altro) (?:tempo|temps|time|zeit))/

function eventIn(at: ClauseWords, parts: readonly PartMention[]): EventMention[] {
  const made = (kind: EventKind, labels: Labels): EventMention[] => [{ kind, ...spanOf(at, labels) }]
  const awaited = STANDING_RULE.test(at.text) || WAITED.test(at.text) ? undefined : isAwaited(at)
  if (awaited) {
    const told = awaited.some((label) => PLAIN.has(label) && at.has(label))
    return made('awaiting_answer', awaited).map((event) => (told ? { ...event, told: 'plainly' } : event))
  }
  const approved = isApproved(at)
  if (approved) {
    const told = at.clause.mood === 'reported' && at.has('agreed') && !SAYS_THAT.test(at.text)
    return made('approved', approved).map((event) => (told ? { ...event, told: 'plainly' } : event))
  }
  if (standingIn(at.clause, parts).length > 0) return []
  const unquoted = lacksQuote(at)
  if (unquoted) return made('no_quote', unquoted)
  const unseen = lacksLook(at)
  return unseen ? made('not_assessed', unseen) : []
}

function clauseWords(
  text: string,
  clauses: readonly Clause[],
  words: readonly AnswerWordMention[],
): ClauseWords[] {
  const read: ClauseWords[] = []
  for (const clause of clauses) {
    const here = standingIn(clause, words)
    const labels = new Set(here.map(({ label }) => label))
    const before = read.at(-1)
    read.push({
      text: text.slice(clause.from, clause.to),
      clause,
      words: here,
      has: (label) => labels.has(label),
      ...(before ? { before } : {}),
    })
  }
  return read
}

/**
 * What each clause says of the client's answer and of the quote, whatever the order of its words: "your approval" and "missing",
 * "not" and "arrived", "quote" and "still to be drawn up".
 */
export function readAnswers(
  text: string,
  language: Language,
  { clauses, parts }: { readonly clauses: readonly Clause[]; readonly parts: readonly PartMention[] },
): EventMention[] {
  const words = readAnswerWords(text, language)
  if (words.length === 0) return []
  const read = clauseWords(text, clauses, words)
  return read.flatMap((at, index) => {
    const beside = [read[index - 1], read[index + 1]].filter((one) => one !== undefined)
    if (hangsOnIt(at, beside))
      return [
        {
          kind: 'awaiting_answer' as const,
          ...spanOf(at, ['yes', 'answer', 'decided', 'agreed']),
          told: 'implied' as const,
        },
      ]
    return eventIn(at, parts)
  })
}
