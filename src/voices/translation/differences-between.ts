import type { Span } from '../truth/public.ts'
import { readMentions, type MentionKind, type ToRead } from './read-mentions.ts'

/** A date, a figure or a name that only one of the two texts says. */
export interface Difference {
  readonly kind: MentionKind
  readonly only: 'original' | 'translation'
  readonly words: string
  readonly span: Span
}

/**
 * Holds a translation to its original: days by the day they mean, sums by their worth, figures and names as they stand. Marks, never mends:
 * which of the two is right is read in the original, which stands above. Pure; the same two texts, the same marks.
 */
export const differencesBetween = (original: ToRead, translation: ToRead): Difference[] => {
  const [said, translated] = [readMentions(original), readMentions(translation)]
  const lost = said.mentions.filter((mention) => !mention.agrees(translated))
  const invented = translated.mentions.filter((mention) => !mention.agrees(said))
  return [
    ...lost.map(({ kind, words, span }) => ({ kind, words, span, only: 'original' as const })),
    ...invented.map(({ kind, words, span }) => ({ kind, words, span, only: 'translation' as const })),
  ]
}
