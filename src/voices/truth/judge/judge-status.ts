import type { ClaimVerdict } from '../claim.ts';
import type { Clause } from '../text/read-clauses.ts';
import type { EventMention } from '../text/read-sentence.ts';
import type { EventKind } from '../words/event-words.ts';
import { writeStatus } from '../write/write-status.ts';
import { clauseBody, fitCase } from './clause-words.ts';
import { factBeside, opposite } from './draft.ts';
import type { Draft, JudgeAid } from './draft.ts';
import { subjectOf } from './find-topic.ts';
import { hasDateAhead } from './judge-dates.ts';
import { stageVerdict } from './stage-rules.ts';

/** The first of these that a clause says rules it: "approved and in work" is about the work. */
const ORDER: readonly EventKind[] = [
  'handed', 'awaiting_answer', 'not_begun', 'cancelled', 'declined', 'redo', 'approved', 'quoted', 'assessing', 'controlled', 'controlling', 'ready', 'pickup', 'finished', 'in_work', 'assessed', 'received',
];
/** Their words hold their own "not". */
const OWN_NEGATION: ReadonlySet<EventKind> = new Set<EventKind>(['awaiting_answer', 'not_begun']);

function ruling(aid: JudgeAid, clause: Clause): EventMention | undefined {
  const here = aid.sentence.events.filter((event) => event.from >= clause.from && event.from < clause.to);
  for (const kind of ORDER) {
    const event = here.find((one) => one.kind === kind && fits(aid, one, clause));
    if (event) return event;
  }
  return undefined;
}

const WATCHLIKE: ReadonlySet<string> = new Set(['watch', 'work']);

function fits(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const subject = subjectOf(aid.sentence, event);
  switch (event.kind) {
    case 'quoted':
    case 'approved':
    case 'declined':
      return subject !== 'part' && subject !== 'appointment' && subject !== 'payment';
    case 'assessing':
    case 'awaiting_answer':
      return true;
    case 'cancelled':
      return subject !== 'appointment' && subject !== 'payment' && subject !== 'part';
    case 'received':
      return subject === 'watch' && clause.past;
    case 'pickup':
      // "You can fetch it" says it is ready; the bare noun "collection" does not.
      return WATCHLIKE.has(subject) && canFetch.test(aid.sentence.text.slice(clause.from, clause.to));
    case 'in_work':
    case 'not_begun':
    case 'controlling':
    case 'controlled':
    case 'redo':
      return subject !== 'quote' && subject !== 'payment' && subject !== 'other' && subject !== 'appointment';
    case 'handed':
      return WATCHLIKE.has(subject) && clause.past;
    default:
      return WATCHLIKE.has(subject);
  }
}

const canFetch = /(?:pouvez|peut|peux|can |free to|welcome to|konnen|kann|durfen|puo |possibile|passez|venez|come and|please collect|holen sie|venga|passi|ritiri)/;

/** What in a sentence takes a status back: "almost", "soon", "not before". */
const NEARLY = /(?:presque|bientot|prochainement|quasiment|sous peu|almost|nearly|soon|shortly|fast fertig|bald|demnachst|in kurze|beinahe|quasi|presto|a breve|prossimamente|voie de|sur le point|about to)/;

function finalVerdict(event: EventMention, clause: Clause, plain: ClaimVerdict): ClaimVerdict {
  return clause.negated && !OWN_NEGATION.has(event.kind) ? opposite(plain) : plain;
}

function waitingOnClient(aid: JudgeAid, event: EventMention): boolean {
  return event.kind === 'awaiting_answer' && aid.order.wait?.reason === 'client';
}

const AT_OURS = /(?:werkstatt|atelier|workshop|laboratorio|boutique|negozio|geschaft|laden|\bshop|store|magasin)/;

function receivedVerdict(aid: JudgeAid, clause: Clause): ClaimVerdict {
  const holder = aid.order.custody?.holder;
  const dated = aid.sentence.dates.some((date) => date.core >= clause.from && date.core < clause.to);
  // "Has arrived at our workshop", of a watch that is elsewhere.
  if (!dated && (holder === 'carrier' || holder === 'partner') && AT_OURS.test(aid.sentence.text.slice(clause.from, clause.to))) return 'contradicted';
  const underWay = (aid.order.shipments ?? []).some((one) => one.direction === 'to_house' && one.deliveredOn === undefined);
  if (aid.order.reached?.received === undefined && (underWay || holder === 'client') && aid.order.stage !== 'returned') return 'contradicted';
  return aid.order.stage === undefined ? 'unknown' : 'backed';
}

function verdictOf(aid: JudgeAid, event: EventMention, clause: Clause): ClaimVerdict | undefined {
  if (event.kind === 'received') return receivedVerdict(aid, clause);
  if (waitingOnClient(aid, event)) return 'backed';
  if (event.kind === 'handed' && aid.order.custody?.holder === 'client') return 'backed';
  return stageVerdict(event.kind, aid.order.stage);
}

function statusOf(aid: JudgeAid, clause: Clause): Draft[] {
  const event = ruling(aid, clause);
  if (!event || clause.mood !== 'said') return [];
  const words = aid.sentence.text.slice(clause.from, clause.to);
  const promised = (clause.ahead || hasDateAhead(aid, clause)) && event.kind !== 'awaiting_answer' && event.kind !== 'not_begun' && !(clause.past && !hasDateAhead(aid, clause));
  if (promised || NEARLY.test(words)) return [];
  const plain = verdictOf(aid, event, clause);
  if (!plain) return [];
  const verdict = finalVerdict(event, clause, plain);
  const { stage } = aid.order;
  const body = clauseBody(aid.sentence, clause);
  const correction = stage && verdict === 'contradicted' ? { ...body, text: fitCase(aid.sentence, body.from, writeStatus(stage, aid.sentence.language)) } : undefined;
  return [
    {
      kind: 'status',
      from: event.from,
      to: event.to,
      value: `${clause.negated && !OWN_NEGATION.has(event.kind) ? 'not ' : ''}${event.kind}`,
      verdict,
      rule: `status-${event.kind}`,
      reason: verdict === 'backed' ? 'The stage of the order says so' : verdict === 'contradicted' ? 'The order is at another stage' : 'The stage does not decide this',
      ...(stage ? { fact: factBeside('stage', stage, aid.order.ref) } : {}),
      ...(correction ? { correction } : {}),
      ...(verdict === 'unknown' ? { suggestion: { becomes: 'fact' as const } } : {}),
    },
  ];
}

export function judgeStatus(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => statusOf(aid, clause));
}
