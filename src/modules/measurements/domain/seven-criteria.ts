/** The seven figures of ISO 3159, from fifteen daily rates. A workshop's test is not a chronometer certificate and never bears its name. */
export const criteria = ['M', 'V', 'Vmax', 'D', 'P', 'C', 'R'] as const
export type Criterion = (typeof criteria)[number]

export type SevenFigures = Readonly<Record<Criterion, number>>

/** Data of the house: between these two, both included. */
export type CriteriaLimits = Readonly<Record<Criterion, readonly [from: number, until: number]>>

export const daysOfTest = 15

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const pairs = (rates: readonly number[]): [number, number][] =>
  [0, 2, 4, 6, 8].map((day) => [rates[day] ?? Number.NaN, rates[day + 1] ?? Number.NaN])

/**
 * Days 1-10 two by two in 6H, 3H, 9H, FH, CH; day 11 at 8 °C, 12 at 23 °C, 13 at 38 °C; 14 and 15 back in 6H at 23 °C.
 * Undefined unless there are fifteen rates: six figures are no check.
 */
export const sevenFigures = (rates: readonly number[]): SevenFigures | undefined => {
  if (rates.length !== daysOfTest) return undefined
  const firstTen = rates.slice(0, 10)
  const [cold = Number.NaN, , warm = Number.NaN] = rates.slice(10, 13)
  const twoDays = pairs(rates)
  const variations = twoDays.map(([one, other]) => Math.abs(other - one))
  const M = meanOf(firstTen)
  const firstPosition = meanOf(twoDays[0] ?? [])
  const lastPosition = meanOf(twoDays[4] ?? [])
  return {
    M,
    V: meanOf(variations),
    Vmax: Math.max(...variations),
    D: firstPosition - lastPosition,
    P: Math.max(...firstTen.map((rate) => Math.abs(rate - M))),
    C: (warm - cold) / 30,
    R: (rates[14] ?? Number.NaN) - firstPosition,
  }
}

// Rates are read to a tenth of a second: what rounding in binary adds must not fail a watch that stands on the limit.
const tolerance = 1e-9

export const criteriaMissed = (figures: SevenFigures, limits: CriteriaLimits): Criterion[] =>
  criteria.filter((criterion) => {
    const [from, until] = limits[criterion]
    return figures[criterion] < from - tolerance || figures[criterion] > until + tolerance
  })
