// A probability in words that people weigh correctly: "8 of 10". Rounded down, so that paper never promises more
// than was computed; finer than tenths only near certainty, where the difference matters.

export type Odds = { kept: number; of: number }

export const oddsOf = (probability: number): Odds | undefined => {
  if (!(probability >= 0.1 && probability <= 1)) return undefined
  const of = probability >= 0.99 ? 100 : probability >= 0.95 ? 20 : 10
  const kept = Math.floor(probability * of + 1e-9)
  // Nothing is certain at a bench.
  return { kept: Math.min(kept, of - 1), of }
}
