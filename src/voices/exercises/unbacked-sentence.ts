import { composeDraft } from '../drafts/compose-draft.ts'
import { plainTone } from '../drafts/phrases.ts'
import { checkTruth, type FactBeside, type KnownOrder, type KnownWindow } from '../truth/public.ts'
import { contextOf, draftCaseOf, drawnFrom, type ExerciseCase } from './exercise-case.ts'

export interface UnbackedSentence {
  readonly sentences: readonly string[]
  /** Which of them the facts contradict. */
  readonly wrong: number
  /** What the facts would have said in its place, and the fact. */
  readonly right: string
  readonly fact: FactBeside | null
}

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const moved = ({ from, to }: KnownWindow, days: number): KnownWindow => ({
  to: later(to, days),
  ...(from === undefined ? {} : { from: later(from, days) }),
})

type Slip = (order: KnownOrder) => KnownOrder | undefined

/** The slips that really happen: a date a week off, another part, another sum, another place. */
const slips: readonly Slip[] = [
  (order) => (order.promise === undefined ? undefined : { ...order, promise: moved(order.promise, 7) }),
  ({ wait, ...order }) =>
    wait?.part === undefined
      ? undefined
      : { ...order, wait: { ...wait, part: wait.part === 'dial' ? 'crown' : 'dial' } },
  ({ quote, ...order }) =>
    quote === undefined
      ? undefined
      : { ...order, quote: { ...quote, total: { ...quote.total, minor: quote.total.minor - 9000 } } },
  ({ wait, ...order }) =>
    typeof wait?.expected === 'string'
      ? { ...order, wait: { ...wait, expected: later(wait.expected, -5) } }
      : undefined,
  ({ warranty, ...order }) =>
    warranty?.months === undefined
      ? undefined
      : { ...order, warranty: { ...warranty, months: warranty.months + 12 } },
  ({ custody, ...order }) =>
    custody?.holder === 'partner'
      ? { ...order, custody: { holder: 'workshop' } }
      : { ...order, custody: { holder: 'partner' } },
  (order) => (order.stage === 'ready' ? { ...order, stage: 'in_work' } : { ...order, stage: 'ready' }),
]

const draftOf = (one: ExerciseCase): readonly string[] =>
  composeDraft(
    {
      draftCase: draftCaseOf[one.trouble],
      language: one.language,
      tone: plainTone[one.language],
      clientName: '',
      order: one.order,
    },
    contextOf(one),
  ).sentences.map(({ text }) => text)

/** A true answer with one slip in it; undefined where no single sentence can be made wrong without making the rest doubtful. */
export const unbackedSentence = (one: ExerciseCase): UnbackedSentence | undefined => {
  const right = draftOf(one)
  if (right.length < 3) return undefined
  const start = drawnFrom(one.key, slips.length)
  for (let step = 0; step < slips.length; step += 1) {
    const order = slips[(start + step) % slips.length]?.(one.order)
    if (order === undefined) continue
    const found = slipIn(one, right, draftOf({ ...one, order }))
    if (found !== undefined) return found
  }
  return undefined
}

/** The first sentence of the slipped draft that puts the true one in the wrong, and nothing else. */
const slipIn = (
  one: ExerciseCase,
  right: readonly string[],
  slipped: readonly string[],
): UnbackedSentence | undefined => {
  if (slipped.length !== right.length) return undefined
  for (const [wrong, sentence] of slipped.entries()) {
    const truth = right[wrong]
    if (truth === undefined || truth === sentence) continue
    const sentences = right.with(wrong, sentence)
    const start = sentences.slice(0, wrong).join(' ').length
    const { claims } = checkTruth(sentences.join(' '), contextOf(one))
    const doubtful = claims.filter(({ verdict }) => verdict !== 'backed')
    const end = start + sentence.length + 1
    const isAlone = doubtful.every(({ span }) => span.start >= start && span.end <= end)
    const contradicted = doubtful.find(({ verdict }) => verdict === 'contradicted')
    if (isAlone && contradicted !== undefined)
      return { sentences, wrong, right: truth, fact: contradicted.fact ?? null }
  }
  return undefined
}
