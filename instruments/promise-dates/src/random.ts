/** A stream of numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number

/**
 * Mulberry32 (Tommy Ettinger, public domain): 32-bit state, integer arithmetic only, therefore identical everywhere.
 * Good enough to draw rows and columns; not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
