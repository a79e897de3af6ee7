import { newId } from '#platform/identifier.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'

export interface PriceList {
  readonly id: string
  readonly name: string
  readonly currency: string
  /** Null: for every site of this currency. */
  readonly siteId: string | null
  readonly validFrom: string
  readonly validUntil: string | null
  readonly roundingMinor: number
  readonly taxIncluded: boolean
  readonly createdAt: Date
}

export type PriceListPlan = Omit<PriceList, 'id' | 'createdAt'>

/** Lists are never changed: a later one takes over from its first day on, service by service. */
export const newPriceList = (plan: PriceListPlan, now: Date): PriceList | Refusal => {
  if (plan.validUntil !== null && plan.validUntil < plan.validFrom) {
    return refuse('catalogue.validity-backwards', { field: 'validUntil', status: 422 })
  }
  return { ...plan, name: plan.name.trim(), id: newId(), createdAt: now }
}

export interface ListQuestion {
  readonly siteId: string
  readonly currency: string
  readonly on: string
}

/**
 * The lists that speak for a site on a day, the most binding first: the site's own before the general one, then the one
 * that began last, then the one published last (a correction of the same day).
 */
export const listsInForce = <L extends PriceList>(lists: readonly L[], question: ListQuestion): L[] =>
  lists
    .filter(
      (list) =>
        list.currency === question.currency && (list.siteId === null || list.siteId === question.siteId),
    )
    .filter(
      (list) => list.validFrom <= question.on && (list.validUntil === null || question.on <= list.validUntil),
    )
    .sort((one, other) => compare(rank(other), rank(one)))

const rank = (list: PriceList): string =>
  `${list.siteId === null ? 0 : 1} ${list.validFrom} ${list.createdAt.toISOString()} ${list.id}`

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** The price of a service: that of the first list in force that names it. A list need not name them all. */
export const priceInForce = (
  serviceId: string,
  lists: readonly PriceList[],
  prices: ReadonlyMap<string, ReadonlyMap<string, number>>,
): { list: PriceList; amountMinor: number } | undefined => {
  for (const list of lists) {
    const amountMinor = prices.get(list.id)?.get(serviceId)
    if (amountMinor !== undefined) return { list, amountMinor }
  }
  return undefined
}

export type Standing = 'in-force' | 'coming' | 'ended' | 'replaced'

/** `today` may be a day behind at another site's clock; for a label in a list that is near enough. */
export const standingOf = (
  list: PriceList,
  lists: readonly PriceList[],
  { today, prices }: { today: string; prices: ReadonlyMap<string, ReadonlyMap<string, number>> },
): Standing => {
  if (list.validFrom > today) return 'coming'
  if (list.validUntil !== null && list.validUntil < today) return 'ended'
  const sameReach = lists.filter((other) => other.siteId === list.siteId)
  const inForce = listsInForce(sameReach, { siteId: list.siteId ?? '', currency: list.currency, on: today })
  const named = [...(prices.get(list.id)?.keys() ?? [])]
  return named.some((serviceId) => priceInForce(serviceId, inForce, prices)?.list.id === list.id)
    ? 'in-force'
    : 'replaced'
}
