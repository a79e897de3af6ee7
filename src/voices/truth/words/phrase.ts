/**
 * Phrase tables are written as people spell, with their accents; here they become patterns over folded text.
 * A space stands for any run of white space, an apostrophe may be missing or replaced by a space ("n est pas"), and German umlauts
 * may be spelt "ae", "oe", "ue" or lose their dots.
 */
export function phraseSource(source: string): string {
  return hoistSpaces(source)
    .replace(/[äÄ]/g, '(?:ae?)')
    .replace(/[öÖ]/g, '(?:oe?)')
    .replace(/[üÜ]/g, '(?:ue?)')
    .replace(/ß/g, 'ss?')
    .replace(/œ/g, '(?:oe)')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ \?/g, '\\s*')
    .replace(/ /g, '\\s+')
    .replace(/'/g, "(?:'\\s?|\\s)?")
}

/** The end of the group that opens at `open`. */
function groupEnd(source: string, open: number): number {
  let depth = 0
  for (let index = open; index < source.length; index += 1) {
    if (source[index] === '\\') index += 1
    else if (source[index] === '(') depth += 1
    else if (source[index] === ')') {
      depth -= 1
      if (depth === 0) return index
    }
  }
  return source.length
}

/** A look at the next word, written "et (?=nous|vous)", takes its space inside, so that a phrase still ends with its word. */
function hoistSpaces(source: string): string {
  let result = source
  for (let at = result.search(/ \(\?[=!]/); at >= 0;) {
    const end = groupEnd(result, at + 1)
    const last = end + 1 >= result.length || result[end + 1] === '|' || result[end + 1] === ')'
    if (last)
      result = `${result.slice(0, at)}${result.slice(at + 1, at + 4)}\\s+(?:${result.slice(at + 4, end)})${result.slice(end)}`
    const next = result.slice(at + 2).search(/ \(\?[=!]/)
    at = next < 0 ? -1 : at + 2 + next
  }
  return result
}

/** Whole words only; flags `g` and `i` free: folded text is lower case. */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${phraseSource(source)})(?![a-z0-9])`, 'g')
}

/** All matches of a pattern with the flag `g`. Unlike `matchAll`, which makes a pattern anew for every text it is asked of. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}
