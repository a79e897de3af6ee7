/** Prices with tax, in whole francs and euros, by code of the menu. */
const prices: Readonly<Record<string, readonly [chf: number, eur: number]>> = {
  'REG-MECH': [120, 115],
  'REG-AUTO': [140, 135],
  DIAL: [180, 170],
  'POL-CASE': [190, 180],
  'POL-FULL': [320, 295],
  'CRY-SAPPHIRE': [260, 245],
  'CRY-PLEXI': [75, 70],
  'STR-NEW': [145, 135],
  'BRA-SIZE': [35, 30],
  'BRA-REPAIR': [160, 150],
  'OVH-3H': [690, 640],
  'OVH-CHRONO': [1180, 1090],
  'OVH-MOVEMENT': [520, 480],
  'OVH-QUARTZ': [340, 315],
  WATER: [55, 50],
  BATTERY: [35, 32],
  'BATTERY-WR': [95, 89],
  GASKETS: [85, 79],
  'PRE-SALE': [90, 85],
}

export type ListCurrency = 'CHF' | 'EUR'

export const pricedCodes = Object.keys(prices)

/** What a service costs on a day: the lists rise by some four per cent each January. */
export const priceMinor = (code: string, currency: ListCurrency, yearsBefore: number): number => {
  const [chf, eur] = prices[code] ?? [0, 0]
  const today = currency === 'CHF' ? chf : eur
  return Math.round((today * 100 * 0.96 ** yearsBefore) / 100) * 100
}

export const smallestCoin: Readonly<Record<ListCurrency, number>> = { CHF: 5, EUR: 1 }
