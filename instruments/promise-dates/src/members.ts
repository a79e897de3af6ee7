import { BoostedPredictor, type BoostedTrees } from './boosting.ts'
import { weightedQuantile } from './quantile.ts'

/** Quantiles by the value of one category column; `others` for values seen too rarely. */
export interface GroupQuantiles {
  readonly column: number
  readonly others: readonly number[]
  readonly byBin: Readonly<Record<number, readonly number[]>>
}

/** One voice of the forecast: quantiles of z = ln(1 + days / unit) at the model's levels. */
export type Member =
  | { readonly kind: 'boosted'; readonly name: string; readonly trees: BoostedTrees }
  | { readonly kind: 'group'; readonly name: string; readonly groups: GroupQuantiles }

/** A member made ready: quantiles of a row, and what each column did to one of them. */
export interface Voice {
  quantiles(bins: Uint8Array): ArrayLike<number>
  contributions(bins: Uint8Array, output: number): { start: number; byColumn: Float64Array }
}

const LEAST_GROUP = 20

/** Learns the quantiles of `target` by bin of a column, and over all rows for the rest. */
export function learnGroups(
  data: { readonly bins: Uint8Array; readonly target: Float64Array; readonly weight: Float64Array },
  column: number,
  levels: readonly number[],
): GroupQuantiles {
  const rowsOf = new Map<number, number[]>()
  data.bins.forEach((bin, row) => {
    if ((data.weight[row] ?? 0) <= 0) return
    const rows = rowsOf.get(bin)
    if (rows === undefined) rowsOf.set(bin, [row])
    else rows.push(row)
  })
  const quantilesOf = (rows: readonly number[]): number[] => {
    const values = rows.map((row) => data.target[row] ?? 0)
    const weights = rows.map((row) => data.weight[row] ?? 0)
    return levels.map((level) => weightedQuantile(values, weights, level))
  }
  const groups = [...rowsOf].filter(([bin, rows]) => bin > 0 && rows.length >= LEAST_GROUP)
  const everyone = [...rowsOf.values()].flat()
  return {
    column,
    others: quantilesOf(everyone),
    byBin: Object.fromEntries(groups.map(([bin, rows]) => [bin, quantilesOf(rows)])),
  }
}

class GroupVoice implements Voice {
  readonly #groups: GroupQuantiles

  constructor(groups: GroupQuantiles) {
    this.#groups = groups
  }

  quantiles(bins: Uint8Array): readonly number[] {
    return this.#groups.byBin[bins[this.#groups.column] ?? 0] ?? this.#groups.others
  }

  contributions(bins: Uint8Array, output: number): { start: number; byColumn: Float64Array } {
    const start = this.#groups.others[output] ?? 0
    const byColumn = new Float64Array(bins.length)
    byColumn[this.#groups.column] = (this.quantiles(bins)[output] ?? start) - start
    return { start, byColumn }
  }
}

class BoostedVoice implements Voice {
  readonly #predictor: BoostedPredictor

  constructor(trees: BoostedTrees) {
    this.#predictor = new BoostedPredictor(trees)
  }

  quantiles(bins: Uint8Array): Float64Array {
    return this.#predictor.predict(bins)
  }

  contributions(bins: Uint8Array, output: number): { start: number; byColumn: Float64Array } {
    return this.#predictor.contributions(bins, output)
  }
}

export function voiceOf(member: Member): Voice {
  return member.kind === 'boosted' ? new BoostedVoice(member.trees) : new GroupVoice(member.groups)
}
