import type { StaffScope } from '#doors/scope.ts'
import { findOrderByNumber, servesOrder, type OrderRow } from '#modules/orders/public.ts'
import { givePromise, listPromises, mayPromise } from '#modules/promises/public.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { examine, openClaims, type OpenClaim } from '#voices/examine.ts'
import type { Overruled } from '#voices/say.ts'
import type { Claim } from '#voices/truth/public.ts'
import type { WayChannel } from '../domain/ways.ts'
import type { Person } from './subjects.ts'

interface Said {
  readonly body: string
  readonly order: OrderRow | undefined
  readonly overruled: Overruled
  readonly channel: WayChannel
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * A day of completion that the writer takes on is a promise like any other: with the forecast's chance, who, by which voice
 * and why. It is given before the text is examined for leaving, so that what the text says is held against it. A call-back or
 * another day, and whatever somebody writes whose role gives no dates, stays a duty.
 */
export const promiseInWords = async (
  scope: StaffScope,
  person: Person,
  said: Said,
): Promise<Refusal | undefined> => {
  if (person.clientId === null || !mayPromise(scope.staff)) return undefined
  if (!Object.values(said.overruled).some((settled) => DAY.test(settled))) return undefined
  const { body, order, overruled } = said
  const report = await examine(scope, {
    client: person.clientId,
    order: order?.id ?? null,
    language: person.language,
    text: body,
  })
  const given = new Set<string>()
  for (const { claim, day } of daysTaken(openClaims(report), overruled)) {
    const { due } = claim.suggestion ?? {}
    // The client is told the words: a promise of a later day would keep what they never heard.
    if (due !== undefined && (day < due.from || day > due.to))
      return refuse('conversations.refusal.other-day', { field: 'body', values: { claim: claim.words } })
    const meant = await orderMeant(scope, claim, order)
    if (meant === undefined || meant.client_id !== person.clientId || !servesOrder(scope.staff, meant))
      continue
    // One day for one watch: another one in the same text stands against it, and the gate says so.
    if (given.has(meant.id)) continue
    given.add(meant.id)
    const promise = await give(scope, meant, { day, claim, said })
    if (isRefusal(promise)) return promise
  }
  return undefined
}

/** New promises of a day of completion, with the day each is taken on for. */
const daysTaken = (open: readonly OpenClaim[], overruled: Overruled): { claim: Claim; day: string }[] =>
  open
    .filter(({ claim }) => claim.suggestion?.becomes === 'promise' && Object.hasOwn(overruled, claim.words))
    .map(({ claim }) => ({ claim, day: overruled[claim.words] ?? '' }))
    .filter(({ day }) => DAY.test(day))

const give = async (
  scope: StaffScope,
  order: OrderRow,
  { day, claim, said }: { readonly day: string; readonly claim: Claim; readonly said: Said },
) => {
  const isFirst = (await listPromises(scope, order.id)).length === 0
  return givePromise(scope, order, {
    promisedOn: day,
    voice: said.channel,
    cause: isFirst ? 'intake' : 'other',
    reason: isFirst ? '' : sentenceOf(said.body, claim),
  })
}

const orderMeant = async (
  scope: StaffScope,
  claim: Claim,
  order: OrderRow | undefined,
): Promise<OrderRow | undefined> =>
  claim.order === undefined || claim.order === order?.number ? order : findOrderByNumber(scope, claim.order)

/** What the client reads beside the day is why it is another one. */
const sentenceOf = (body: string, { span }: Claim): string => {
  const before = body.slice(0, span.start)
  const begin = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('! ')) + 1
  const rest = body.slice(span.end).search(/[.!?\n]/)
  return body
    .slice(begin, rest === -1 ? undefined : span.end + rest)
    .trim()
    .slice(0, 300)
}
