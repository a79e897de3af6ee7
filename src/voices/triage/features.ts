/** A text as numbers: hashed runs of words and letters, each with how much it weighs. Indices ascend. */
export interface Features {
  readonly indices: Uint32Array
  readonly values: Float32Array
}

export interface FeatureSpace {
  /** Buckets; a power of two. Two features in one bucket cost less than a dictionary that grows without end. */
  readonly buckets: number
  readonly words: readonly [from: number, to: number]
  /** Runs of letters inside words; [0, 0] for none. */
  readonly letters: readonly [from: number, to: number]
  /** What lifts and what lowers, counted with what denies it. */
  readonly moods: boolean
}

// FNV-1a: short, even enough, the same on every machine.
const hash = (text: string, seed: number): number => {
  let value = 2_166_136_261 ^ seed
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index)
    value = Math.imul(value, 16_777_619)
  }
  value ^= value >>> 13
  value = Math.imul(value, 1_540_483_477)
  return (value ^ (value >>> 15)) >>> 0
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\S*|www\.\S+/g, ' http ')
    .replace(/@[\p{L}\p{N}_]+/gu, ' @ ')
    .replace(/[’‘`]/g, "'")
    .replace(/(.)\1{2,}/gu, '$1$1$1')

const TOKEN = /\p{Extended_Pictographic}|[:;=8x]['-]?[)(dpo/\\|*3]+|<3|[\p{L}\p{M}\p{N}_#]+|[!?]+|\.{2,}/gu

export const wordsOfText = (text: string): string[] =>
  [...plain(text).matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => token !== 'http' && token !== 'rt')

const addLetters = (counts: Map<number, number>, words: readonly string[], space: FeatureSpace): void => {
  const [from, to] = space.letters
  if (to === 0) return
  for (const word of words) {
    const framed = ` ${word} `
    for (let size = from; size <= to; size += 1)
      for (let at = 0; at + size <= framed.length; at += 1)
        bump(counts, hash(framed.slice(at, at + size), 7) % space.buckets)
  }
}

const bump = (counts: Map<number, number>, index: number, by = 1): void => {
  counts.set(index, (counts.get(index) ?? 0) + by)
}

/** Counts of every feature of a text, sublinear: the tenth "no" says little more than the third. */
export const countFeatures = (text: string, space: FeatureSpace, extra: readonly string[] = []): Features => {
  const words = wordsOfText(text)
  const counts = new Map<number, number>()
  const [from, to] = space.words
  for (let size = from; size <= to; size += 1)
    for (let at = 0; at + size <= words.length; at += 1)
      bump(counts, hash(words.slice(at, at + size).join(' '), 1) % space.buckets)
  addLetters(counts, words, space)
  for (const name of extra) bump(counts, hash(name, 13) % space.buckets)
  const entries = [...counts].sort(([one], [other]) => one - other)
  return {
    indices: Uint32Array.from(entries, ([index]) => index),
    values: Float32Array.from(entries, ([, count]) => 1 + Math.log(count)),
  }
}

/** Each count times the weight of its feature, the whole of length one: a long text says no more loudly what it says. */
export const weighFeatures = ({ indices, values }: Features, weight: (index: number) => number): Features => {
  const weighed = values.map((value, at) => value * weight(indices[at] ?? 0))
  const norm = Math.sqrt(weighed.reduce((sum, value) => sum + value * value, 0)) || 1
  return { indices, values: weighed.map((value) => value / norm) }
}
