import type { BinnedMatrix } from './binning.ts'
import { TreeGrower, type GrowthRules } from './grow-tree.ts'
import { sortedQuantile, weightedQuantile } from './quantile.ts'
import { seededRandom, type Random } from './random.ts'
import { WalkableTree, type Tree } from './tree.ts'

export interface BoostingOptions extends GrowthRules {
  readonly trees: number
  readonly learningRate: number
  /** Share of the rows drawn for each tree. Rows are drawn in proportion to their weight. */
  readonly rowShare: number
  readonly columnShare: number
  /** Columns never asked. */
  readonly without?: readonly number[]
  /** The quantile levels predicted, ascending; one output each. */
  readonly levels: readonly number[]
  readonly seed: number
}

/** Trees whose outputs add up, on top of `base`, to the quantiles of `levels`. Learning rate already applied. */
export interface BoostedTrees {
  readonly levels: readonly number[]
  readonly base: readonly number[]
  readonly trees: readonly Tree[]
}

export interface BoostingData {
  readonly matrix: BinnedMatrix
  readonly target: Float64Array
  readonly weight: Float64Array
}

/**
 * Draws about `size` rows, each in proportion to its weight, by systematic sampling (one random offset, equal steps along the
 * cumulated weight): low variance, and censoring or recency weights turn into plain repetition, so leaves need no weighted sorting.
 */
function drawRows(weight: Float64Array, size: number, random: Random): Int32Array {
  let total = 0
  for (const value of weight) total += value
  const step = total / size
  const rows = new Int32Array(size + 1)
  let count = 0
  let next = random() * step
  let running = 0
  for (let row = 0; row < weight.length; row++) {
    running += weight[row] ?? 0
    while (next < running && count < rows.length) {
      rows[count++] = row
      next += step
    }
  }
  return rows.slice(0, count)
}

function drawColumns(columns: readonly number[], share: number, random: Random): readonly number[] {
  if (share >= 1) return columns
  const drawn = columns.filter(() => random() < share)
  return drawn.length > 0 ? drawn : columns.slice(0, 1)
}

/** Leaves with more rows take their quantiles from this many, evenly picked: sorting is what training spends its time on. */
const MOST_SORTED = 500

/** The state of one boosting run: current predictions per level, and the parts reused from tree to tree. */
class BoostingRun {
  readonly #data: BoostingData
  readonly #options: BoostingOptions
  readonly #scores: Float64Array[]
  readonly #gradient: Float64Array
  readonly #residuals: Float64Array
  readonly #random: Random
  readonly #columns: readonly number[]

  constructor(data: BoostingData, options: BoostingOptions, base: readonly number[]) {
    this.#data = data
    this.#options = options
    this.#scores = base.map((value) => new Float64Array(data.target.length).fill(value))
    this.#gradient = new Float64Array(data.target.length)
    this.#residuals = new Float64Array(Math.ceil(data.target.length * options.rowShare) + 1)
    this.#random = seededRandom(options.seed)
    const without = new Set(options.without)
    this.#columns = data.matrix.columns.flatMap((_, index) => (without.has(index) ? [] : [index]))
  }

