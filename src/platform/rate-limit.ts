import type { Clock } from './clock.ts'

/** Counts attempts per key in a sliding window of two halves; forgets by itself. */
export interface RateLimit {
  /** True while the key may try; each call counts. */
  allows(key: string): boolean
  /** A success clears what was counted. */
  forget(key: string): void
}

export const rateLimit = (clock: Clock, rule: { attempts: number; perSeconds: number }): RateLimit => {
  const half = (rule.perSeconds * 1000) / 2
  let period = Math.floor(clock.now().getTime() / half)
  let current = new Map<string, number>()
  let previous = new Map<string, number>()
  const turn = (): void => {
    const now = Math.floor(clock.now().getTime() / half)
    if (now === period) return
    previous = now === period + 1 ? current : new Map()
    current = new Map()
    period = now
  }
  return {
    allows: (key) => {
      turn()
      const count = (current.get(key) ?? 0) + 1
      current.set(key, count)
      return count + (previous.get(key) ?? 0) <= rule.attempts
    },
    forget: (key) => {
      current.delete(key)
      previous.delete(key)
    },
  }
}
