import { binCount, type BinnedMatrix } from './binning.ts'
import { bestCategories, bestThreshold, type Histogram, type Split, type SplitRules } from './split-search.ts'
import type { Tree } from './tree.ts'

export interface GrowthRules extends SplitRules {
  readonly leaves: number
  /** Per column: 1 the output may only rise with the value, -1 only fall, 0 free. Missing entries mean 0. */
  readonly monotone: readonly number[]
}

/** What a tree is grown from. `rows` may hold a row several times (bagging); each counts once per appearance. */
export interface GrowthTask {
  readonly rows: Int32Array
  readonly columns: readonly number[]
  readonly gradient: Float64Array
  /** The outputs a leaf with these rows should have. */
  readonly leafValues: (rows: Int32Array) => Float64Array
}

interface Node {
  readonly id: number
  readonly begin: number
  readonly end: number
  readonly gradient: number
  readonly histogram: Histogram
  readonly low: Float64Array | undefined
  readonly high: Float64Array | undefined
  readonly split: Split | undefined
}

interface TreeDraft {
  readonly feature: number[]
  readonly split: number[]
  readonly left: number[]
  readonly right: number[]
  readonly sets: Record<number, readonly number[]>
  readonly leafOf: Map<number, Node>
}

/**
 * Grows trees on one binned matrix, best leaf first, from histograms (Ke et al. 2017, "LightGBM"); a child's histogram is its
 * parent's less its sibling's. Monotone constraints are kept for every output by bounds handed down from constrained splits.
 */
