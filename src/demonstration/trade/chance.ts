import { createHash } from 'node:crypto'
import { UUID } from 'uuidv7'

/** All chance of the simulation comes from here; a name gives a stream of its own, so that one more draw moves nothing else. */
export interface Chance {
  /** Between 0 and 1, 1 excluded. */
  next(): number
  happens(share: number): boolean
  /** Whole numbers, both ends included. */
  between(from: number, until: number): number
  pick<T>(list: readonly T[]): T
  weighted<T>(list: readonly (readonly [T, number])[]): T
  normal(): number
  /** Median times spread^z: waits of people and parts are skewed, most short, a few very long. */
  skewed(median: number, spread: number): number
  poisson(mean: number): number
  stream(name: string): Chance
  /** A UUIDv7 of that moment, the same in every run of this seed. */
  id(at: Date): string
}

// sfc32: small, fast, good enough by the usual batteries of tests.
const generator = (seed: Uint32Array): (() => number) => {
  let [a = 0, b = 0, c = 0, d = 0] = seed
  return () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return (t >>> 0) / 4_294_967_296
  }
}

export const chanceOf = (seed: string): Chance => {
  const bytes = createHash('sha256').update(seed).digest()
  const next = generator(new Uint32Array([0, 4, 8, 12].map((place) => bytes.readUInt32LE(place))))
  const word = (): number => Math.floor(next() * 4_294_967_296)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const chance: Chance = {
    next,
    normal,
    happens: (share) => next() < share,
    between: (from, until) => from + Math.floor(next() * (until - from + 1)),
    pick: (list) => {
      const picked = list[Math.floor(next() * list.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, share]) => sum + share, 0)
      const found = list.find(([, share]) => (left -= share) < 0) ?? list.at(-1)
      if (found === undefined) throw new Error('nothing to weigh')
      return found[0]
    },
    skewed: (median, spread) => median * spread ** normal(),
    poisson: (mean) => {
      let count = 0
      for (let left = Math.exp(-mean), product = next(); product > left; product *= next()) count += 1
      return count
    },
    stream: (name) => chanceOf(`${seed}/${name}`),
    id: (at) =>
      UUID.fromFieldsV7(Math.max(0, at.getTime()), word() & 0xfff, word() & 0x3fffffff, word()).toString(),
  }
  return chance
}
