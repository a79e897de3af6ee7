import type { Sentence } from '../text/read-sentence.ts'

/** The sentence with its parts masked by as many `@`, so that one turn of phrase serves for every part. */
export function masked({ text, parts }: Sentence): string {
  let words = text
  for (const { from, to } of parts) {
    // "Die Originalkrone": German says in one word that it is the old one.
    const old = text.startsWith('original', from) ? 'alte ' : ''
    words = words.slice(0, from) + old + '@'.repeat(to - from - old.length) + words.slice(to)
  }
  return words
}
