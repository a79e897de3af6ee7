export { servesOrder } from './policy.ts'
export {
  jobsOf,
  kindFor,
  necessities,
  type AnswerWay,
  type LineTerms,
  type Necessity,
  type Quote,
  type QuoteJob,
  type QuoteKind,
  type QuoteLine,
  type QuoteState,
  type Surface,
} from './domain/quote.ts'
export { decide, type Answer, type Decision } from './domain/decision.ts'
export { answersOfChoice, linesOfChoice, type QuickChoice } from './domain/quick-choice.ts'
export { totalOf, totalsByChoice, type ChoiceTotals } from './domain/quote-totals.ts'
export { surfaceOfService } from './domain/surface-of-service.ts'
export { findQuote, listApprovedLines, listQuotes, openQuote } from './store/queries.ts'
export { insertDraft, type NewDraft } from './store/commands.ts'
export { agreeAtCounter } from './store/agreed-work.ts'
export { answerQuote, type Answered, type GivenAnswer } from './store/answer-quote.ts'
export { sendQuote, withdrawQuote } from './store/send-quote.ts'
