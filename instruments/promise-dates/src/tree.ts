/**
 * A regression tree in flat arrays, ready for JSON. Node 0 is the root. `feature[node]` is -1 at a leaf. A row goes left when its
 * bin is <= `split[node]`, or, where `sets` holds an entry for the node, when its bin stands in that set.
 * `values` holds `outputs` numbers per node; inner nodes carry theirs too, because explanations need the path.
 */
export interface Tree {
  readonly feature: readonly number[]
  readonly split: readonly number[]
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly sets: Readonly<Record<number, readonly number[]>>
  readonly values: readonly number[]
}

/** A tree prepared for quick walking: category sets as lookup tables. */
export class WalkableTree {
  readonly feature: Int16Array
  readonly split: Uint8Array
  readonly left: Int16Array
  readonly right: Int16Array
  readonly values: Float64Array
  readonly sets: readonly (Uint8Array | undefined)[]

  constructor(tree: Tree) {
    this.feature = Int16Array.from(tree.feature)
    this.split = Uint8Array.from(tree.split)
    this.left = Int16Array.from(tree.left)
    this.right = Int16Array.from(tree.right)
    this.values = Float64Array.from(tree.values)
    this.sets = tree.feature.map((_, node) => lookupTable(tree.sets[node]))
  }

  /** The child of `node` for a bin of its feature. */
  next(node: number, bin: number): number {
    const set = this.sets[node]
    const goesLeft = set === undefined ? bin <= (this.split[node] ?? 0) : set[bin] === 1
    return (goesLeft ? this.left[node] : this.right[node]) ?? 0
  }

  /** The leaf of a row given as bins. */
  leafOf(bins: Uint8Array): number {
    let node = 0
    for (;;) {
      const feature = this.feature[node] ?? -1
      if (feature < 0) return node
      node = this.next(node, bins[feature] ?? 0)
    }
  }

  /** The leaf of row `row` of a matrix stored by columns. */
  leafOfRow(columns: readonly Uint8Array[], row: number): number {
    let node = 0
    for (;;) {
      const feature = this.feature[node] ?? -1
      if (feature < 0) return node
      node = this.next(node, columns[feature]?.[row] ?? 0)
    }
  }
}

function lookupTable(set: readonly number[] | undefined): Uint8Array | undefined {
  if (set === undefined) return undefined
  const table = new Uint8Array(256)
  for (const bin of set) table[bin] = 1
  return table
}
