/** This many wrong answers in a row close an account for a while; the count survives a restart, the door's own limit does not. */
const failuresUntilLocked = 10
const lockedMinutes = 15

export const lockedUntil = (failures: number, now: Date): Date | null =>
  failures >= failuresUntilLocked ? new Date(now.getTime() + lockedMinutes * 60_000) : null

export const isLocked = (account: { locked_until: Date | null }, now: Date): boolean =>
  account.locked_until !== null && account.locked_until > now
