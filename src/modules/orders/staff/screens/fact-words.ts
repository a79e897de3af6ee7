import { useFormat, useText } from '#staff-app/text.ts'
import { toldKind } from './fact-kinds.ts'
import type { OrderPage } from './order-page.ts'
import { useStanding } from './standing.tsx'

export type Fact = OrderPage['timeline'][number]

const said = (fact: Fact, name: string): string => {
  const value = fact.payload[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const firstNumber = (fact: Fact, names: readonly string[]): number | null => {
  const values = names.map((name) => fact.payload[name])
  return values.find((value) => typeof value === 'number') ?? null
}

/** A reason given by the product itself is a code ("part-late"), not somebody's words. */
const code = /^[a-z]+([-_][a-z]+)*$/

/**
 * The words of a person in a fact: why, what was found, what was noted. What the house wrote stays in the conversation:
 * a letter carries the client's own way in, which is nobody else's to read.
 */
export const remarkOf = (fact: Fact): string =>
  ['finding', 'cause', 'remark', 'note', 'what', 'reason', 'clientWords', 'body', 'tracking']
    .filter((name) => name !== 'reason' || !fact.kind.startsWith('waiting-'))
    .filter((name) => name !== 'body' || fact.kind === 'message-received')
    .map((name) => said(fact, name))
    .filter((text) => text !== '' && !code.test(text))
    .join(' · ')

/** What a fact is called in this reader's language; a kind without words is shown by its name. */
export const useFactWords = (currency: string) => {
  const t = useText()
  const format = useFormat()
  const words = useStanding()
  return (fact: Fact): string => {
    const minor = firstNumber(fact, ['approvedMinor', 'totalMinor', 'amountMinor'])
    const own = said(fact, 'currency') || currency
    const day =
      said(fact, 'endsOn') || said(fact, 'promisedOn') || said(fact, 'expectedOn') || said(fact, 'due')
    const from = said(fact, 'windowFrom')
    const kind = toldKind(fact.kind)
    if (kind === undefined) return fact.kind
    return t(`fact.${kind}`, {
      amount: minor === null ? '' : format.money({ minor, currency: own }),
      day: day === '' ? '' : format.day(day),
      window: from === '' ? '' : format.window(from, said(fact, 'windowUntil')),
      stage: words.stage(said(fact, 'to')),
      wait: words.wait(said(fact, 'reason')),
      kind: said(fact, 'toKind'),
      holder: said(fact, 'toName'),
      version: said(fact, 'version'),
      label: said(fact, 'label'),
      part: said(fact, 'part'),
      number: said(fact, 'number'),
      description: said(fact, 'description'),
    })
  }
}
