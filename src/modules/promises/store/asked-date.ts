import type { SharedScope } from '#doors/scope.ts'
import { listQuotes } from '#modules/quotes/public.ts'
import type { PromiseRow } from './promise-rows.ts'

/** Why the house is asked for a date: the client has answered a quote since the last one was given, or none was ever given. */
export type AskedDate = 'approval' | 'first'

const planned: readonly string[] = ['approved', 'in_work', 'controlled']

/** The same question as today's reason `dates-to-confirm`, for one order and with its cause. */
export const askedDate = async (
  scope: SharedScope,
  order: { readonly id: string; readonly stage: string },
  last: PromiseRow | undefined,
): Promise<AskedDate | null> => {
  if (!planned.includes(order.stage)) return null
  const answered = (await listQuotes(scope, order.id)).filter(({ state }) => state === 'answered')
  const isSince = answered.some(
    ({ answeredAt }) => answeredAt !== null && (last === undefined || answeredAt > last.given_at),
  )
  if (isSince) return 'approval'
  return last === undefined ? 'first' : null
}