export class TreeGrower {
  readonly #matrix: BinnedMatrix
  readonly #rules: GrowthRules
  readonly #offsets: Int32Array
  readonly #totalBins: number
  #task: GrowthTask = {
    rows: new Int32Array(),
    columns: [],
    gradient: new Float64Array(),
    leafValues: () => new Float64Array(),
  }
  #gathered: Float64Array = new Float64Array()
  #scratch: Int32Array = new Int32Array()

  constructor(matrix: BinnedMatrix, rules: GrowthRules) {
    this.#matrix = matrix
    this.#rules = rules
    this.#offsets = new Int32Array(matrix.binners.length)
    let total = 0
    matrix.binners.forEach((binner, index) => {
      this.#offsets[index] = total
      total += binCount(binner)
    })
    this.#totalBins = total
  }

  grow(task: GrowthTask): Tree {
    this.#task = task
    if (this.#gathered.length < task.rows.length) {
      this.#gathered = new Float64Array(task.rows.length)
      this.#scratch = new Int32Array(task.rows.length)
    }
    const draft: TreeDraft = { feature: [-1], split: [0], left: [0], right: [0], sets: {}, leafOf: new Map() }
    const histogram = this.#build(0, task.rows.length)
    draft.leafOf.set(
      0,
      this.#node({ id: 0, begin: 0, end: task.rows.length, histogram, low: undefined, high: undefined }),
    )
    while (draft.leafOf.size < this.#rules.leaves && this.#splitBest(draft));
    return this.#finish(draft)
  }

  /** Splits the leaf with the greatest gain; false when no leaf can be split. */
  #splitBest(draft: TreeDraft): boolean {
    let best: Node | undefined
    for (const node of draft.leafOf.values()) {
      if (node.split !== undefined && (best?.split === undefined || node.split.gain > best.split.gain))
        best = node
    }
    if (best?.split === undefined) return false
    this.#apply(draft, best, best.split)
    return true
  }

  #apply(draft: TreeDraft, node: Node, split: Split): void {
    const middle = this.#partition(node, split)
    const left = draft.feature.length
    draft.feature.push(-1, -1)
    draft.split.push(0, 0)
    draft.left.push(0, 0)
    draft.right.push(0, 0)
    draft.feature[node.id] = split.feature
    draft.split[node.id] = split.bin
    draft.left[node.id] = left
    draft.right[node.id] = left + 1
    if (split.set !== undefined) draft.sets[node.id] = split.set
    const leftIsSmall = middle - node.begin <= node.end - middle
    const small = leftIsSmall ? this.#build(node.begin, middle) : this.#build(middle, node.end)
    const large = this.#subtract(node.histogram, small)
    const bounds = this.#childBounds(node, split, middle)
    draft.leafOf.delete(node.id)
    draft.leafOf.set(
      left,
      this.#node({
        id: left,
        begin: node.begin,
        end: middle,
        histogram: leftIsSmall ? small : large,
        ...bounds.left,
      }),
    )
    draft.leafOf.set(
      left + 1,
      this.#node({
        id: left + 1,
        begin: middle,
        end: node.end,
        histogram: leftIsSmall ? large : small,
        ...bounds.right,
      }),
    )
  }

  /**
   * A constrained split puts a wall between its sides: nothing on the low side may ever exceed it, nothing on the high side go
   * below. The wall stands half-way between the values both sides would take as leaves.
   */
  #childBounds(node: Node, split: Split, middle: number): { left: Bounds; right: Bounds } {
    const direction = this.#rules.monotone[split.feature] ?? 0
    const own: Bounds = { low: node.low, high: node.high }
    if (direction === 0) return { left: own, right: own }
    const first = this.#clip(this.#task.leafValues(this.#task.rows.subarray(node.begin, middle)), own)
    const second = this.#clip(this.#task.leafValues(this.#task.rows.subarray(middle, node.end)), own)
    const wall = first.map((value, output) => (value + (second[output] ?? value)) / 2)
    const below: Bounds = { low: node.low, high: wall }
    const above: Bounds = { low: wall, high: node.high }
    return direction > 0 ? { left: below, right: above } : { left: above, right: below }
  }

  #clip(values: Float64Array, bounds: Bounds): Float64Array {
    return values.map((value, output) => {
      const raised = Math.max(value, bounds.low?.[output] ?? Number.NEGATIVE_INFINITY)
      return Math.min(raised, bounds.high?.[output] ?? Number.POSITIVE_INFINITY)
    })
  }

  #build(begin: number, end: number): Histogram {
    const { rows, gradient, columns } = this.#task
    const gathered = this.#gathered
    for (let index = begin; index < end; index++) gathered[index] = gradient[rows[index] ?? 0] ?? 0
    const gradients = new Float64Array(this.#totalBins)
    const weights = new Float64Array(this.#totalBins)
    for (const column of columns) {
      const bins = this.#matrix.columns[column]
      if (bins === undefined) continue
      const offset = this.#offsets[column] ?? 0
      for (let index = begin; index < end; index++) {
        const bin = offset + (bins[rows[index] ?? 0] ?? 0)
        gradients[bin] = (gradients[bin] ?? 0) + (gathered[index] ?? 0)
        weights[bin] = (weights[bin] ?? 0) + 1
      }
    }
    return { gradients, weights }
  }

  /** Parent less child, written into the parent, which is not needed any more. */
  #subtract(parent: Histogram, child: Histogram): Histogram {
    const { gradients, weights } = parent
    for (let bin = 0; bin < gradients.length; bin++) {
      gradients[bin] = (gradients[bin] ?? 0) - (child.gradients[bin] ?? 0)
      weights[bin] = (weights[bin] ?? 0) - (child.weights[bin] ?? 0)
    }
    return parent
  }

  #node(draft: Omit<Node, 'gradient' | 'split'>): Node {
    const { rows, gradient } = this.#task
    let sum = 0
    for (let index = draft.begin; index < draft.end; index++) sum += gradient[rows[index] ?? 0] ?? 0
    return { ...draft, gradient: sum, split: this.#bestSplit(draft, sum) }
  }

  #bestSplit(node: Omit<Node, 'gradient' | 'split'>, gradient: number): Split | undefined {
    const weight = node.end - node.begin
    if (weight < 2 * this.#rules.leastWeight) return undefined
    let best: Split | undefined
    for (const feature of this.#task.columns) {
      const binner = this.#matrix.binners[feature]
      if (binner === undefined) continue
      const column = {
        histogram: node.histogram,
        offset: this.#offsets[feature] ?? 0,
        bins: binCount(binner),
        gradient,
        weight,
      }
      const found =
        binner.kind === 'category'
          ? bestCategories(column, this.#rules)
          : bestThreshold(column, this.#rules, this.#rules.monotone[feature] ?? 0)
      if (found !== undefined && found.gain > (best?.gain ?? 1e-9)) best = { feature, ...found }
    }
    return best
  }

  /** Reorders the rows of the node, left ones first, order kept; returns where the right ones begin. */
  #partition(node: Node, split: Split): number {
    const { rows } = this.#task
    const bins = this.#matrix.columns[split.feature] ?? new Uint8Array()
    const table = new Uint8Array(256)
    if (split.set === undefined) table.fill(1, 0, split.bin + 1)
    else for (const bin of split.set) table[bin] = 1
    let left = node.begin
    let right = 0
    for (let index = node.begin; index < node.end; index++) {
      const row = rows[index] ?? 0
      if (table[bins[row] ?? 0] === 1) rows[left++] = row
      else this.#scratch[right++] = row
    }
    rows.set(this.#scratch.subarray(0, right), left)
    return left
  }

  #finish(draft: TreeDraft): Tree {
    const sizes = draft.feature.map(() => 0)
    const values: Float64Array[] = draft.feature.map(() => new Float64Array())
    for (const [id, node] of draft.leafOf) {
      values[id] = this.#clip(this.#task.leafValues(this.#task.rows.subarray(node.begin, node.end)), node)
      sizes[id] = node.end - node.begin
    }
    // Children always stand behind their parent, so one backward pass gives every inner node the mean of its leaves.
    for (let id = draft.feature.length - 1; id >= 0; id--) {
      if ((draft.feature[id] ?? -1) < 0) continue
      const [left, right] = [draft.left[id] ?? 0, draft.right[id] ?? 0]
      const [a, b] = [sizes[left] ?? 0, sizes[right] ?? 0]
      sizes[id] = a + b
      values[id] = (values[left] ?? new Float64Array()).map(
        (value, output) => (value * a + (values[right]?.[output] ?? 0) * b) / (a + b),
      )
    }
    const { feature, split, left, right, sets } = draft
    return {
      feature,
      split,
      left,
      right,
      sets,
      values: values.flatMap((node) => Array.from(node, shortened)),
    }
  }
}

interface Bounds {
  readonly low: Float64Array | undefined
  readonly high: Float64Array | undefined
}

/** Six decimals of the logarithmic scale are seconds at most; more would only swell the stored model. Rounding keeps order. */
function shortened(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
