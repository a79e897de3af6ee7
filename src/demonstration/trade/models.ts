import type { Movement } from '#modules/watches/public.ts'

/** Which work a piece comes in for: its routing, not its rank. */
export type Complication = 'three-hands' | 'chronograph' | 'quartz'

/** A real reference, as owners bring them; names and references only, no judgement of any maker is meant. */
export interface Model {
  readonly brand: string
  readonly model: string
  readonly reference: string
  readonly calibre: string
  readonly movement: Movement
  readonly complication: Complication
  readonly material: string
  readonly strap: string
  readonly dial: 'black' | 'white' | 'silver' | 'blue' | 'green' | 'champagne' | 'grey' | 'salmon'
  /** Between which years the piece was made. */
  readonly years: readonly [from: number, until: number]
  /** Bars on the case; 0 where nothing is promised. */
  readonly bars: number
  /** How often it comes over the counter, against the others. */
  readonly share: number
  /** Maker whose parts come from a closed account: longer leads. */
  readonly rareParts: boolean
}

type Row = readonly [
  name: string,
  reference: string,
  calibre: string,
  kind: 'hand' | 'auto' | 'chrono' | 'quartz' | 'hand-chrono',
  look: string,
  years: readonly [number, number],
  figures: readonly [bars: number, share: number],
]

const model = (row: Row): Model => {
  const [name, reference, calibre, kind, look, years, [bars, share]] = row
  const [brand = '', title = ''] = name.split('|')
  const [dial = 'silver', material = 'steel', strap = 'leather'] = look.split(' ')
  return {
    brand,
    model: title,
    reference,
    calibre,
    movement: kind === 'quartz' ? 'quartz' : kind.startsWith('hand') ? 'mechanical' : 'automatic',
    complication: kind === 'quartz' ? 'quartz' : kind.endsWith('chrono') ? 'chronograph' : 'three-hands',
    material,
    strap,
    dial: isDial(dial) ? dial : 'silver',
    years,
    bars,
    share,
    rareParts: share <= 2,
  }
}

const dials = ['black', 'white', 'silver', 'blue', 'green', 'champagne', 'grey', 'salmon'] as const
const isDial = (text: string): text is Model['dial'] => dials.some((dial) => dial === text)

