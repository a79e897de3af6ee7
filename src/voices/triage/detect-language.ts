import { isLanguage, languages, type Language } from '#platform/i18n/languages.ts'

/** Loaded when the first message is read, not when the house starts: its table of letter runs is large. */
const detector = async () => {
  const { eld } = await import('eld/small')
  eld.setLanguageSubset([...languages])
  return eld
}

let loading: ReturnType<typeof detector> | undefined

/** How much surer than the client's own language another one must be, by how little there is to read. */
const lead = (words: number): number => (words < 4 ? 0.35 : words < 9 ? 0.15 : 0.05)

/** The language of a message among those of the house; the client's own unless the words clearly say otherwise. */
export const detectLanguage = async (text: string, prior: Language): Promise<Language> => {
  const { detect } = await (loading ??= detector())
  const scores = detect(text.slice(0, 2000)).getScores()
  const best = Object.entries(scores).sort(([, one], [, other]) => other - one)[0]
  if (best === undefined || !isLanguage(best[0])) return prior
  const words = text.trim().split(/\s+/).length
  return best[1] - (scores[prior] ?? 0) > lead(words) ? best[0] : prior
}
