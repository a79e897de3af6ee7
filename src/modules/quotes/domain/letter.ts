/** Paragraphs as a mail has them: a blank line between, none for what is empty. */
export const letterBody = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
