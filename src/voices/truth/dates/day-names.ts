import type { Language } from '../claim.ts'

/** The days of a month in words, "le trente et un mars", "am vierzehnten April": patterns (see words/phrase.ts) from the first on. */
export const dayNames: Readonly<Record<Language, readonly string[]>> = {
  fr: named(
    [
      'premier',
      'deux',
      'trois',
      'quatre',
      'cinq',
      'six',
      'sept',
      'huit',
      'neuf',
      'dix',
      'onze',
      'douze',
      'treize',
    ],
    [
      'quatorze',
      'quinze',
      'seize',
      'dix[ -]sept',
      'dix[ -]huit',
      'dix[ -]neuf',
      'vingt',
      'vingt[ -]et[ -]un',
    ],
    ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'].map((unit) => `vingt[ -]${unit}`),
    ['trente', 'trente[ -]et[ -]un'],
  ),
  en: named(
    [
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
      'eleventh',
    ],
    [
      'twelfth',
      'thirteenth',
      'fourteenth',
      'fifteenth',
      'sixteenth',
      'seventeenth',
      'eighteenth',
      'nineteenth',
    ],
    ['twentieth'],
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'].map(
      (unit) => `twenty[ -]?${unit}`,
    ),
    ['thirtieth', 'thirty[ -]?first'],
  ),
  de: named(
    ['ers', 'zwei', 'drit', 'vier', 'fünf', 'sechs', 'sieb', 'ach', 'neun', 'zehn', 'elf', 'zwölf'].map(
      ordinalDe,
    ),
    ['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'].map(ordinalDe),
    ['zwanzigs', 'einundzwanzigs', 'zweiundzwanzigs', 'dreiundzwanzigs', 'vierundzwanzigs'].map(ordinalDe),
    ['fünfundzwanzigs', 'sechsundzwanzigs', 'siebenundzwanzigs', 'achtundzwanzigs'].map(ordinalDe),
    ['neunundzwanzigs', 'dreissigs', 'einunddreissigs'].map(ordinalDe),
  ),
  it: named(
    ['primo', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
    ['tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove', 'venti'],
    ['ventuno', 'ventidue', 'ventitre', 'ventiquattro', 'venticinque', 'ventisei', 'ventisette', 'ventotto'],
    ['ventinove', 'trenta', 'trentuno'],
  ),
}

function named(...rows: readonly (readonly string[])[]): readonly string[] {
  return rows.flat()
}

function ordinalDe(stem: string): string {
  return `${stem}te[nr]?`
}
