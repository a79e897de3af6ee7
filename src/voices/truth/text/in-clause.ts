import type { Piece } from './read-clauses.ts'

/** Those of a sentence's mentions that begin in a clause: an event may reach into the next. */
export function beginningIn<T extends { readonly from: number }>(clause: Piece, all: readonly T[]): T[] {
  return all.filter((one) => one.from >= clause.from && one.from < clause.to)
}

/** Those that stand wholly in it. */
export function standingIn<T extends Piece>(clause: Piece, all: readonly T[]): T[] {
  return all.filter((one) => one.from >= clause.from && one.to <= clause.to)
}
