/** The only source of the present moment. Tests hand in a clock that they move. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved; for tests and simulations. */
export const movableClock = (start: Date): Clock & { moveTo(instant: Date): void } => {
  let instant = start
  return {
    now: () => new Date(instant),
    moveTo: (next) => {
      instant = next
    },
  }
}
