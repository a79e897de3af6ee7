// What a list of priced lines comes to. Whole minor units throughout, no floating sums: the printed lines always
// add up to the printed total, and net and tax of a rate always add up to its gross.

export type PriceMode = 'tax-included' | 'tax-added'

export type PricedLine = {
  /** At most three decimals: 0.5 hours, 2 pieces. */
  quantity: number
  /** Per unit, in minor units; gross or net as the price mode says. Negative for something given. */
  unitMinor: number
  /** In hundredths of a percent: 8.1 % is 810. */
  taxRate: number
}

export type RateTotal = { taxRate: number; netMinor: number; taxMinor: number; grossMinor: number }

export type Totals = {
  linesMinor: number
  rates: RateTotal[]
  netMinor: number
  taxMinor: number
  grossMinor: number
  /** Added to reach the smallest coin; between -2 and +2 for five centimes. */
  roundingMinor: number
  payableMinor: number
}

// Half away from zero, on integers only; -0 is kept out of the books.
const divideRounded = (numerator: number, denominator: number): number => {
  const whole = (BigInt(Math.abs(numerator)) * 2n + BigInt(denominator)) / (BigInt(denominator) * 2n)
  return numerator < 0 && whole > 0n ? -Number(whole) : Number(whole)
}

export const lineMinor = (line: Pick<PricedLine, 'quantity' | 'unitMinor'>): number =>
  divideRounded(Math.round(line.quantity * 1000) * line.unitMinor, 1000)

const rateTotal = (taxRate: number, sumMinor: number, mode: PriceMode): RateTotal => {
  if (mode === 'tax-added') {
    const taxMinor = divideRounded(sumMinor * taxRate, 10_000)
    return { taxRate, netMinor: sumMinor, taxMinor, grossMinor: sumMinor + taxMinor }
  }
  const taxMinor = divideRounded(sumMinor * taxRate, 10_000 + taxRate)
  return { taxRate, netMinor: sumMinor - taxMinor, taxMinor, grossMinor: sumMinor }
}

/** Francs are paid in five centimes, euros in cents. */
export const smallestCoin = (currency: string): number => (currency === 'CHF' ? 5 : 1)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const totalsOf = (lines: readonly PricedLine[], mode: PriceMode, coinMinor: number): Totals => {
  const sums = new Map<number, number>()
  for (const line of lines) sums.set(line.taxRate, (sums.get(line.taxRate) ?? 0) + lineMinor(line))
  const rates = [...sums].sort(([a], [b]) => b - a).map(([rate, minor]) => rateTotal(rate, minor, mode))
  const grossMinor = sum(rates.map((rate) => rate.grossMinor))
  const payableMinor = divideRounded(grossMinor, coinMinor) * coinMinor
  return {
    linesMinor: sum(lines.map(lineMinor)),
    rates,
    netMinor: sum(rates.map((rate) => rate.netMinor)),
    taxMinor: sum(rates.map((rate) => rate.taxMinor)),
    grossMinor,
    roundingMinor: payableMinor - grossMinor,
    payableMinor,
  }
}
