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
      readonly kind: 'first-seen' | 'owner-changed' | 'serviced'
      readonly id: string
      readonly at: number
    }
  | { readonly kind: 'measured'; readonly id: string; readonly at: number; readonly rate: number | null }

/**
 * What is worth a mark in a life of decades: when it was first seen, whose it became, what was done and measured. The rest
 * of the facts belong to the page of their order.
 */
export const lifeMarks = (facts: readonly LifeFact[], orders: readonly Stay[]): LifeMark[] => {
  const firstStay = Math.min(...orders.map((order) => Date.parse(order.receivedAt)))
  const withdrawn = new Set(
    facts
      .filter((fact) => fact.kind === 'measurement-withdrawn')
      .map((fact) => fact.payload['measurementId']),
  )
  return facts.flatMap((fact): LifeMark[] => {
    const id = `fact-${fact.sequence}`
    const at = Date.parse(fact.at)
    switch (fact.kind) {
      case 'watch-created':
        // A watch written down after its first stay (an import) was not first seen on that day.
        return at <= firstStay ? [{ kind: 'first-seen', id, at }] : []
      case 'watch-owner-changed':
        return [{ kind: 'owner-changed', id, at }]
      case 'order-closed':
        return fact.payload['outcome'] === 'serviced' ? [{ kind: 'serviced', id, at }] : []
      case 'measurement-taken':
        return fact.payload['moment'] === 'final' && !withdrawn.has(fact.payload['measurementId'])
          ? [{ kind: 'measured', id, at, rate: rateOf(fact.payload['reading']) }]
          : []
      default:
        return []
    }
  })
}

/** The mean over the positions of a sitting; other measurements have no rate a day. */
const rateOf = (reading: unknown): number | null => {
  const positions: unknown = field(reading, 'positions')
  if (!Array.isArray(positions)) return null
  const rates = positions
    .map((position) => field(position, 'rate'))
    .filter((rate) => typeof rate === 'number')
  return rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

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
