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

export interface LifeMark {
  readonly kind: 'first-seen' | 'owner-changed' | 'serviced' | 'measured'
  readonly id: string
  readonly at: number
  /** Seconds a day at the final control, where one was measured. */
  readonly rate: number | null
}

/**
 * What is worth a mark in a life of decades: when it was first seen, whose it became, what was done and measured. The rest
 * of the facts belong to the page of their order.
 */
export const lifeMarks = (facts: readonly LifeFact[], orders: readonly Stay[]): LifeMark[] => {
  const controls = finalControls(facts)
  const closed = new Set(facts.filter(isServiced).map((fact) => fact.orderId))
  const firstStay = Math.min(...orders.map((order) => Date.parse(order.receivedAt)))
  return facts.flatMap((fact): LifeMark[] => {
    const mark = (kind: LifeMark['kind'], rate: number | null = null): LifeMark[] => [
      { kind, id: `fact-${fact.sequence}`, at: Date.parse(fact.at), rate },
    ]
    // A watch written down after its first stay (an import) was not first seen on that day.
    if (fact.kind === 'watch-created') return Date.parse(fact.at) <= firstStay ? mark('first-seen') : []
    if (fact.kind === 'watch-owner-changed') return mark('owner-changed')
    if (isServiced(fact)) return mark('serviced', rateOf(controls.get(fact.orderId)?.payload['reading']))
    // A control whose order is closed is told with the closing: two marks of one week would hide each other.
    const isOpenControl = controls.get(fact.orderId) === fact && !closed.has(fact.orderId)
    return isOpenControl ? mark('measured', rateOf(fact.payload['reading'])) : []
  })
}

const isServiced = (fact: LifeFact): boolean =>
  fact.kind === 'order-closed' && fact.payload['outcome'] === 'serviced'

/** The last final sitting with a rate of each order; one that was withdrawn does not count. */
const finalControls = (facts: readonly LifeFact[]): Map<string | null, LifeFact> => {
  const withdrawn = new Set(
    facts
      .filter((fact) => fact.kind === 'measurement-withdrawn')
      .map((fact) => fact.payload['measurementId']),
  )
  const counting = facts.filter(
    (fact) =>
      fact.kind === 'measurement-taken' &&
      fact.payload['moment'] === 'final' &&
      rateOf(fact.payload['reading']) !== null &&
      !withdrawn.has(fact.payload['measurementId']),
  )
  return new Map(counting.map((fact) => [fact.orderId, fact]))
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
