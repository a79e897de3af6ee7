import type { Feature } from './feature-schema.ts'

/** How raw values of one column become small integers. Bin 0 always means "not known". */
export type Binner =
  | { readonly kind: 'number'; readonly cuts: readonly number[] }
  | { readonly kind: 'category'; readonly size: number }

/** Rows of small integers, column by column: the form in which histograms are quick to build. */
export interface BinnedMatrix {
  readonly rows: number
  readonly columns: readonly Uint8Array[]
  readonly binners: readonly Binner[]
}

const MOST_BINS = 62

/** Cut points so that every bin holds about the same number of rows; a value equal to a cut falls below it. */
function cutPoints(values: Float64Array): number[] {
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  const cuts: number[] = []
  for (let part = 1; part < MOST_BINS; part++) {
    const index = Math.floor((part * known.length) / MOST_BINS)
    const [below, above] = [known[index - 1], known[index]]
    if (below === undefined || above === undefined) continue
    // Between two different neighbours the middle; inside a run of equal values the run itself ends the bin.
    const cut = below < above ? (below + above) / 2 : above
    if (cut < (known.at(-1) ?? cut) && cut > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY)) cuts.push(cut)
  }
  return cuts
}

/** Learns the binner of one column from its training values. */
export function learnBinner(feature: Feature, values: Float64Array): Binner {
  if (feature.categories !== undefined) return { kind: 'category', size: feature.categories.length + 1 }
  return { kind: 'number', cuts: cutPoints(values) }
}

/** Number of bins, the one for "not known" included. */
export function binCount(binner: Binner): number {
  return binner.kind === 'category' ? binner.size : binner.cuts.length + 2
}

/** The bin of a raw value. Non-decreasing in the value for numbers, which monotone constraints rest on. */
function binOf(binner: Binner, value: number): number {
  if (Number.isNaN(value)) return 0
  if (binner.kind === 'category') return value + 1 < binner.size ? value + 1 : 0
  const { cuts } = binner
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((cuts[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low + 1
}

/** Bins a whole matrix given column by column. */
export function binMatrix(columns: readonly Float64Array[], binners: readonly Binner[]): BinnedMatrix {
  const binned = binners.map((binner, index) =>
    Uint8Array.from(columns[index] ?? [], (value) => binOf(binner, value)),
  )
  return { rows: columns[0]?.length ?? 0, columns: binned, binners }
}

/** Bins one row of raw values. */
export function binRow(row: Float64Array, binners: readonly Binner[]): Uint8Array {
  const bins = new Uint8Array(binners.length)
  binners.forEach((binner, index) => {
    bins[index] = binOf(binner, row[index] ?? Number.NaN)
  })
  return bins
}
