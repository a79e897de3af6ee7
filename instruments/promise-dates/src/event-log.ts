/** The value of an attribute as it stands in a log; `null` says "not known". */
export type AttributeValue = string | number | null

/**
 * One thing that happened to a case. `at` is an instant in milliseconds since 1970-01-01T00:00:00Z:
 * nothing in this package reads a wall clock or a time zone, so daylight saving cannot move a date.
 */
export interface LogEvent {
  readonly activity: string
  readonly at: number
  readonly resource?: string
  readonly attributes?: Readonly<Record<string, AttributeValue>>
}

/**
 * A case with its events in order of time. `open: true` says that more events are still to come;
 * without it the last event is taken as the end of the case (as a closed log has it).
 */
export interface LogCase {
  readonly id: string
  readonly events: readonly LogEvent[]
  readonly open?: boolean
}

/** Something in the source that was repaired or left out while reading, with how often. */
export interface LogNote {
  readonly kind:
    | 'unsorted'
    | 'duplicate'
    | 'bad-timestamp'
    | 'missing-field'
    | 'no-time-zone'
    | 'unnamed-case'
  readonly count: number
  readonly message: string
}

/** Cases in order of their first event, each with sorted events, and what had to be repaired. */
export interface EventLog {
  readonly cases: readonly LogCase[]
  readonly notes: readonly LogNote[]
}

/** One event with the case it belongs to: the flat form in which logs are usually stored. */
export interface FlatEvent extends LogEvent {
  readonly case: string
}

export const MILLISECONDS_PER_DAY = 86_400_000
