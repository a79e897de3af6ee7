import type { Language } from '#platform/i18n/languages.ts'
import { detectLanguage } from './detect-language.ts'
import type { TextClassifier } from './text-classifier.ts'
import { guessTriage, untaughtTriage, type Triage } from './triage.ts'

export interface ReadMessage {
  readonly language: Language
  readonly triage: Triage
  readonly confidence: number
}

/** What a message that came in is written in, and what it wants. `prior`: the client's language, or the site's for a stranger. */
export const readMessage = async (
  text: string,
  prior: Language,
  classifier: TextClassifier = untaughtTriage(),
): Promise<ReadMessage> => ({
  language: await detectLanguage(text, prior),
  ...guessTriage(text, classifier),
})
