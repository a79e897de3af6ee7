import type { ClaimVerdict } from '../claim.ts'
import { standingIn } from '../text/in-clause.ts'
import { clauseAt } from '../text/read-sentence.ts'
import type { Clause } from '../text/read-clauses.ts'
import { readReasons } from '../words/cause-words.ts'
import { partKey } from '../words/parts.ts'
import { readSupply } from '../words/supply/read-supply.ts'
import type { SupplySaid } from '../words/supply/read-supply.ts'
import type { Draft, JudgeAid, OrderFacts } from './draft.ts'
import { hasDateAhead } from './date-in-place.ts'
import { awaits, causeDraft } from './wait-verdict.ts'

const wanted = (state: string): boolean => state === 'wanted' || state === 'ordered'
const come = (state: string): boolean => state === 'arrived' || state === 'fitted'

const stateOf = (order: OrderFacts, key: string): string | undefined =>
  order.needs?.find((need) => partKey(need.part) === key)?.state

function awaited({ order }: JudgeAid, keys: readonly string[]): boolean {
  if (keys.length > 0) return keys.some((key) => awaits(order, key))
  return order.wait?.reason === 'part' || (order.needs ?? []).some(({ state }) => wanted(state))
}

function hereVerdict(aid: JudgeAid, keys: readonly string[]): ClaimVerdict | undefined {
  if (awaited(aid, keys)) return 'contradicted'
  return keys.some((key) => come(stateOf(aid.order, key) ?? '')) ? 'backed' : undefined
}

function orderedVerdict(aid: JudgeAid, keys: readonly string[]): ClaimVerdict | undefined {
  const states = keys.map((key) => stateOf(aid.order, key))
  if (states.includes('wanted')) return 'contradicted'
  return awaited(aid, keys) || states.some((state) => state !== undefined) ? 'backed' : undefined
}

/** "The crown is no longer missing", "an Teilen mangelt es nicht". */
const NOT_LACKING =
  /(?:nessun\w*|aucune?|no|keine?) \w+ (?:ne |is |are )?(?:manqu|fehl|missing|lacking|manca|outstanding)|(?:ne |n'|non |nicht |not |n't |no longer |nicht mehr )(?:\w+ )?(?:manqu|attend|fehl|missing|wait|lack|await|manca|aspett|atten|warte|mangel|dipend|depend|bloqu|hold|liegt)|(?:manque\w*|attend\w*|depend\w*|fehl\w+|mangelt|warten|wartet|bloque\w*|liegt)(?: es| uns)? (?:pas|plus (?!que)|nicht|rien|aucun)/
