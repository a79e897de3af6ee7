import type { Cron } from '#doors/background.ts'
import type { HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { findOrder, localDay } from '#modules/orders/public.ts'
import { isRefusal } from '#platform/refusal.ts'
import { reminderDue } from './domain/reminder.ts'
import { markExpired, markReminded } from './store/commands.ts'
import { findQuote, listUnanswered } from './store/queries.ts'
import { sayQuoteReminder } from './store/say-quote.ts'

/**
 * Every morning, after the last of our time zones has its new day: quotes whose time has passed expire, and those who have
 * not answered hear of it once or twice. Each quote in a transaction of its own, so that one trouble stops no other.
 */
export const quotesRound = async (house: HouseAccess): Promise<void> => {
  const unanswered = await house.read((scope) => listUnanswered(scope))
  for (const { id, sent_at, reminded_at, valid_until, time_zone } of unanswered) {
    await house.write(async (scope) => {
      const today = localDay(scope.now, time_zone)
      if (valid_until !== null && valid_until < today) return expire(scope, id)
      const remindedOn = reminded_at === null ? null : localDay(reminded_at, time_zone)
      const sentOn = localDay(sent_at ?? scope.now, time_zone)
      const due = reminderDue({ sentOn, remindedOn, validUntil: valid_until }, today)
      return due === undefined ? undefined : remind(scope, { id, due, publicUrl: house.foundation.publicUrl })
    })
  }
}

const expire = async (scope: HouseScope, id: string): Promise<void> => {
  const quote = await findQuote(scope, id)
  const order = quote === undefined ? undefined : await findOrder(scope, quote.orderId)
  if (quote?.state === 'sent' && order !== undefined) await markExpired(scope, order, quote)
}

const remind = async (
  scope: HouseScope,
  reminder: { id: string; due: 'first' | 'last'; publicUrl: string },
): Promise<void> => {
  const quote = await findQuote(scope, reminder.id)
  const order = quote === undefined ? undefined : await findOrder(scope, quote.orderId)
  if (quote?.state !== 'sent' || order === undefined) return
  const told = await sayQuoteReminder(scope, { order, quote, publicUrl: reminder.publicUrl }, reminder.due)
  if (told === 'no-address') return
  const marked = await markReminded(scope, quote)
  // Answered in this very moment: nothing to say any more, and nothing was said (the transaction is taken back).
  if (isRefusal(marked)) throw new Error(`quote ${reminder.id} changed while it was reminded of`)
}

export const quotesCrons: readonly Cron[] = [
  { name: 'quotes-round', cron: '40 5 * * *', perform: quotesRound },
]
