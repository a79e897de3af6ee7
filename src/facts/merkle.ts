import { hash } from 'node:crypto'
import { sha256 } from './canonical.ts'

// RFC 6962, section 2.1: leaves and nodes are hashed under different prefixes, so that no node can pass for a leaf.
const leafPrefix = '\u0000'
const hashLength = 32

export const leafHash = (text: string): Uint8Array => hash('sha256', leafPrefix + text, 'buffer')

// One buffer for all nodes, filled anew each time: nothing here waits in between.
const node = Buffer.alloc(1 + 2 * hashLength, 1)

const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  node.set(left, 1)
  node.set(right, 1 + hashLength)
  return hash('sha256', node, 'buffer')
}

/** A growing Merkle tree, kept as the roots of its complete subtrees from left (largest) to right (smallest). */
export class MerkleFrontier {
  #size: number
  readonly #roots: Uint8Array[]

  constructor(size = 0, roots: readonly Uint8Array[] = []) {
    this.#size = size
    this.#roots = [...roots]
  }

  get size(): number {
    return this.#size
  }

  get roots(): readonly Uint8Array[] {
    return this.#roots
  }

  append(leaf: Uint8Array): void {
    let grown = leaf
    // Two complete subtrees of equal size become one: as often as the old size had trailing ones in binary.
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      const left = this.#roots.pop()
      if (left === undefined) throw new Error('a Merkle frontier of odd size has no root to pair with')
      grown = nodeHash(left, grown)
    }
    this.#roots.push(grown)
    this.#size += 1
  }

  root(): Uint8Array {
    const last = this.#roots.at(-1)
    if (last === undefined) return sha256()
    return this.#roots.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last)
  }
}
