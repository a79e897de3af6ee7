import { refuse, type Refusal } from '#platform/refusal.ts'
import { jobsOf, type QuoteKind, type QuoteLine } from './quote.ts'

export interface Answer {
  readonly lineId: string
  readonly approved: boolean
}

export interface Decision {
  readonly approved: readonly QuoteLine[]
  readonly refused: readonly QuoteLine[]
  readonly approvedMinor: number
  /** The watch goes back as it came. */
  readonly declinesOrder: boolean
}

interface Question {
  readonly kind: QuoteKind
  readonly lines: readonly QuoteLine[]
  /** Work agreed at the counter before this quote: it goes on whatever the answer to a quote without needed lines. */
  readonly hasAgreedWork: boolean
}

/**
 * What follows from the answer, line by line. Refusing a needed line refuses the whole first quote: the house does not do
 * the rest on a watch that would not run, and says so before it asks. A supplementary quote takes nothing back of what was
 * approved before it.
 */
export const decide = (question: Question, answers: readonly Answer[]): Decision | Refusal => {
  const given = new Map(answers.map((answer) => [answer.lineId, answer.approved]))
  const silent = question.lines.find((line) => !given.has(line.id))
  if (silent !== undefined) {
    return refuse('quotes.refusal.line-unanswered', { values: { line: silent.label }, field: silent.id })
  }
  const wanted = question.lines.filter((line) => given.get(line.id) === true)
  const doubled = jobsOf(wanted).find(({ options }) => options.length > 1)
  if (doubled !== undefined) {
    return refuse('quotes.refusal.one-option-only', {
      values: { line: doubled.options[0].label },
      field: doubled.options[0].id,
    })
  }
  const declinesOrder = question.kind === 'first' && endsOrder(question, wanted)
  const approved = declinesOrder ? [] : wanted
  return {
    approved,
    refused: question.lines.filter((line) => !approved.includes(line)),
    approvedMinor: approved.reduce((sum, line) => sum + line.amountMinor, 0),
    declinesOrder,
  }
}

const endsOrder = (question: Question, wanted: readonly QuoteLine[]): boolean => {
  const isWanted = (line: QuoteLine): boolean => wanted.includes(line)
  const lacksNeeded = jobsOf(question.lines).some(
    (job) => job.necessity === 'needed' && !job.options.some(isWanted),
  )
  return lacksNeeded || (wanted.length === 0 && !question.hasAgreedWork)
}
