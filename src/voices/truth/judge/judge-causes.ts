import { beginningIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { EventMention } from '../text/read-sentence.ts'
import { readReasons } from '../words/cause-words.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { heldUp } from './judge-held-up.ts'
import { supplySayings } from './judge-supply.ts'
import { arrivedClaim } from './judge-part-state.ts'
import { drafted, partVerdict, reasonVerdict } from './wait-verdict.ts'
import type { Cause } from './wait-verdict.ts'

/** Waiting that lies behind us claims nothing of today. */
const WAITED =
  /(?:attendions|avons (?:\w+ )?attendu|attendait|waited|were waiting|was waiting|had been waiting|warteten|wartete|gewartet|aspettavamo|attendevamo|abbiamo (?:atteso|aspettato))/
/** "Nothing else is missing", "the other one waits for its gasket": not said of this. */
const NOTHING_ELSE =
  /(?:rien d'autre|nothing else|sonst nichts|nichts (?:anderes|weiter)|nient'altro|null'altro)/
/** "Once open, the movement showed more work" tells of what was found, not of a part that is waited for. */
const FOUND_MORE =
  /(?:more work|plus de travail|davantage de travail|mehr arbeit|piu lavoro)|(?:\bshowed|revealed|\ba (?:montre|revele)|zeigte|ergab|ha (?:mostrato|rivelato))(?![a-z])/
/** The reason may stand in a clause of its own: "held up, because ...". */
const BECAUSE =
  /^[^a-z0-9]*(?:because|as|since|car|parce qu|puisqu|weil|da|denn|perche|poiche|siccome|in quanto|due to|en raison|a cause)/
/** "The part that is missing, it is the crystal." */
const CLEFT =
  /^[^a-z0-9]*(?:c'est|ce sont|a savoir|it's|it is|namely|das ist|es ist|namlich|e (?:il|la|lo|l')|sono (?:i|le|gli)|cioe)(?![a-z])/

function causeOf(aid: JudgeAid, event: EventMention, clause: Clause): Cause | undefined {
  const { sentence, order } = aid
  const next = sentence.clauses.find((other) => {
    const words = sentence.text.slice(other.from, other.to)
    return (
      other.from >= clause.to && (BECAUSE.test(words) || (other.from <= clause.to + 1 && CLEFT.test(words)))
    )
  })
  const here = (one: { from: number; to: number }): boolean =>
    (one.from >= clause.from && one.to <= clause.to) ||
    (next !== undefined && one.from >= next.from && one.to <= next.to)
  // "Waiting for the crown" and "the crown is missing", "die Krone fehlt" alike: anywhere in the clause.
  const parts = sentence.parts
    .filter(here)
    .filter(
      (part) => !FOUND_MORE.test(sentence.text.slice(clause.from, clause.to)) || part.key !== 'movement',
    )
    .filter((part) => part.key !== 'movement' || sentence.parts.filter(here).length === 1)
  const reasons = readReasons(sentence.text, sentence.language).filter(here)
  const reason =
    reasons.find((one) => one.reason === 'client') ??
    // "A watchmaker qualified on this calibre": the calibre is what he knows, not what is lacking.
    (parts.every((part) => part.key === 'movement') ? reasons[0] : undefined)
  if (reason && reason.reason !== 'part')
    return {
      from: Math.min(event.from, reason.from),
      to: Math.max(event.to, reason.to),
      value: reason.reason,
      verdict: reasonVerdict(order, reason.reason),
    }
  const first = parts[0]
  const last = parts.at(-1)
  if (first && last) {
    const keys = parts.map((part) => part.key)
    const partner = reasons.some((one) => one.reason === 'partner') && order.wait?.reason === 'partner'
    if (partner) return { from: first.from, to: last.to, value: 'partner', verdict: 'backed' }
    return {
      from: first.from,
      to: last.to,
      value: `part ${keys.join(' ')}`,
      verdict: partVerdict(order, keys),
    }
  }
  return reason
    ? { from: reason.from, to: reason.to, value: 'part', verdict: reasonVerdict(order, 'part') }
    : undefined
}

function waitingClaim(aid: JudgeAid, clause: Clause): Draft[] {
  const words = aid.sentence.text.slice(clause.from, clause.to)
  if (clause.mood !== 'said' || WAITED.test(words) || NOTHING_ELSE.test(words)) return []
  const here = beginningIn(clause, aid.sentence.events)
  if (here.some((event) => event.kind === 'awaiting_answer')) return []
  const event = here.find((one) => one.kind === 'waiting') ?? blamedNext(aid, clause)
  if (!event) return arrivedClaim(aid, clause, here)
  const cause = causeOf(aid, event, clause)
  return cause ? [drafted(aid, cause, { clause, rule: 'cause-against-wait' })] : []
}

/** "The carrier lost it, hence the delay": the clause before the consequence gives the reason. */
const CONSEQUENCE =
  /^[^a-z0-9]*(?:(?:c'est|voila|ecco|percio|e) (?:pourquoi|perche)|d'ou|par consequent|du coup|de ce fait|per questo|di conseguenza|that(?:'s| is) (?:why|what)|which is why|hence|deshalb|deswegen|darum|daher)(?![a-z])/
const LATE =
  /retard|delai|attente|traine|patien|tarde|late|delay|wait|behind|longer|dauert|verzog|verspat|verzug|warten|ritard|attesa|lungo|tempo|slitta/

/** "You asked what it is: our watchmaker is ill." */
const ASKED_WHY =
  /(?:woran (?:es|das) liegt|warum (?:es|das)|weshalb|der grund|die ursache|pourquoi|la raison|la cause|l'explication|why (?:it|this)|the reason|the explanation|perche|il motivo|la ragione|la causa)[^:]*:/

function blamedNext(aid: JudgeAid, clause: Clause): EventMention | undefined {
  const { sentence } = aid
  const before = sentence.clauses.findLast((other) => other.to <= clause.from)
  if (
    sentence.text.includes(':') &&
    ASKED_WHY.test(sentence.text.slice(before?.from ?? clause.from, clause.to))
  )
    return { kind: 'waiting', from: clause.from, to: clause.from + 1 }
  const next = sentence.clauses.find((other) => other.from >= clause.to)
  if (!next) return undefined
  const words = sentence.text.slice(next.from, next.to)
  return CONSEQUENCE.test(words) && LATE.test(words)
    ? { kind: 'waiting', from: clause.from, to: clause.from + 1 }
    : undefined
}

/** Where a reason the facts know is named, the others are told beside it: "the crown is on order, and our specialist is away". */
function besideTrueOnes(held: readonly Draft[], others: readonly Draft[]): readonly Draft[] {
  return others.some(
    ({ verdict, rule, value }) =>
      verdict === 'backed' && WAITING_RULES.has(rule) && !value.startsWith('not '),
  )
    ? held.filter(({ verdict }) => verdict === 'backed')
    : held
}

const WAITING_RULES: ReadonlySet<string> = new Set(['part-lacking', 'cause-against-wait'])

/** What whole phrases say is surer than what single words beside each other do. */
export function judgeCauses(aid: JudgeAid): Draft[] {
  const sayings = supplySayings(aid)
  const rules = sayings.filter(({ rule }) => rule !== 'part-ordered')
  const plain = aid.sentence.clauses
    .flatMap((clause) => waitingClaim(aid, clause))
    .filter((one) =>
      (one.rule === 'part-against-needs' ? sayings : rules).every(
        (other) => other.to <= one.from || one.to <= other.from,
      ),
    )
  const held = besideTrueOnes(heldUp(aid), [...sayings, ...plain])
  const kept = held.length > 0 ? plain.filter(({ rule }) => rule !== 'cause-against-wait') : plain
  return [...sayings, ...held, ...kept]
}
