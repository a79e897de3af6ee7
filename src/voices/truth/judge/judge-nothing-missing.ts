import type { ClaimVerdict } from '../claim.ts'
import type { WaitReason } from '../known-facts.ts'
import type { Clause } from '../text/read-clauses.ts'
import { clauseAt } from '../text/read-sentence.ts'
import { readNothingMissing } from '../words/nothing-missing-words.ts'
import type { NothingMissing } from '../words/nothing-missing-words.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid, OrderFacts } from './draft.ts'
import { causeDraft } from './wait-verdict.ts'

/** "Apart from the crown nothing is missing", "the rest goes on as planned": what is wanting is named, or left out. */
const EXCEPT =
  /(?<![a-z])(?:sauf|hormis|a part|excepte|mis a part|a l'exception|si ce n'est|le reste|du reste|apart from|except|other than|but for|aside from|the rest|otherwise|ausser|bis auf|abgesehen|mit ausnahme|ansonsten|sonst|der rest|tranne|eccetto|a parte|salvo|oltre|il resto|per il resto|autre|rien d'autre|else|altro|sinon)(?![a-z])/
/** "The service goes on well, but we are held up by the crown." */
const YET =
  /(?<![a-z])(?:mais|cependant|toutefois|but|however|although|though|only that|aber|jedoch|allerdings|doch|nur dass|ma|pero|tuttavia)(?![a-z])/

/** The work of a watch that is away, or on another bench after an incident, may well go on as planned while we wait for its return. */
const STOPS_WORK: ReadonlySet<WaitReason> = new Set<WaitReason>(['part', 'skill'])

function wantsPart({ wait, needs }: OrderFacts): boolean {
  return (
    wait?.reason === 'part' || (needs ?? []).some(({ state }) => state === 'wanted' || state === 'ordered')
  )
}

function verdictOf(order: OrderFacts, kind: NothingMissing): ClaimVerdict | undefined {
  if (order.stage === undefined) return 'unknown'
  if (kind === 'complete') return wantsPart(order) ? 'contradicted' : 'backed'
  if (!order.wait) return 'backed'
  if (kind === 'free') return 'contradicted'
  return STOPS_WORK.has(order.wait.reason) ? 'contradicted' : undefined
}

/** Said plainly of today: not "once the crown is in, nothing stands in the way". */
function saidNow(aid: JudgeAid, clause: Clause | undefined): clause is Clause {
  return (
    clause?.mood === 'said' &&
    !aid.sentence.clauses.some(({ mood }) => mood === 'whenever' || mood === 'condition')
  )
}

/** "Nothing is holding us up", "all parts are here", "the work goes on as planned", of a watch that waits. */
export function judgeNothingMissing(aid: JudgeAid): Draft[] {
  const { sentence, order } = aid
  if (EXCEPT.test(sentence.text) || sentence.events.some(({ kind }) => kind === 'awaiting_answer')) return []
  const found = readNothingMissing(sentence.text, sentence.language).flatMap(({ kind, from, to }) => {
    const clause = clauseAt(sentence, from)
    const verdict = saidNow(aid, clause) ? verdictOf(order, kind) : undefined
    if (!clause || !verdict || YET.test(sentence.text.slice(to))) return []
    const said = causeDraft(aid, { from, to, value: kind, verdict }, { clause, rule: 'nothing-missing' })
    const need = order.wait
      ? undefined
      : order.needs?.find(({ state }) => state === 'wanted' || state === 'ordered')
    return [
      need && verdict === 'contradicted'
        ? { ...said, fact: factBeside('need', `${need.part} ${need.state}`, need.ref) }
        : said,
    ]
  })
  return found.slice(0, 1)
}
