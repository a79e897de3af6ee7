import { toCivil } from '../dates/civil-date.ts';
import type { DayWindow } from '../dates/civil-date.ts';
import { writeDay } from '../write/write-date.ts';
import { factBeside } from './draft.ts';
import type { Draft, JudgeAid } from './draft.ts';
import type { DateInPlace } from './judge-dates.ts';

/**
 * Dates of collection once the work is over. A ready watch can be fetched on any day the house works; a watch given back
 * cannot be ready on Friday. `usual`: nothing special, hold the date against the promise.
 */
export function readyNow(aid: JudgeAid, date: DateInPlace, windows: readonly DayWindow[]): Draft | undefined | 'usual' {
  const { order, clock } = aid;
  const window = windows[0];
  if (!window || (order.stage !== 'ready' && order.stage !== 'returned' && order.stage !== 'declined' && order.stage !== 'cancelled')) return 'usual';
  const value = `collection ${toCivil(window.from)}`;
  const common = { kind: 'date' as const, from: date.mention.from, to: date.mention.to, value };
  if (order.stage === 'declined' || order.stage === 'cancelled') {
    if (date.event?.kind === 'finished')
      return { ...common, verdict: 'contradicted', rule: 'work-on-unrepaired', reason: 'The order is not carried out', fact: factBeside('stage', order.stage, order.ref) };
    return { ...common, verdict: 'unknown', rule: 'collection-of-unrepaired', reason: 'The order was not carried out', suggestion: { becomes: 'duty' } };
  }
  const stage = factBeside('stage', order.stage, order.ref);
  if (order.stage === 'returned') return { ...common, verdict: 'contradicted', rule: 'ready-after-return', reason: 'The watch was given back', fact: stage };
  const promisesWork = date.event?.kind === 'finished' || (date.event?.kind === 'ready' && date.clause.ahead);
  if (promisesWork && window.from > clock.today && date.mention.relation !== 'from') return 'usual';
  const shut = window.from === window.to && !clock.works(window.from) && date.event?.kind === 'pickup' && date.mention.relation === 'on';
  if (!shut) return { ...common, verdict: 'backed', rule: 'ready-now', reason: 'The watch is ready', fact: stage };
  let open = window.from;
  for (let guard = 0; guard < 60 && !clock.works(open); guard += 1) open += 1;
  return {
    ...common,
    verdict: 'contradicted',
    rule: 'site-closed',
    reason: 'The site does not work that day',
    fact: factBeside('calendar', `closed on ${toCivil(window.from)}`, undefined),
    correction: { from: date.mention.core, to: date.mention.to, text: writeDay(open, aid.sentence.language, clock.today) },
  };
}