// Calibres of which the beat is known are in `beats` below.
export const models: readonly Model[] = [
  model([
    'Omega|Speedmaster Professional',
    '3570.50',
    'Omega 1861',
    'hand-chrono',
    'black steel steel',
    [1997, 2013],
    [5, 6],
  ]),
  model([
    'Omega|Seamaster Diver 300M',
    '210.30.42.20.03.001',
    'Omega 8800',
    'auto',
    'blue steel steel',
    [2018, 2024],
    [30, 7],
  ]),
  model([
    'Omega|Seamaster Aqua Terra',
    '220.10.41.21.03.004',
    'Omega 8900',
    'auto',
    'blue steel steel',
    [2017, 2024],
    [15, 5],
  ]),
  model([
    'Omega|Constellation',
    '123.10.24.60.02.001',
    'Omega 1376',
    'quartz',
    'silver steel steel',
    [2010, 2020],
    [10, 4],
  ]),
  model(['Rolex|Submariner Date', '16610', 'Rolex 3135', 'auto', 'black steel steel', [1990, 2010], [30, 6]]),
  model(['Rolex|Datejust 36', '116234', 'Rolex 3135', 'auto', 'silver steel steel', [2005, 2018], [10, 6]]),
  model(['Rolex|Datejust 41', '126300', 'Rolex 3235', 'auto', 'blue steel steel', [2017, 2024], [10, 4]]),
  model([
    'Rolex|Cosmograph Daytona',
    '116520',
    'Rolex 4130',
    'chrono',
    'black steel steel',
    [2000, 2016],
    [10, 3],
  ]),
  model(['Rolex|GMT-Master II', '16710', 'Rolex 3185', 'auto', 'black steel steel', [1989, 2007], [10, 3]]),
  model([
    'Tudor|Black Bay Fifty-Eight',
    '79030N',
    'Tudor MT5402',
    'auto',
    'black steel steel',
    [2018, 2024],
    [20, 5],
  ]),
  model([
    'TAG Heuer|Carrera Calibre 16',
    'CV2010',
    'Valjoux 7750',
    'chrono',
    'black steel leather',
    [2005, 2017],
    [10, 5],
  ]),
  model([
    'TAG Heuer|Aquaracer',
    'WAY1110',
    'ETA 955.112',
    'quartz',
    'black steel steel',
    [2012, 2020],
    [30, 6],
  ]),
  model([
    'Longines|HydroConquest',
    'L3.781.4.96.6',
    'Longines L888',
    'auto',
    'blue steel steel',
    [2018, 2024],
    [30, 7],
  ]),
  model([
    'Longines|Master Collection',
    'L2.628.4.78.3',
    'ETA 2892-A2',
    'auto',
    'silver steel leather',
    [2005, 2018],
    [3, 7],
  ]),
  model([
    'Longines|Conquest VHP',
    'L3.716.4.66.6',
    'ETA E56.111',
    'quartz',
    'black steel steel',
    [2017, 2023],
    [5, 4],
  ]),
  model([
    'Tissot|Le Locle',
    'T41.1.483.33',
    'ETA 2824-2',
    'auto',
    'silver steel steel',
    [2004, 2019],
    [3, 8],
  ]),
  model([
    'Tissot|PRX',
    'T137.410.11.041.00',
    'ETA F06.115',
    'quartz',
    'blue steel steel',
    [2021, 2025],
    [10, 7],
  ]),
  model([
    'Tissot|Visodate',
    'T019.430.16.031.01',
    'ETA 2836-2',
    'auto',
    'white steel leather',
    [2010, 2020],
    [3, 5],
  ]),
  model([
    'Breitling|Navitimer',
    'A23322',
    'Valjoux 7750',
    'chrono',
    'black steel leather',
    [2003, 2012],
    [3, 4],
  ]),
  model(['Breitling|Colt', 'A17388', 'ETA 2824-2', 'auto', 'blue steel steel', [2012, 2019], [20, 4]]),
  model([
    'IWC|Pilot’s Watch Mark XVIII',
    'IW327001',
    'Sellita SW300-1',
    'auto',
    'black steel leather',
    [2016, 2022],
    [6, 4],
  ]),
  model([
    'IWC|Portugieser Chronograph',
    'IW371446',
    'Valjoux 7750',
    'chrono',
    'silver steel leather',
    [2005, 2019],
    [3, 3],
  ]),
  model([
    'Jaeger-LeCoultre|Reverso Classic',
    'Q2548520',
    'Jaeger-LeCoultre 822',
    'hand',
    'silver steel leather',
    [2005, 2022],
    [3, 3],
  ]),
  model([
    'Jaeger-LeCoultre|Master Control Date',
    'Q1548420',
    'Jaeger-LeCoultre 899',
    'auto',
    'silver steel leather',
    [2014, 2020],
    [5, 2],
  ]),
  model([
    'Cartier|Tank Solo',
    'WSTA0028',
    'Cartier 690',
    'quartz',
    'white steel leather',
    [2005, 2020],
    [3, 6],
  ]),
  model([
    'Cartier|Santos de Cartier',
    'WSSA0018',
    'Cartier 1847 MC',
    'auto',
    'white steel steel',
    [2018, 2024],
    [10, 4],
  ]),
  model([
    'Panerai|Luminor Base',
    'PAM00112',
    'Unitas 6497-2',
    'hand',
    'black steel leather',
    [2002, 2016],
    [30, 3],
  ]),
  model([
    'Zenith|El Primero Chronomaster',
    '03.2040.400',
    'Zenith 400',
    'chrono',
    'silver steel leather',
    [2011, 2021],
    [10, 2],
  ]),
  model([
    'Patek Philippe|Calatrava',
    '5196G',
    'Patek Philippe 215 PS',
    'hand',
    'silver white-gold leather',
    [2004, 2021],
    [3, 2],
  ]),
  model([
    'Patek Philippe|Nautilus',
    '5711/1A',
    'Patek Philippe 324 S C',
    'auto',
    'blue steel steel',
    [2006, 2020],
    [12, 1],
  ]),
  model([
    'Audemars Piguet|Royal Oak',
    '15400ST',
    'Audemars Piguet 3120',
    'auto',
    'blue steel steel',
    [2012, 2019],
    [5, 2],
  ]),
  model([
    'Blancpain|Fifty Fathoms',
    '5015-1130-52',
    'Blancpain 1315',
    'auto',
    'black steel textile',
    [2007, 2023],
    [30, 1],
  ]),
  model([
    'Oris|Aquis Date',
    '01 733 7730 4135',
    'Sellita SW200-1',
    'auto',
    'blue steel rubber',
    [2017, 2024],
    [30, 5],
  ]),
  model([
    'Hamilton|Khaki Field Mechanical',
    'H69439931',
    'ETA 2801-2',
    'hand',
    'black steel textile',
    [2018, 2024],
    [5, 5],
  ]),
  model(['Seiko|Presage', 'SRPB43', 'Seiko 4R35', 'auto', 'blue steel leather', [2017, 2024], [5, 5]]),
  model([
    'Swatch|Sistem51 Irony',
    'YIS404',
    'Swatch Sistem51',
    'auto',
    'black steel leather',
    [2015, 2022],
    [3, 2],
  ]),
  model([
    'Certina|DS Action',
    'C032.407.11.051.00',
    'ETA 2824-2',
    'auto',
    'black steel steel',
    [2016, 2023],
    [30, 4],
  ]),
  model([
    'Mido|Ocean Star',
    'M026.430.11.041.00',
    'ETA 2836-2',
    'auto',
    'blue steel steel',
    [2017, 2024],
    [20, 4],
  ]),
  model(['Rado|Captain Cook', 'R32505203', 'ETA 2824-2', 'auto', 'green steel steel', [2019, 2024], [20, 3]]),
  model([
    'Universal Genève|Polerouter',
    '20217',
    'Universal Genève 215',
    'auto',
    'champagne steel leather',
    [1958, 1968],
    [0, 1],
  ]),
  model([
    'Omega|Genève',
    '135.041',
    'Omega 601',
    'hand',
    'champagne gold-plated leather',
    [1966, 1972],
    [0, 4],
  ]),
  model(['Heuer|Autavia', '1163', 'Heuer 12', 'chrono', 'black steel leather', [1970, 1978], [5, 1]]),
  model([
    'Ebel|Sport Classic',
    '9087121',
    'Ebel 087',
    'quartz',
    'white two-tone steel',
    [1990, 2005],
    [3, 3],
  ]),
  model([
    'Baume & Mercier|Clifton',
    '10054',
    'Sellita SW260-1',
    'auto',
    'silver steel leather',
    [2013, 2020],
    [5, 3],
  ]),
]

/**
 * Beats an hour and lift angle by calibre. Facts from the AWCI table (Tom’s Tips, November 2013) and makers' sheets, as
 * collected with their sources in the open table of peterhudson/timegrapher; where no lift angle is given none is invented.
 */
export const beats: Readonly<Record<string, readonly [vibrationsPerHour: number, liftAngle: number | null]>> =
  {
    'ETA 2824-2': [28_800, 50],
    'ETA 2836-2': [28_800, 50],
    'ETA 2892-A2': [28_800, 51],
    'Sellita SW200-1': [28_800, null],
    'Sellita SW300-1': [28_800, 51],
    'Valjoux 7750': [28_800, 49],
    'Unitas 6497-2': [21_600, 44],
    'Omega 8800': [25_200, 38],
    'Omega 8900': [25_200, 38],
    'Rolex 3135': [28_800, 52],
    'Rolex 3185': [28_800, 52],
    'Rolex 3235': [28_800, 55],
    'Rolex 4130': [28_800, 52],
    'Seiko 4R35': [21_600, 53],
    'Patek Philippe 324 S C': [28_800, null],
  }
