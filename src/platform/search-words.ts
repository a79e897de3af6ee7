/** Lower case, without accents or doubled spaces: the form in which words are stored and looked for. */
export const searchWords = (...parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\s+/g, ' ')
    .trim()

/** Serials and phone numbers compare by their letters and digits alone. */
export const bareWord = (text: string): string => searchWords(text).replace(/[^\p{L}\p{N}]+/gu, '')
