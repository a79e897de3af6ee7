import type { Clause } from '../text/read-clauses.ts';
import type { EventMention } from '../text/read-sentence.ts';
import { factBeside } from './draft.ts';
import type { Draft, JudgeAid } from './draft.ts';
import { hasDateAhead } from './judge-dates.ts';
import { personIn, samePerson } from './people.ts';

/** "We inform you that", "I am contacting you about": speaking now, not a promise to speak. */
const PERFORMS = /(?:inform\w*|contact\w*|schreib\w*|ecri\w*|scriv\w*|writ\w*|aggiorn\w*|avvis\w*|confirm\w*|kontaktier\w*|benachrichtig\w*|update|notify|message|text|email|e-mail)/;
const PERFORMED = /(?:que|qu'|that|dass|che|de ce que|daruber|about your|au sujet|concernant|regarding|bezuglich|riguardo|per informar|per comunicar|to let you know|to inform you|to confirm)/;

function promises(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const words = aid.sentence.text.slice(event.from, event.to);
  const after = aid.sentence.text.slice(event.to, event.to + 14);
  const later = aid.sentence.clauses.some((other) => other.mood === 'whenever');
  if (clause.past && !clause.ahead) return false;
  if (PERFORMS.test(words) && PERFORMED.test(`${words} ${after}`)) return false;
  if (PERFORMS.test(words) && !clause.ahead && !later && !hasDateAhead(aid, clause)) return false;
  return true;
}

function callbackOf(aid: JudgeAid, clause: Clause): Draft[] {
  if (clause.mood !== 'said' && clause.mood !== 'conditional') return [];
  const event = aid.sentence.events.find((one) => one.kind === 'callback' && one.from >= clause.from && one.from < clause.to);
  if (!event || clause.negated || !promises(aid, event, clause)) return [];
  const person = personIn(aid, clause);
  const duties = aid.facts.duties ?? [];
  const duty = duties[0];
  const dated = hasDateAhead(aid, clause);
  const common = { kind: 'callback' as const, from: event.from, to: event.to, value: person ? `callback by ${person.name}` : 'callback' };
  const owner = duty?.owner;
  if (person && owner !== undefined && !duties.some((one) => one.owner !== undefined && samePerson(person.name, one.owner)))
    return [
      {
        ...common,
        from: person.from,
        to: person.to,
        verdict: clause.mood === 'said' ? 'contradicted' : 'unknown',
        rule: 'callback-by-another',
        reason: 'The duty belongs to someone else',
        fact: factBeside('duty', `${owner}${duty?.on ? ` on ${duty.on}` : ''}`, duty?.ref),
        correction: { from: person.from, to: person.to, text: owner },
      },
    ];
  // A dated callback is judged by its date; this claim would only say the same again.
  if (dated) return [];
  if (duty) return [{ ...common, verdict: 'backed', rule: 'callback-owed', reason: 'A duty stands for it', fact: factBeside('duty', [owner, duty.on].filter(Boolean).join(' on '), duty.ref) }];
  return [{ ...common, verdict: 'unknown', rule: 'callback-new', reason: 'Nobody owes this yet', suggestion: { becomes: 'duty', ...(person ? { owner: person.name } : {}) } }];
}

export function judgeCallbacks(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => callbackOf(aid, clause));
}
