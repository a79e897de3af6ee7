import { seededRandom } from '#tests/seeded-random.ts'

/** Chance that comes again for the same seed; what a house's days are thrown with. */
export interface Dice {
  even(from: number, until: number): number
  chance(probability: number): boolean
  poisson(mean: number): number
  /** Log-normal: this median, this spread of the logarithm. */
  skewed(median: number, spread: number): number
  /** One of things that have a share. */
  oneOf<Thing extends { readonly share: number }>(things: readonly Thing[]): Thing
}

export const dice = (seed: number): Dice => {
  const next = seededRandom(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    even: (from, until) => from + next() * (until - from),
    chance: (probability) => next() < probability,
    poisson: (mean) => {
      const limit = Math.exp(-mean)
      let count = 0
      for (let product = next(); product > limit; product *= next()) count += 1
      return count
    },
    skewed: (median, spread) => median * Math.exp(spread * normal()),
    oneOf: (things) => {
      let left = next() * things.reduce((sum, { share }) => sum + share, 0)
      const found = things.find(({ share }) => (left -= share) <= 0) ?? things.at(-1)
      if (found === undefined) throw new Error('nothing to choose from')
      return found
    },
  }
}
