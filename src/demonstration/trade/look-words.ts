import type { Language } from '#platform/i18n/languages.ts'
import type { Model } from './models.ts'

type Words = Readonly<Record<Language, string>>

const words: Readonly<Record<string, Words>> = {
  steel: { en: 'steel', fr: 'acier', de: 'Stahl', it: 'acciaio' },
  'white-gold': { en: 'white gold', fr: 'or gris', de: 'Weissgold', it: 'oro bianco' },
  'gold-plated': { en: 'gold-plated', fr: 'plaqué or', de: 'vergoldet', it: 'placcato oro' },
  'two-tone': { en: 'steel and gold', fr: 'acier et or', de: 'Stahl und Gold', it: 'acciaio e oro' },
  leather: { en: 'leather', fr: 'cuir', de: 'Leder', it: 'pelle' },
  textile: { en: 'textile', fr: 'textile', de: 'Textil', it: 'tessuto' },
  rubber: { en: 'rubber', fr: 'caoutchouc', de: 'Kautschuk', it: 'caucciù' },
  black: { en: 'black', fr: 'noir', de: 'schwarz', it: 'nero' },
  white: { en: 'white', fr: 'blanc', de: 'weiss', it: 'bianco' },
  silver: { en: 'silver', fr: 'argenté', de: 'versilbert', it: 'argentato' },
  blue: { en: 'blue', fr: 'bleu', de: 'blau', it: 'blu' },
  green: { en: 'green', fr: 'vert', de: 'grün', it: 'verde' },
  champagne: { en: 'champagne', fr: 'champagne', de: 'champagner', it: 'champagne' },
}

/** Case, strap and dial as the counter of that language wrote them down. */
export const lookIn = (
  language: Language,
  { material, strap, dial }: Pick<Model, 'material' | 'strap' | 'dial'>,
): { material: string; strap: string; dial: string } => {
  const said = (word: string): string => words[word]?.[language] ?? word
  return { material: said(material), strap: said(strap), dial: said(dial) }
}
