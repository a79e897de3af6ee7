import type { HouseScope } from '#doors/scope.ts'
import { insertArrival } from '../store/arrivals.ts'
import type { IntakeChannel } from './understood.ts'

export interface Arrived {
  readonly accountId: string
  readonly channel: IntakeChannel
  /** The outside's own name of the arrival; the same name twice in one account is one arrival. */
  readonly externalKey: string
  readonly raw: Uint8Array
  readonly arrivedAt: Date
}

/**
 * Keeps what came in as it came, before anybody tries to understand it, and queues the understanding with it. Call it in a
 * transaction of its own and tell the outside "taken" only when that has committed. Null when it had arrived before.
 */
export const takeIn = async (scope: HouseScope, arrived: Arrived): Promise<string | null> => {
  const id = await insertArrival(scope, arrived)
  if (id !== null) scope.enqueue('understand-arrival', { arrivalId: id })
  return id
}
