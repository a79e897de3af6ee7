import type { DateInPlace } from './date-in-place.ts'
import { fromCivil } from '../dates/civil-date.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'

const DAYS = { hour: 1 / 24, day: 1, working_day: 1.4, week: 7, month: 30.4, year: 365 } as const

/** "A delay of two weeks" is the way from the first promise to the one that stands. */
export function delayClaim(aid: JudgeAid, date: DateInPlace): Draft | undefined {
  const { shape } = date.mention
  if (shape.form !== 'duration') return undefined
  const first = fromCivil(aid.order.firstPromise?.to)
  const now = fromCivil(aid.order.promise?.to)
  const days = shape.max * DAYS[shape.unit]
  const common = {
    kind: 'date' as const,
    from: date.mention.from,
    to: date.mention.to,
    value: `delay ${Math.round(days)} days`,
  }
  if (first === undefined || now === undefined)
    return {
      ...common,
      verdict: 'unknown',
      rule: 'delay-without-fact',
      reason: 'No second promise is known',
      suggestion: { becomes: 'fact' },
    }
  const real = now - first
  const low = shape.min * DAYS[shape.unit]
  const slack = Math.max(2, days * 0.3) * (shape.approximate ? 1.5 : 1)
  const agrees = real > 0 && real >= low - slack && real <= days + slack
  return {
    ...common,
    verdict: agrees ? 'backed' : 'contradicted',
    rule: 'delay-against-promises',
    reason: agrees
      ? 'The delay agrees with the two promises'
      : 'The two promises are further apart or nearer',
    fact: factBeside('promise - firstPromise', `${real} days`, aid.order.promise?.ref),
  }
}
