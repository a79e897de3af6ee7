import { toCivil } from '../dates/civil-date.ts'
import type { DayWindow } from '../dates/civil-date.ts'
import { writeDay } from '../write/write-date.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import type { DateInPlace } from './date-in-place.ts'

type Common = Pick<Draft, 'kind' | 'from' | 'to' | 'value'>

function unrepaired(aid: JudgeAid, date: DateInPlace, common: Common): Draft {
  const fact = factBeside('stage', aid.order.stage ?? '', aid.order.ref)
  if (date.event?.kind === 'finished')
    return {
      ...common,
      verdict: 'contradicted',
      rule: 'work-on-unrepaired',
      reason: 'The order is not carried out',
      fact,
    }
  return {
    ...common,
    verdict: 'unknown',
    rule: 'collection-of-unrepaired',
    reason: 'The order was not carried out',
    suggestion: { becomes: 'duty' },
  }
}

/** "Will be ready on Friday", "another two weeks": says that work is still to come, which the promise decides. */
function promisesWork({ event, clause, mention }: DateInPlace): boolean {
  if (event === undefined) return mention.shape.form === 'duration'
  return event.kind === 'expected' || event.kind === 'finished' || (event.kind === 'ready' && clause.ahead)
}

function shutThen(aid: JudgeAid, date: DateInPlace, window: DayWindow): boolean {
  const oneDay = window.from === window.to && date.mention.relation === 'on'
  return oneDay && date.event?.kind === 'pickup' && !aid.clock.works(window.from)
}

function siteClosed(
  aid: JudgeAid,
  date: DateInPlace,
  { window, common }: { window: DayWindow; common: Common },
): Draft {
  let open = window.from
  for (let guard = 0; guard < 60 && !aid.clock.works(open); guard += 1) open += 1
  return {
    ...common,
    verdict: 'contradicted',
    rule: 'site-closed',
    reason: 'The site does not work that day',
    fact: factBeside('calendar', `closed on ${toCivil(window.from)}`, undefined),
    correction: {
      from: date.mention.core,
      to: date.mention.to,
      text: writeDay(open, aid.sentence.language, aid.clock.today),
    },
  }
}

/** "Will not be ready before the end of the month." */
function notYetReady({ event, clause }: DateInPlace): boolean {
  return event?.kind === 'ready' && clause.negated
}

const OVER: ReadonlySet<string> = new Set(['ready', 'returned', 'declined', 'cancelled'])

/**
 * Dates of collection once the work is over. A ready watch can be fetched on any day the house works; a watch given back
 * cannot be ready on Friday. `usual`: nothing special, hold the date against the promise.
 */
export function readyNow(aid: JudgeAid, date: DateInPlace, windows: readonly DayWindow[]): Draft | 'usual' {
  const { order, clock } = aid
  const window = windows[0]
  if (!window || !OVER.has(order.stage ?? '')) return 'usual'
  const common: Common = {
    kind: 'date',
    from: date.mention.from,
    to: date.mention.to,
    value: `collection ${toCivil(window.from)}`,
  }
  if (order.stage === 'declined' || order.stage === 'cancelled') return unrepaired(aid, date, common)
  const fact = factBeside('stage', order.stage ?? '', order.ref)
  if (order.stage === 'returned')
    return {
      ...common,
      verdict: 'contradicted',
      rule: 'ready-after-return',
      reason: 'The watch was given back',
      fact,
    }
  if (notYetReady(date) && window.to > clock.today)
    return { ...common, verdict: 'contradicted', rule: 'ready-already', reason: 'The watch is ready', fact }
  if (promisesWork(date) && window.from > clock.today && date.mention.relation !== 'from') return 'usual'
  if (shutThen(aid, date, window)) return siteClosed(aid, date, { window, common })
  return { ...common, verdict: 'backed', rule: 'ready-now', reason: 'The watch is ready', fact }
}
