export type {
  AnswerWay,
  LineTerms,
  Necessity,
  Quote,
  QuoteKind,
  QuoteLine,
  QuoteState,
} from './domain/quote.ts'
export type { Answer, Decision } from './domain/decision.ts'
export { answersOfChoice, type QuickChoice } from './domain/quick-choice.ts'
export { totalsByChoice, type ChoiceTotals } from './domain/quote-totals.ts'
export { surfaceOfService } from './domain/surface-of-service.ts'
export { findQuote, listApprovedLines, listQuotes, openQuote } from './store/queries.ts'
export { insertDraft, type NewDraft } from './store/commands.ts'
export { agreeAtCounter } from './store/agreed-work.ts'
export { answerQuote, type Answered, type GivenAnswer } from './store/answer-quote.ts'
export { sendQuote, withdrawQuote } from './store/send-quote.ts'
export { sayApprovedByHouse, sayQuoteReady } from './store/say-quote.ts'
