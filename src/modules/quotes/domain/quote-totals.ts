import { smallestCoin, totalsOf, type Totals } from '#modules/papers/domain/totals.ts'
import type { LineTerms } from './quote.ts'
import { linesOfChoice, type QuickChoice } from './quick-choice.ts'

type Priced = Pick<LineTerms, 'amountMinor' | 'taxBasisPoints'>

/** What these lines come to, as the paper and the invoice will say it. */
export const totalOf = (lines: readonly Priced[], currency: string): Totals =>
  totalsOf(
    lines.map((line) => ({ quantity: 1, unitMinor: line.amountMinor, taxRate: line.taxBasisPoints })),
    'tax-included',
    smallestCoin(currency),
  )

export type ChoiceTotals = Readonly<Record<Exclude<QuickChoice, 'nothing'>, number>>

export const totalsByChoice = (
  lines: readonly (Priced & Pick<LineTerms, 'necessity' | 'alternative'>)[],
  currency: string,
): ChoiceTotals => {
  const of = (choice: QuickChoice): number => totalOf(linesOfChoice(lines, choice), currency).payableMinor
  return { needed: of('needed'), advised: of('advised'), everything: of('everything') }
}
