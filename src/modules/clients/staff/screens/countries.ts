const codes =
  'AD AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KR KW LI LT LU LV MA MC MT MX MY NL NO NZ PL PT QA RO RS RU SA SE SG SI SK SM TH TN TR TW UA US VA VN ZA'.split(
    ' ',
  )

export const countryName = (code: string, locale: string): string =>
  code === '' ? '' : (new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code)

/** Countries in the reader's alphabet; one that is stored and not listed keeps its place. */
export const countryOptions = (locale: string, stored = '') =>
  [...new Set([...codes, ...(stored === '' ? [] : [stored])])]
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale))
