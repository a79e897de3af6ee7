import { daysAfter } from '#modules/orders/domain/local-day.ts'

const remindAfterDays = 7
const quietBetweenDays = 3
const lastCallDays = 3

export type QuoteReminder = 'first' | 'last'

interface Unanswered {
  readonly sentOn: string
  readonly remindedOn: string | null
  readonly validUntil: string | null
}

/**
 * Whether the client should hear of an unanswered quote today: once after a week, once more shortly before the price ends.
 * Two are enough; a client who does not answer has answered.
 */
export const reminderDue = (quote: Unanswered, today: string): QuoteReminder | undefined => {
  const { sentOn, remindedOn, validUntil } = quote
  if (validUntil !== null && validUntil < today) return undefined
  const lastHeard = remindedOn ?? sentOn
  const lastCallFrom = validUntil === null ? undefined : daysAfter(validUntil, -lastCallDays)
  if (lastCallFrom !== undefined && today >= lastCallFrom) {
    const toldAlready = remindedOn !== null && remindedOn >= lastCallFrom
    return !toldAlready && daysAfter(lastHeard, quietBetweenDays) <= today ? 'last' : undefined
  }
  return remindedOn === null && daysAfter(sentOn, remindAfterDays) <= today ? 'first' : undefined
}
