import { beginningIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { EventMention } from '../text/read-sentence.ts'
import { callerIn, callerNamed } from './caller-named.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { hasDateAhead } from './date-in-place.ts'
import { personIn, samePerson } from './people.ts'
import type { PersonSaid } from './people.ts'

/** "We inform you that", "I am contacting you about": speaking now, not a promise to speak. */
const PERFORMS =
  /(?:inform\w*|contact\w*|schreib\w*|ecri\w*|scriv\w*|writ\w*|aggiorn\w*|avvis\w*|confirm\w*|kontaktier\w*|benachrichtig\w*|update|notify|message|text|email|e-mail)/
const PERFORMED =
  /(?:que|qu'|that|dass|che|de ce que|daruber|about your|au sujet|concernant|regarding|bezuglich|riguardo|per informar|per comunicar|to let you know|to inform you|to confirm)/

function promises(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const words = aid.sentence.text.slice(event.from, event.to)
  const after = aid.sentence.text.slice(event.to, event.to + 14)
  const later = aid.sentence.clauses.some((other) => other.mood === 'whenever')
  if (clause.past && !clause.ahead) return false
  if (PERFORMS.test(words) && PERFORMED.test(`${words} ${after}`)) return false
  if (PERFORMS.test(words) && !clause.ahead && !later && !hasDateAhead(aid, clause)) return false
  return true
}

type Common = Pick<Draft, 'kind' | 'from' | 'to' | 'value'>

/** Someone is named who does not own the duty. */
function byAnother(aid: JudgeAid, person: PersonSaid | undefined, clause: Clause): Draft | undefined {
  const duties = aid.facts.duties ?? []
  const duty = duties[0]
  const owner = duty?.owner
  if (!person || owner === undefined) return undefined
  if (duties.some((one) => one.owner !== undefined && samePerson(person.name, one.owner))) return undefined
  const at = { from: person.from, to: person.to }
  return {
    kind: 'callback',
    ...at,
    value: `callback by ${person.name}`,
    verdict: clause.mood === 'said' ? 'contradicted' : 'unknown',
    rule: 'callback-by-another',
    reason: 'The duty belongs to someone else',
    fact: factBeside('duty', [owner, duty?.on].filter(Boolean).join(' on '), duty?.ref),
    correction: { ...at, text: owner },
  }
}

function owedOrNew(aid: JudgeAid, common: Common, person: PersonSaid | undefined): Draft {
  const duty = aid.facts.duties?.[0]
  if (duty) {
    const fact = factBeside('duty', [duty.owner, duty.on].filter(Boolean).join(' on '), duty.ref)
    return { ...common, verdict: 'backed', rule: 'callback-owed', reason: 'A duty stands for it', fact }
  }
  const suggestion = { becomes: 'duty' as const, ...(person ? { owner: person.name } : {}) }
  return { ...common, verdict: 'unknown', rule: 'callback-new', reason: 'Nobody owes this yet', suggestion }
}

function callbackOf(aid: JudgeAid, clause: Clause): Draft[] {
  if ((clause.mood !== 'said' && clause.mood !== 'conditional') || clause.negated) return []
  const event = beginningIn(clause, aid.sentence.events).find((one) => one.kind === 'callback')
  if (!event || !promises(aid, event, clause)) return []
  const person = callerIn(aid, clause) ?? personIn(aid, clause) ?? callerNamed(aid, clause)
  const other = byAnother(aid, person, clause)
  if (other) return [other]
  // A dated callback is judged by its date; this claim would only say the same again.
  if (hasDateAhead(aid, clause)) return []
  const value = person ? `callback by ${person.name}` : 'callback'
  return [owedOrNew(aid, { kind: 'callback', from: event.from, to: event.to, value }, person)]
}

export function judgeCallbacks(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => callbackOf(aid, clause))
}
