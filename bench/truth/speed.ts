import { checkTruth } from '../../src/voices/truth/check-truth.ts'
import type { LabelledSentence } from './read-set.ts'

const WORDS_ON_A_PAGE = 400

/** Sentences of one language strung together until they fill a page. */
function pages(sentences: readonly LabelledSentence[]): { text: string; sentence: LabelledSentence }[] {
  const made: { text: string; sentence: LabelledSentence }[] = []
  for (const language of ['fr', 'en', 'de', 'it']) {
    const own = sentences.filter((one) => one.language === language && !one.text.includes('\n'))
    for (let start = 0; start < own.length; start += 10) {
      let text = ''
      for (let index = start; text.split(' ').length < WORDS_ON_A_PAGE && index < start + 400; index += 1) text += `${own[index % own.length]?.text ?? ''}. `
      const sentence = own[start]
      if (sentence) made.push({ text, sentence })
    }
  }
  return made
}

const ROUNDS = 15

/** Each page's time is its best of several rounds: what the check costs, without what else the machine is doing. */
export function pageSpeed(sentences: readonly LabelledSentence[]): { median: number; p95: number } {
  const times = pages(sentences).map(({ text, sentence }) => {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = performance.now()
      checkTruth(text, sentence.context)
      best = Math.min(best, performance.now() - started)
    }
    return best
  })
  times.sort((a, b) => a - b)
  return { median: times[Math.floor(times.length / 2)] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 }
}
