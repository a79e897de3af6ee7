/** The given name without its ending and without what a file system, a header or a reader's eye could stumble over. */
export const fileName = (name: string, ending: string): string => {
  const stem = name
    .slice(0, 1000)
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[\s.-]+|[\s.-]+$/g, '')
    .slice(0, 120)
  return `${stem === '' ? 'file' : stem}.${ending}`
}
