import { necessities, jobsOf, type LineTerms } from './quote.ts'
import type { Answer } from './decision.ts'

/** The answers most people give, each with one press; everything else is decided line by line. */
export const quickChoices = ['needed', 'advised', 'everything', 'nothing'] as const
export type QuickChoice = (typeof quickChoices)[number]

type Choosable = Pick<LineTerms, 'necessity' | 'alternative' | 'amountMinor' | 'taxBasisPoints'>

const reach: Readonly<Record<QuickChoice, number>> = { nothing: 0, needed: 1, advised: 2, everything: 3 }

/** The lines a choice approves: of options the one proposed first. */
export const linesOfChoice = <Line extends Choosable>(
  lines: readonly Line[],
  choice: QuickChoice,
): Line[] => {
  const counted = necessities.slice(0, reach[choice])
  return jobsOf(lines)
    .filter((job) => counted.includes(job.necessity))
    .map((job) => job.options[0])
}

export const answersOfChoice = <Line extends Choosable & { readonly id: string }>(
  lines: readonly Line[],
  choice: QuickChoice,
): Answer[] => {
  const approved = new Set(linesOfChoice(lines, choice).map(({ id }) => id))
  return lines.map(({ id }) => ({ lineId: id, approved: approved.has(id) }))
}

/** Only the choices that differ from the one before: a quote without optional lines offers no "everything". */
export const choicesWorthOffering = (lines: readonly Choosable[]): Exclude<QuickChoice, 'nothing'>[] => {
  const has = (necessity: string): boolean => lines.some((line) => line.necessity === necessity)
  return [
    ...(has('needed') ? (['needed'] as const) : []),
    ...(has('advised') ? (['advised'] as const) : []),
    ...(has('optional') ? (['everything'] as const) : []),
  ]
}
