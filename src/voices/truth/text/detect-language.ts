import type { Language } from '../claim.ts'
import { languages } from '../claim.ts'
import { foldWord } from './fold-text.ts'

/** Small words that give a language away; each counts once per occurrence. */
const GIVEAWAYS: Readonly<Record<Language, string>> = {
  fr: 'le la les des une est sera vous votre vos nous notre nos avons avez pas ne sur pour avec dans du au aux et qui que ce cette elle il sont etre deja encore bien montre chez lui ete a de en par je ma mon depuis jours semaines mois prete couronne devis boite etanchement',
  en: 'the is are was were will be been your our we you it this that has have had not and for with from at by of on in to as can could would should please i my watch quote ready now still weeks days',
  de: 'der die das den dem des ein eine einer einem ist sind wird werden wurde wir in sie ihre ihr ihrer ihnen uns unser unsere unserem nicht noch und mit fur auf bei am im zum zur vom von bis zu ich hat haben bereits schon uhr auch aus bitte kann liegt wochen tage',
  it: 'il lo la gli le un una e sara siamo abbiamo suo sua vostro vostra nostro nostra non per con del della dal dalla nel nella alla che si questo questa stato stata gia ancora orologio da di entro lei vi le presso settimane giorni dei degli ed o ho preventivo i in sono sul sulla al ai ha lavori lavoro cliente signora signor buongiorno ci mi anche',
}

const giveaways = new Map<Language, ReadonlySet<string>>(
  languages.map((language) => [language, new Set(GIVEAWAYS[language].split(' '))]),
)

function score(words: readonly string[], language: Language): number {
  const known = giveaways.get(language)
  return words.reduce((sum, word) => sum + (known?.has(word) ? 1 : 0), 0)
}

/** The language of a sentence: the hint, unless another one clearly explains more of its small words. */
export function detectLanguage(sentence: string, hint: Language): Language {
  const words = [...sentence.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => foldWord(match[0]))
  let best = hint
  let bestScore = score(words, hint) + 1
  for (const language of languages) {
    const value = score(words, language)
    if (language !== hint && value > bestScore + (words.length > 6 ? 0 : 1)) {
      best = language
      bestScore = value
    }
  }
  return best
}
