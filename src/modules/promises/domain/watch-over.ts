import type { CourseFact } from './event-log.ts'
import type { Mover } from './forecast.ts'
import type { PromiseCause } from './promise-states.ts'

/** Below this, the promise is in danger: it was given as nine in ten, and now it is a matter of luck. */
const dangerBelow = 0.5

interface Watched {
  readonly promisedOn: string
  readonly windowUntil: string
  /** The day by which it is as likely ready as not. */
  readonly likelyOn: string
  readonly chance: number
}

/** The forecast has left the window: more likely late than not, while there is still time to say so. */
export const isEndangered = ({ promisedOn, windowUntil, likelyOn, chance }: Watched): boolean =>
  likelyOn > (promisedOn > windowUntil ? promisedOn : windowUntil) || chance < dangerBelow

const causeOfWait: Readonly<Record<string, PromiseCause>> = {
  part: 'part',
  partner: 'partner',
  transit: 'transit',
  incident: 'incident',
  skill: 'queue',
  client: 'client',
}

// That a part might come to lack, or a partner be needed, is the forecast's care and no fact: nobody is told of it as a cause.
const causeOfMover: Readonly<Partial<Record<Mover['cause'], PromiseCause>>> = {
  queue: 'queue',
  approval: 'approval',
}

const beforeApproval: readonly string[] = ['assessed', 'quoted']

/** What holds it up, said by the facts first (it waits for a part) and by the forecast only where the facts are silent. */
export const causeOfDelay = (
  order: { readonly wait_reason: string | null; readonly stage: string },
  movers: readonly Mover[],
): PromiseCause => {
  const waited = order.wait_reason === null ? undefined : causeOfWait[order.wait_reason]
  if (waited !== undefined) return waited
  // Nobody blames a quote that was never needed or was answered long ago.
  const isBeforeApproval = beforeApproval.includes(order.stage)
  const later = movers.find(
    ({ cause, days }) =>
      days > 0 && causeOfMover[cause] !== undefined && (cause !== 'approval' || isBeforeApproval),
  )
  return (later === undefined ? undefined : causeOfMover[later.cause]) ?? 'queue'
}

/** Since when the house has known that a promise would not be kept; undefined where it never saw it coming. */
export const knownInDangerSince = (facts: readonly CourseFact[], promiseId: string): Date | undefined =>
  facts.find(({ kind, payload }) => kind === 'promise-endangered' && payload['promiseId'] === promiseId)?.at
