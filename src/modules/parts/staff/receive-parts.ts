import type { StaffScope } from '#doors/scope.ts'
import { isRefusal } from '#platform/refusal.ts'
import { watchName } from '#modules/watches/public.ts'
import { partKey } from '../domain/missing-parts.ts'
import type { NeedSource } from '../domain/need.ts'
import { receivePart, type Woken } from '../store/commands.ts'
import { listPartLines, type PartLine } from '../store/queries.ts'
import { needAtHand } from './need-at-hand.ts'
import { clientOfLine } from './present.ts'

interface Arrival {
  readonly id: string
  readonly version: number
  readonly source: NeedSource | ''
}

const mostLooked = 2000

/** A parcel is opened: each part finds its job, each job learns whether it may go on, and nobody who waits is forgotten. */
export const receiveParts = async (scope: StaffScope, arrivals: readonly Arrival[]) => {
  const outstanding = await outstandingLines(scope)
  const received: Woken[] = []
  for (const { id, version, source } of arrivals) {
    const at = await needAtHand(scope, { id, version })
    if (isRefusal(at)) return at
    const woken = await receivePart(scope, at, { source })
    if (isRefusal(woken)) return woken
    received.push(woken)
  }
  const lineOf = new Map(outstanding.map((line) => [line.id, line]))
  return { jobs: jobsOf(received, lineOf), alsoWaiting: alsoWaiting(outstanding, received) }
}

const outstandingLines = async (scope: StaffScope): Promise<PartLine[]> => {
  const filters = { state: 'outstanding', siteIds: [], today: '' } as const
  return (await listPartLines(scope, { filters, size: mostLooked })).lines
}

const jobsOf = (received: readonly Woken[], lineOf: ReadonlyMap<string, PartLine>) =>
  [...Map.groupBy(received, ({ order }) => order.id).values()].flatMap((group) => {
    // The last part of an order knows whether anything is still missing.
    const last = group.at(-1)
    if (last === undefined) return []
    const line = lineOf.get(last.need.id)
    return [
      {
        orderId: last.order.id,
        number: last.order.number,
        watchName: line === undefined ? '' : watchName(line),
        clientName: line === undefined ? '' : clientOfLine(line),
        assignedName: line?.assigned_name ?? '',
        parts: group.map(({ need }) => need.part),
        stillMissing: last.stillMissing,
        isWoken: group.some(({ isWoken }) => isWoken),
      },
    ]
  })

/** Others who want the same part: one may be in the parcel too many, or the next order too few. */
const alsoWaiting = (outstanding: readonly PartLine[], received: readonly Woken[]) => {
  const arrived = new Set(received.map(({ need }) => need.id))
  const keyOf = (line: PartLine): string =>
    partKey({ part: line.part, partNumber: line.part_number, brand: line.brand })
  const keys = new Set(outstanding.filter(({ id }) => arrived.has(id)).map(keyOf))
  return outstanding
    .filter((line) => !arrived.has(line.id) && keys.has(keyOf(line)))
    .map((line) => ({
      orderId: line.order_id,
      number: line.number,
      clientName: clientOfLine(line),
      part: line.part,
      promisedOn: line.promised_on,
    }))
}