  /** Direction in which the quantile of this round should move: up by `level` where it is below the target, else down. */
  #setGradient(round: number): void {
    const { levels } = this.#options
    // Every second tree looks at the level nearest the middle, the others at all levels in turn.
    const centre = levels.reduce(
      (best, level, index) => (Math.abs(level - 0.5) < Math.abs((levels[best] ?? 0) - 0.5) ? index : best),
      0,
    )
    const output = round % 2 === 0 ? centre : Math.floor(round / 2) % levels.length
    const level = levels[output] ?? 0.5
    const score = this.#scores[output] ?? new Float64Array()
    const { target } = this.#data
    for (let row = 0; row < target.length; row++) {
      this.#gradient[row] = (target[row] ?? 0) > (score[row] ?? 0) ? level : level - 1
    }
  }

  /** Per level the quantile of what is left to explain, times the learning rate (Friedman 2001, "LAD_TreeBoost"). */
  #leafValues(rows: Int32Array): Float64Array {
    const { target } = this.#data
    const step = Math.max(1, rows.length / MOST_SORTED)
    const size = Math.floor(rows.length / step)
    const residuals = this.#residuals.subarray(0, size)
    return Float64Array.from(this.#options.levels, (level, output) => {
      const score = this.#scores[output] ?? new Float64Array()
      for (let index = 0; index < size; index++) {
        const row = rows[Math.floor(index * step)] ?? 0
        residuals[index] = (target[row] ?? 0) - (score[row] ?? 0)
      }
      return sortedQuantile(residuals.sort(), level) * this.#options.learningRate
    })
  }

  #update(tree: Tree): void {
    const walkable = new WalkableTree(tree)
    const { columns } = this.#data.matrix
    const outputs = this.#scores.length
    for (let row = 0; row < this.#data.target.length; row++) {
      const at = walkable.leafOfRow(columns, row) * outputs
      for (let output = 0; output < outputs; output++) {
        const score = this.#scores[output]
        if (score !== undefined) score[row] = (score[row] ?? 0) + (walkable.values[at + output] ?? 0)
      }
    }
  }

  next(grower: TreeGrower, round: number): Tree {
    const { rowShare, columnShare } = this.#options
    this.#setGradient(round)
    const rows = drawRows(
      this.#data.weight,
      Math.max(1, Math.floor(this.#data.target.length * rowShare)),
      this.#random,
    )
    const columns = drawColumns(this.#columns, columnShare, this.#random)
    const tree = grower.grow({
      rows,
      columns,
      gradient: this.#gradient,
      leafValues: (leaf) => this.#leafValues(leaf),
    })
    this.#update(tree)
    return tree
  }
}

/**
 * Gradient boosting of trees for one or several quantile levels at once: all levels share the structure of the trees, each leaf
 * holds one value per level. `target` in any unit, `weight` >= 0 per row. Same seed, same trees.
 */
export function boostTrees(data: BoostingData, options: BoostingOptions): BoostedTrees {
  const base = options.levels.map((level) => weightedQuantile(data.target, data.weight, level))
  const run = new BoostingRun(data, options, base)
  const grower = new TreeGrower(data.matrix, options)
  const trees: Tree[] = []
  for (let round = 0; round < options.trees; round++) trees.push(run.next(grower, round))
  return { levels: options.levels, base, trees }
}

/** Boosted trees made ready for quick prediction. */
export class BoostedPredictor {
  readonly model: BoostedTrees
  readonly #trees: readonly WalkableTree[]

  constructor(model: BoostedTrees) {
    this.model = model
    this.#trees = model.trees.map((tree) => new WalkableTree(tree))
  }

  /** One value per level, in the unit of the training target, for a row given as bins. */
  predict(bins: Uint8Array): Float64Array {
    const sums = Float64Array.from(this.model.base)
    const outputs = sums.length
    for (const tree of this.#trees) {
      const at = tree.leafOf(bins) * outputs
      for (let output = 0; output < outputs; output++)
        sums[output] = (sums[output] ?? 0) + (tree.values[at + output] ?? 0)
    }
    return sums
  }

  /**
   * What each column added to output `output`: along the path of every tree, the change of the node's mean is credited to the
   * column that was asked (Saabas 2014). `start` plus the sum of `byColumn` is exactly the prediction.
   */
  contributions(bins: Uint8Array, output: number): { start: number; byColumn: Float64Array } {
    const byColumn = new Float64Array(bins.length)
    const outputs = this.model.base.length
    let start = this.model.base[output] ?? 0
    for (const tree of this.#trees) {
      let node = 0
      let value = tree.values[output] ?? 0
      start += value
      for (let feature = tree.feature[0] ?? -1; feature >= 0; feature = tree.feature[node] ?? -1) {
        node = tree.next(node, bins[feature] ?? 0)
        const reached = tree.values[node * outputs + output] ?? 0
        byColumn[feature] = (byColumn[feature] ?? 0) + reached - value
        value = reached
      }
    }
    return { start, byColumn }
  }
}
