/** One fact of a watch as its life line reads it. */
export interface LifeFact {
  readonly sequence: number
  readonly at: string
  readonly kind: string
  readonly orderId: string | null
  readonly payload: Readonly<Record<string, unknown>>
}

export interface Stay {
  readonly id: string
  readonly number: string
  readonly receivedAt: string
  readonly returnedAt: string | null
}

export type LifeMark =
  | {
      readonly kind: 'first-seen' | 'owner-changed' | 'serviced' | 'warranty'
      readonly id: string
      readonly at: number
    }
  | { readonly kind: 'measured'; readonly id: string; readonly at: number; readonly rate: number | null }

/**
 * What is worth a mark in a life of decades: when it was first seen, whose it became, what was done and measured. The rest
 * of the facts belong to the page of their order.
 */
export const lifeMarks = (facts: readonly LifeFact[]): LifeMark[] =>
  facts.flatMap((fact): LifeMark[] => {
    const id = `fact-${fact.sequence}`
    const at = Date.parse(fact.at)
    switch (fact.kind) {
      case 'watch-created':
        return [{ kind: 'first-seen', id, at }]
      case 'watch-owner-changed':
        return [{ kind: 'owner-changed', id, at }]
      case 'order-closed':
        return fact.payload['outcome'] === 'serviced' ? [{ kind: 'serviced', id, at }] : []
      case 'measurement-taken':
        return fact.payload['moment'] === 'final'
          ? [{ kind: 'measured', id, at, rate: rateOf(fact.payload['reading']) }]
          : []
      default:
        return []
    }
  })

const rateOf = (reading: unknown): number | null => {
  if (typeof reading !== 'object' || reading === null) return null
  const rate: unknown = Reflect.get(reading, 'rate') ?? Reflect.get(reading, 'meanRate')
  return typeof rate === 'number' ? rate : null
}

/** Stretches of the line on which the watch was with us; one that is not back yet reaches to now. */
export const stays = (
  orders: readonly Stay[],
  now: number,
): { id: string; from: number; to: number; number: string; isOpen: boolean }[] =>
  orders.map((order) => {
    const from = Date.parse(order.receivedAt)
    const to = order.returnedAt === null ? now : Date.parse(order.returnedAt)
    return {
      id: order.id,
      from,
      to: Math.max(from, to),
      number: order.number,
      isOpen: order.returnedAt === null,
    }
  })
