// Whole minor units throughout. What the client pays is rounded once, to the smallest coin of the list; the net is what is
// left of it, so that net and tax always add up to the printed price.

export interface PriceRules {
  /** The smallest step of a price: 5 rappen in Switzerland, 1 cent in the euro countries. */
  readonly roundingMinor: number
  readonly taxIncluded: boolean
}

export interface ClientPrice {
  readonly grossMinor: number
  readonly netMinor: number
  readonly taxMinor: number
}

/** Half away from zero, on integers only. */
const divideRounded = (numerator: bigint, denominator: bigint): bigint => {
  const size = numerator < 0n ? -numerator : numerator
  const whole = (size * 2n + denominator) / (denominator * 2n)
  return numerator < 0n ? -whole : whole
}

export const roundedMinor = (minor: number, stepMinor: number): number =>
  Number(divideRounded(BigInt(minor), BigInt(stepMinor)) * BigInt(stepMinor))

/** What a listed amount means for the client, at the tax of the site. */
export const clientPrice = (amountMinor: number, taxBasisPoints: number, rules: PriceRules): ClientPrice => {
  const withTax = rules.taxIncluded
    ? amountMinor
    : Number(divideRounded(BigInt(amountMinor) * BigInt(10_000 + taxBasisPoints), 10_000n))
  const grossMinor = roundedMinor(withTax, rules.roundingMinor)
  const taxMinor = Number(
    divideRounded(BigInt(grossMinor) * BigInt(taxBasisPoints), BigInt(10_000 + taxBasisPoints)),
  )
  return { grossMinor, netMinor: grossMinor - taxMinor, taxMinor }
}

/** A listed amount raised or lowered by hundredths of a percent, on the steps of its list; never below nothing. */
export const movedPrice = (amountMinor: number, basisPoints: number, roundingMinor: number): number => {
  const moved = Number(divideRounded(BigInt(amountMinor) * BigInt(10_000 + basisPoints), 10_000n))
  return Math.max(0, roundedMinor(moved, roundingMinor))
}

/** Five rappen for francs, one of the smallest unit elsewhere. */
export const usualRounding = (currency: string): number => (currency === 'CHF' ? 5 : 1)
