/**
 * Phrase tables are written as people spell, with their accents; here they become patterns over folded text.
 * A space stands for any run of white space, an apostrophe may be missing or replaced by a space ("n est pas"), and German umlauts
 * may be spelt "ae", "oe", "ue" or lose their dots.
 */
export function phraseSource(source: string): string {
  return source
    .replace(/[äÄ]/g, '(?:ae?)')
    .replace(/[öÖ]/g, '(?:oe?)')
    .replace(/[üÜ]/g, '(?:ue?)')
    .replace(/ß/g, 'ss?')
    .replace(/œ/g, '(?:oe)')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ \?/g, '\\s*')
    .replace(/ /g, '\\s+')
    .replace(/'/g, "(?:'\\s?|\\s)?");
}

/** Whole words only; flags `g` and `i` free: folded text is lower case. */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${phraseSource(source)})(?![a-z0-9])`, 'g');
}

export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)];
}

export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