/** Told of what was, or of another watch, or of something over and above. */
const NOT_NOW =
  /(?<![a-z])(?:attendions|avons (?:\w+ )?attendu|attendait|waited|were waiting|was waiting|had been waiting|warteten|wartete|gewartet|aspettavamo|attendevamo|abbiamo (?:atteso|aspettato)|rien d'autre|nothing else|sonst nichts|nichts (?:anderes|weiter)|nient'altro|null'altro)(?![a-z])/
/** "Apart from the crown, all the parts are here." */
const LEFT_OUT =
  /(?:apart from|except(?: for)?|other than|but for|sauf|hormis|a part|excepte|ausser|bis auf|abgesehen von|tranne|eccetto|a parte|salvo)\s+(?:\w+[\s'])?$/
const OLD =
  /(?<![a-z])(?:alten?r?s?|ausgebauten?|old|ancien(?:ne)?s?|usee?s?|worn|vecchi[oae]?|usurat[oa]|remplacee?s?|changee?s?|replaced|changed|fitted|ersetzt|eingebaut|montee?s?|posee?s?|ausgetauscht|sostituit[oaie]|montat[oaie]|cambiat[oaie])(?![a-z])/
/** "The hands have not been replaced", "the battery is changed, the last test is outstanding". */
const WORKED_ON =
  /(?:poli|polish|clean|nettoy|lucid|tausch|wechsel|pulit|sostitu|remplac|replac|ersetz|kontroll|pruf|test|controle|regul|regol|revis)/
/** "The crown order is in": the order, not the crown. */
const AN_ORDER = /(?:[a-z]+ order|bestellung|commande de|ordine d\w+) (?:is|has|was|ist|wurde|est|e) /
const TO_COME =
  /(?<![a-z])(?:sera|seront|will|'ll|wird|werden|sara|saranno|should|soll|sollte|dovrebbe|devrait|expected|erwartet|prevu\w*|previst[oa]|due)(?![a-z])/

/** "The wait for the crown is over": what was lacking is here. */
const OVER =
  /^ (?:est|is|ist|hat|e|a|has|now|and) (?:\w+ ){0,2}(?:finie?|terminee?|over|ended|at an end|vorbei|ende|beendet|finit[oa]|terminat[oa]|conclus[oa]|pris fin)(?![a-z])/

/** "No longer waiting for the crown" tells that it is here. */
function turned({ sentence }: JudgeAid, said: SupplySaid): SupplySaid {
  if (said.kind !== 'lacking') return said
  const clause = clauseAt(sentence, said.to - 1)
  const words = sentence.text.slice(Math.min(clause?.from ?? said.from, said.from), said.to)
  const over = NO_LONGER.test(words) || OVER.test(sentence.text.slice(said.to))
  return over ? { ...said, kind: 'here' } : said
}

const NO_LONGER =
  /(?:n'|ne )(?:\w+ )?(?:plus(?! que)) |(?:manque\w*|attend\w*|attendons|est|sont) plus(?! que) |no longer|not (?:\w+ )?any ?more|nicht mehr|nicht laenger|non (?:\w+ )?piu|piu (?:in attesa|attes)|manca piu/

/** A clause that plainly says what the saying says. */
const MISSING = /^ ?(?:manquante?s?|missing|mancant[ei]|fehlend)/

function saysIt(aid: JudgeAid, said: SupplySaid, clause: Clause): boolean {
  const { text } = aid.sentence
  if (said.kind === 'lacking')
    return (
      (clause.mood === 'said' || clause.mood === 'whenever') &&
      !NOT_LACKING.test(text.slice(Math.min(clause.from, said.from), said.to)) &&
      !WORKED_ON.test(said.words) &&
      !ofPeople(aid, said) &&
      !NOT_NOW.test(text.slice(clause.from, said.to))
    )
  if (clause.mood !== 'said') return false
  if (said.kind === 'ordered') return !TO_COME.test(said.words)
  return (
    (!clause.negated || NO_LONGER.test(text.slice(clause.from, said.to))) &&
    !AN_ORDER.test(said.words) &&
    !LEFT_OUT.test(text.slice(0, said.from)) &&
    !OLD.test(text.slice(Math.max(0, said.from - 20), said.to + 20)) &&
    !TO_COME.test(said.words) &&
    !hasDateAhead(aid, clause)
  )
}

/** "We wait for the dial from our partner", and for the partner it is; or another part of the clause is the one. */
/** "The watchmaker qualified for this calibre is not here": it is he who is lacking. */
const PEOPLE =
  /(?:horloger|watchmaker|uhrmacher|orologiaio|specialist|specialiste|expert|fachmann|person|colleg|colleag|kolleg|esperto)/

function ofPeople({ sentence }: JudgeAid, { keys, from }: SupplySaid): boolean {
  return keys.length === 1 && keys[0] === 'movement' && PEOPLE.test(sentence.text.slice(0, from))
}

function lackingVerdict(aid: JudgeAid, { keys, from, to }: SupplySaid, clause: Clause): ClaimVerdict {
  const { sentence, order } = aid
  if (awaited(aid, keys)) return 'backed'
  const around = { from: Math.min(from, clause.from), to: Math.max(to, clause.to) }
  if (standingIn(around, sentence.parts).some((part) => awaits(order, part.key))) return 'backed'
  const reasons = readReasons(sentence.text, sentence.language)
  const elsewhere = order.wait?.reason === 'partner' || order.wait?.reason === 'transit'
  return elsewhere && standingIn(around, reasons).some(({ reason }) => reason === order.wait?.reason)
    ? 'backed'
    : 'contradicted'
}

function verdictOf(aid: JudgeAid, said: SupplySaid, clause: Clause): ClaimVerdict | undefined {
  if (aid.order.stage === undefined) return 'unknown'
  if (said.kind === 'lacking') return lackingVerdict(aid, said, clause)
  if (said.kind === 'here') return hereVerdict(aid, said.keys)
  return clause.negated ? undefined : orderedVerdict(aid, said.keys)
}

/** "The missing crown has now arrived": it is missing no more. */
function cameSince(lacking: SupplySaid, read: readonly { readonly said: SupplySaid }[]): boolean {
  return read.some(
    ({ said }) =>
      said.kind === 'here' && said.from < lacking.to && said.from >= lacking.from && said.to > lacking.to,
  )
}

/** "Still no crown", "the crown has come in", "we placed the order for the crown": held against the needs and the wait. */
export function supplySayings(aid: JudgeAid): Draft[] {
  const { sentence } = aid
  const read = readSupply(sentence.text, sentence.language, sentence.parts).flatMap((read) => {
    const said = turned(aid, read)
    const clause = clauseAt(sentence, said.to - 1)
    // "Due to a missing crown": the word behind the part says that it is not here.
    const missing = said.kind === 'here' && MISSING.test(sentence.text.slice(said.to))
    return clause && !missing && saysIt(aid, said, clause) ? [{ said, clause }] : []
  })
  const lacking = read.filter(({ said }) => said.kind === 'lacking' && !cameSince(said, read))
  const lacks = lacking.length > 0
  const drafts = read
    .filter((one) =>
      one.said.kind === 'here' ? !lacks : one.said.kind !== 'lacking' || lacking.includes(one),
    )
    .flatMap(({ said, clause }) => {
      const verdict = verdictOf(aid, said, clause)
      if (!verdict) return []
      const { from, to, kind, keys } = said
      const value = ['part', ...keys, kind].join(' ')
      return [causeDraft(aid, { from, to, value, verdict }, { clause, rule: `part-${kind}` })]
    })
  // "Crown on order" says two things at once; the untrue one is to be seen.
  return drafts.filter(
    (one) =>
      one.verdict === 'contradicted' ||
      !drafts.some(
        (other) =>
          other !== one && other.from === one.from && other.to === one.to && other.verdict === 'contradicted',
      ),
  )
}
