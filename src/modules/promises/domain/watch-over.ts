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

const causeOfMover: Readonly<Partial<Record<Mover['cause'], PromiseCause>>> = {
  part: 'part',
  partner: 'partner',
  transit: 'transit',
  queue: 'queue',
  approval: 'approval',
}

/** What holds it up, said by the facts first (it waits for a part) and by the forecast only where the facts are silent. */
export const causeOfDelay = (waitReason: string | null, movers: readonly Mover[]): PromiseCause => {
  const waited = waitReason === null ? undefined : causeOfWait[waitReason]
  if (waited !== undefined) return waited
  const later = movers.find(({ cause, days }) => days > 0 && causeOfMover[cause] !== undefined)
  return (later === undefined ? undefined : causeOfMover[later.cause]) ?? 'queue'
}

interface Spoken {
  readonly promiseId: string
  readonly promisedOn: string
}

/** Words that left the house about this date: a message, a call, a new date. */
const spokenKinds = ['message-sent', 'reminder-recorded'] as const

/** Silence: the date passed and since the promise was given nobody had told the client that it would not be kept. */
export const passedInSilence = (facts: readonly CourseFact[], promise: Spoken): boolean => {
  const endangered = facts.find(
    ({ kind, payload }) => kind === 'promise-endangered' && payload['promiseId'] === promise.promiseId,
  )
  if (endangered === undefined) return true
  return !facts.some(({ kind, at }) => spokenKinds.some((spoken) => spoken === kind) && at > endangered.at)
}
