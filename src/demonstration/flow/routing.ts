import type { Chance } from '../trade/chance.ts'
import type { Complication } from '../trade/models.ts'

export interface Routing {
  /** Code of the service asked for. */
  readonly code: string
  /** Done and paid at the counter. */
  readonly isQuick: boolean
  /** The price is agreed with the signature; otherwise a watchmaker looks first and a quote follows. */
  readonly isAgreed: boolean
  /** Under which heading the client's words are found. */
  readonly words: string
}

const quoted = (code: string, words: string): Routing => ({ code, words, isQuick: false, isAgreed: false })
const agreed = (code: string, words: string): Routing => ({ code, words, isQuick: false, isAgreed: true })
const quick = (code: string, words: string): Routing => ({ code, words, isQuick: true, isAgreed: true })

type Shares = readonly (readonly [Routing, number])[]

const shares: Readonly<Record<Complication, Shares>> = {
  'three-hands': [
    [quoted('OVH-3H', 'overhaul'), 36],
    [quoted('OVH-MOVEMENT', 'overhaul'), 6],
    [agreed('REG-AUTO', 'regulation'), 10],
    [agreed('GASKETS', 'water'), 11],
    [agreed('POL-CASE', 'polishing'), 6],
    [agreed('CRY-SAPPHIRE', 'crystal'), 7],
    [quoted('DIAL', 'dial'), 4],
    [agreed('BRA-REPAIR', 'strap'), 6],
    [agreed('PRE-SALE', 'control'), 3],
    [quick('BRA-SIZE', 'strap'), 7],
    [quick('STR-NEW', 'strap'), 5],
  ],
  chronograph: [
    [quoted('OVH-CHRONO', 'chronograph'), 58],
    [agreed('REG-AUTO', 'regulation'), 9],
    [agreed('GASKETS', 'water'), 10],
    [agreed('POL-CASE', 'polishing'), 6],
    [agreed('CRY-SAPPHIRE', 'crystal'), 7],
    [quick('STR-NEW', 'strap'), 10],
  ],
  quartz: [
    [quick('BATTERY', 'battery'), 34],
    [quick('BATTERY-WR', 'battery'), 22],
    [quoted('OVH-QUARTZ', 'battery'), 22],
    [agreed('CRY-SAPPHIRE', 'crystal'), 6],
    [agreed('BRA-REPAIR', 'strap'), 6],
    [quick('BRA-SIZE', 'strap'), 10],
  ],
}

/** Before the holidays people want their watch tight; in winter it falls on the ice; at New Year it stops. */
const season = (code: string, month: number): number => {
  if (code === 'GASKETS') return month >= 5 && month <= 7 ? 2.4 : 0.8
  if (code.startsWith('CRY')) return month <= 2 || month === 12 ? 1.5 : 0.9
  return code.startsWith('BATTERY') && (month === 1 || month === 3 || month === 10) ? 1.3 : 1
}

export const routingFor = (chance: Chance, complication: Complication, month: number): Routing =>
  chance.weighted(shares[complication].map(([one, share]) => [one, share * season(one.code, month)] as const))

/** Deep work goes to where the benches are. */
export const workshopFor = (counter: string, { code, isQuick }: Routing): string => {
  if (isQuick) return counter
  const isDeep = code.startsWith('OVH') || code === 'DIAL' || code.startsWith('POL')
  if (counter === 'MUC') return 'MUC'
  if (counter === 'MIL') return code === 'OVH-CHRONO' ? 'SEN' : 'MIL'
  if (counter === 'VIE') return isDeep || code === 'REG-AUTO' ? 'MUC' : 'VIE'
  if (counter === 'PAR' && code === 'OVH-QUARTZ') return 'PAR'
  return isDeep ? 'SEN' : counter
}

/** Clients a week that come to a counter, in an average week. */
export const weeklyArrivals: Readonly<Record<string, number>> = {
  GE: 7.6,
  PAR: 5.4,
  MUC: 5.6,
  MIL: 3.6,
  VIE: 3,
}

const months = [1.04, 0.95, 1.04, 1, 1.06, 1.16, 0.84, 0.68, 1.1, 1.06, 1.1, 1.02]
const weekdays = [0.7, 1, 0.95, 1, 1.15, 1.45, 0]

/** How many come on such a day: by month and weekday, a little more each year. */
export const arrivalsOn = (counter: string, day: { month: number; weekday: number; year: number }): number =>
  ((weeklyArrivals[counter] ?? 0) / 6.1) *
  (months[day.month - 1] ?? 1) *
  (weekdays[day.weekday - 1] ?? 1) *
  (1 + 0.04 * (day.year - 1))
