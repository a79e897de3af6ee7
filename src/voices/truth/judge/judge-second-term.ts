import { numbersIn } from '../words/numbers.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'

/** "24 months on the Seamaster, twelve on the Pelagos": a number that goes on with the unit of the one before. */
const GOING_ON =
  /(?:[,;]|(?<![a-z])(?:et|and|und|ed?|mais|but|aber|ma))\s+(?:(?:seulement|only|nur|solo|just)\s+)?([a-z]{3,12}|\d{1,2})\s+(?:sur|pour|on|for|auf|fur|bei|sul|sulla|sull'|per)\s/g

export function judgeSecondTerm({ sentence, order }: JudgeAid): Draft[] {
  if (!sentence.events.some((event) => event.kind === 'warranty')) return []
  const first = sentence.dates.find(({ shape }) => shape.form === 'duration' && shape.unit !== 'day')
  const known = order.warranty?.months
  if (!first || first.shape.form !== 'duration' || known === undefined) return []
  const unit = first.shape.unit === 'year' ? 12 : 1
  return [...sentence.text.slice(first.to).matchAll(GOING_ON)].flatMap((match) => {
    const said = match[1] ?? ''
    const count = /^\d/.test(said) ? Number.parseInt(said, 10) : numbersIn[sentence.language][said]
    if (count === undefined) return []
    const from = first.to + match.index + match[0].indexOf(said)
    const agrees = count * unit === known
    return [
      {
        kind: 'warranty' as const,
        from,
        to: from + said.length,
        value: `${count * unit} months`,
        verdict: agrees ? ('backed' as const) : ('contradicted' as const),
        rule: 'warranty-length',
        reason: agrees ? 'The warranty has this length' : 'The warranty has another length',
        fact: factBeside('warranty.months', String(known), order.warranty?.ref),
      },
    ]
  })
}
